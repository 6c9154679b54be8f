import { type EvalContext, helpers, type Range, registries } from './odoo';

type Getters = EvalContext['getters'];
type Compute = (this: EvalContext, ...args: unknown[]) => unknown;
type Formula = ReturnType<Getters['getCells']>[number] & { readonly isFormula: true };

const VOLATILE = ['NOW', 'RAND', 'RANDARRAY', 'RANDBETWEEN'];

/** Workbooks in which one of these functions was ever computed: only there are formulas looked through for them. */
const having = new WeakSet<Getters>();

/** Notes which workbooks compute a function that gives another value at every change. */
export function watchVolatile(): void {
  const { mapping } = registries.functionRegistry as unknown as { readonly mapping: Record<string, Compute> };
  for (const name of VOLATILE) {
    const compute = mapping[name];
    if (compute === undefined) throw new Error(`The engine keeps its function ${name} in another place than it did.`);
    mapping[name] = function (this: EvalContext, ...args: unknown[]) {
      having.add(this.getters);
      return compute.apply(this, args);
    };
  }
}

/** Does the formula that is being computed read one of these functions, itself or through other cells? */
export function readsVolatile({ getters, __originCellPosition: origin }: EvalContext): boolean {
  if (origin === undefined || !having.has(getters)) return false;
  const formulas = new Map<string, readonly Formula[]>();
  const formulasOn = (sheetId: string) => {
    const known = formulas.get(sheetId) ?? getters.getCells(sheetId).filter((cell): cell is Formula => cell.isFormula);
    formulas.set(sheetId, known);
    return known;
  };
  const seen = new Set<Formula['id']>();
  const isVolatile = (cell: Formula): boolean => {
    if (seen.has(cell.id)) return false;
    seen.add(cell.id);
    const { compiledFormula: formula } = cell;
    if (VOLATILE.some(name => formula.usesSymbol(name))) return true;
    const named = formula.getNamedRangesInFormula(getters).map(({ range }) => range);
    return [...formula.rangeDependencies, ...named].some(range =>
      formulasOn(range.sheetId).some(next => fills(getters, next, range) && isVolatile(next)),
    );
  };
  const cell = getters.getCell(origin);
  return cell?.isFormula === true && isVolatile(cell);
}

/** Does the answer of that cell reach into the zone? */
function fills(getters: Getters, { id }: Formula, { sheetId, zone }: Pick<Range, 'sheetId' | 'zone'>): boolean {
  const { col, row, ...at } = getters.getCellPosition(id);
  if (at.sheetId !== sheetId) return false;
  const filled = getters.getSpreadZone({ ...at, col, row }) ?? { left: col, right: col, top: row, bottom: row };
  return helpers.overlap(filled, zone);
}
