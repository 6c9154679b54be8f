/** Whether two cells, as Sheets gives them, hold the same; a day is the same moment, and a box not ticked is empty. */
export function sameCell(one: unknown, other: unknown): boolean {
  return comparable(one) === comparable(other);
}

function comparable(cell: unknown): unknown {
  if (cell === undefined || cell === null || cell === false) return '';
  return typeof cell === 'object' ? Number(cell) : cell;
}
