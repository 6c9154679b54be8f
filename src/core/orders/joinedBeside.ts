import { BETWEEN_STATUSES } from './BETWEEN_STATUSES';
import { blankCell } from './blankCell';
import type { OrderTable } from './OrderTable';

/** The table with both halves of a name as the client, and all statuses of a row as one. */
export function joinedBeside(table: OrderTable): OrderTable {
  const { cells, headers, beside } = table;
  const role = cells.status === null ? 'document' : 'status';
  const own = shares(cells[role]);
  const others = own === null ? [] : beside.statuses;
  const joined = own?.map((cell, line) =>
    others.reduce<unknown>((all, other) => together([all, other.cells[line]], BETWEEN_STATUSES), cell),
  );
  const client =
    beside.name === null
      ? cells.client
      : (cells.client?.map((cell, line) => {
          const other = beside.name!.cells[line];
          return together(beside.name!.isFirst ? [other, cell] : [cell, other], ' ');
        }) ?? null);
  return {
    ...table,
    cells: { ...cells, client, [role]: joined ?? null },
    headers: { ...headers, [role]: [headers[role], ...others.map(({ header }) => header)].join(BETWEEN_STATUSES) },
  };
}

function together(cells: readonly unknown[], between: string): unknown {
  const filled = cells.filter(cell => !blankCell(cell));
  return filled.length > 1 ? filled.map(cell => String(cell).trim()).join(between) : (filled[0] ?? '');
}

/** Chances such as 0.9 are told as 90%. */
function shares(cells: readonly unknown[] | null): readonly unknown[] | null {
  const filled = cells?.filter(cell => !blankCell(cell)) ?? [];
  const areShares = filled.every(cell => typeof cell === 'number' && cell >= 0 && cell <= 1);
  if (!areShares || filled.every(Number.isInteger)) return cells;
  return cells!.map(cell => (typeof cell === 'number' ? `${Math.round(cell * 1e4) / 100}%` : cell));
}
