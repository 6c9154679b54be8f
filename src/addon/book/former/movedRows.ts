import { isoDay } from '../../../core/calendar/dayNumber';
import type { FormerRows } from '../../../templates/formerLayout';
import { plainCell, type Row } from '../../../templates/planSheet';

/** The rows of a former table, and where they go. */
export interface FormerTable {
  readonly table: FormerRows;
  readonly rows: readonly Row[];
}

/**
 * The rows of a sheet with those of former tables. A row that is there already does not come again; what is of one month
 * goes into one row, unless two tell of it otherwise. New months stand in their order where no row stood before.
 */
export function movedRows(present: readonly Row[], tables: readonly FormerTable[]): Row[] {
  const rows = [...present];
  let month: string | undefined;
  for (const { table, rows: former } of tables) {
    month = table.month ?? month;
    const taken = new Set<number>();
    for (const row of former) {
      const at = rows.findIndex((candidate, i) => !taken.has(i) && meets(candidate, row, table.month));
      taken.add(at < 0 ? rows.length : at);
      if (at < 0) rows.push(row);
      else rows[at] = { ...rows[at], ...row, ...(table.month !== undefined && kept(rows[at]!, table.month)) };
    }
  }
  if (present.length > 0 || month === undefined) return rows;
  const place = (row: Row) => {
    const day = plainCell(row[month]);
    return typeof day === 'number' ? day : Number.POSITIVE_INFINITY;
  };
  return [...rows].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** A row of the same month with nothing else in its cells; without months, one that says all of it. */
function meets(candidate: Row, row: Row, month: string | undefined): boolean {
  return Object.entries(row).every(([key, cell]) => {
    const there = plainCell(candidate[key]);
    if (key === month) return monthOf(there) === monthOf(plainCell(cell));
    return there === plainCell(cell) || (month !== undefined && row[month] !== undefined && there === null);
  });
}

function kept(row: Row, month: string): Row {
  return row[month] === undefined ? {} : { [month]: row[month]! };
}

function monthOf(day: ReturnType<typeof plainCell>): unknown {
  return typeof day === 'number' ? isoDay(day).slice(0, 7) : day;
}
