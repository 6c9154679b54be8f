import type { PlannedCell } from '../../../templates/SheetPlan';
import type { KeptCells, KeptRow, KeptStep } from './KeptStep';

/** A row as a list, which is half as long: the place of its columns among the sets, then all else, then what stood there. */
type PackedRow = readonly [
  set: number,
  at: number,
  name: string,
  prints: string,
  rest: string,
  fresh: number,
  ...before: PlannedCell[],
];
type Packed =
  | Exclude<KeptStep, KeptCells>
  | (Omit<KeptCells, 'rows'> & {
      readonly sets: readonly (readonly (string | number)[])[];
      readonly rows: readonly (KeptRow | PackedRow)[];
    });

/** Steps as they are kept, in so few characters that those of thousands of clients find room. */
export function packSteps(steps: readonly KeptStep[]): string {
  return JSON.stringify(steps.map((step): Packed => (step.kind === 'cells' ? packed(step) : step)));
}

/** The steps again; throws for what is none. */
export function unpackSteps(text: string): readonly KeptStep[] {
  return (JSON.parse(text) as readonly Packed[]).map(step => (step.kind === 'cells' ? unpacked(step) : step));
}

function packed({ rows, ...step }: KeptCells): Packed {
  const sets = new Map<string, number>();
  const pack = (row: KeptRow): KeptRow | PackedRow => {
    const { at, name, prints, rest = '', fresh, cells, notes } = row;
    if (notes !== undefined || cells.some(cell => cell.length > 2)) return row;
    const columns = JSON.stringify(cells.map(([column]) => column));
    if (!sets.has(columns)) sets.set(columns, sets.size);
    return [sets.get(columns)!, at, name, prints, rest, fresh ? 1 : 0, ...cells.map(([, before]) => before)];
  };
  const short = rows.map(pack);
  return { ...step, sets: [...sets.keys()].map(columns => JSON.parse(columns) as string[]), rows: short };
}

function unpacked({ sets, rows, ...step }: Extract<Packed, { kind: 'cells' }>): KeptCells {
  const unpack = (row: KeptRow | PackedRow): KeptRow => {
    if (!isPacked(row)) return row;
    const [set, at, name, prints, rest, fresh, ...before] = row;
    const cells = sets[set]!.map((column, i) => [column, before[i]!] as const);
    return { at, name, prints, cells, ...(rest !== '' && { rest }), ...(fresh === 1 && { fresh: true as const }) };
  };
  return { ...step, rows: rows.map(unpack) };
}

function isPacked(row: KeptRow | PackedRow): row is PackedRow {
  return Array.isArray(row);
}
