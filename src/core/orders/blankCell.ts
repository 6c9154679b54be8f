/** Whether nothing stands in a cell, or only blanks. */
export function blankCell(cell: unknown): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}
