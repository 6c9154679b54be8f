import { registries } from './odoo';

interface Cell {
  readonly value: unknown;
}
/** Column by column, as the engine keeps it. */
type Matrix = readonly (readonly (Cell | undefined)[])[];
type Compute = (this: unknown, ...args: unknown[]) => unknown;
/** Does the condition hold for that cell? */
type Holds = (value: unknown) => boolean;

/**
 * Lets COUNTIF and its kin take two kinds of conditions as Google Sheets does: "=" is a cell with nothing in it and "<>"
 * one with anything, and a text after < or > compares texts alone, whatever their case. The engine counts every cell
 * that is not a text as smaller.
 */
export function answerTextConditions(): void {
  const { mapping } = registries.functionRegistry as unknown as { readonly mapping: Record<string, Compute> };
  for (const [name, first] of Object.entries(FIRST_RANGE)) {
    const compute = mapping[name];
    if (compute === undefined) throw new Error(`The engine keeps its function ${name} in another place than it did.`);
    mapping[name] = function (this: unknown, ...args: unknown[]) {
      const given = [...args];
      // Without a range of its own SUMIF adds up the one that it looks at.
      if (first === 0 && args.length === 2 && ADDS.has(name)) given.push(args[0]);
      const last = name.endsWith('IFS') ? given.length : first + 2;
      for (let i = first; i + 1 < last; i += 2) {
        const holds = conditionOf(given[i + 1]);
        if (holds === undefined) continue;
        given[i] = toMatrix(given[i]).map(column =>
          column.map(cell => ({ value: holds(cell?.value ?? null) ? 1 : 0 })),
        );
        given[i + 1] = { value: 1 };
      }
      return compute.apply(this, given);
    };
  }
}

/** Where the first range that is looked at stands among the arguments. */
const FIRST_RANGE: Readonly<Record<string, number>> = {
  COUNTIF: 0,
  COUNTIFS: 0,
  SUMIF: 0,
  SUMIFS: 1,
  AVERAGEIF: 0,
  AVERAGEIFS: 1,
};
const ADDS = new Set(['SUMIF', 'AVERAGEIF']);

function conditionOf(condition: unknown): Holds | undefined {
  const value =
    typeof condition === 'object' && condition !== null && 'value' in condition ? condition.value : condition;
  if (value === '=') return cell => cell === null;
  if (value === '<>') return cell => cell !== null;
  const [, sign, text] = /^([<>]=?)(\p{L}.*)$/su.exec(typeof value === 'string' ? value : '') ?? [];
  const compare = COMPARE[sign ?? ''];
  if (compare === undefined || text === undefined) return undefined;
  const wanted = text.toLowerCase();
  return cell => typeof cell === 'string' && !registries.errorTypes.has(cell) && compare(cell.toLowerCase(), wanted);
}

const COMPARE: Readonly<Record<string, (a: string, b: string) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

function toMatrix(range: unknown): Matrix {
  return Array.isArray(range) ? range : [[range as Cell]];
}
