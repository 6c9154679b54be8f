const EMPTY_DAY = /^(?:0000|0001|1899|1900)-|^0?[01]([./-])0?[01]\1(?:0001|1900)|^0+(?:[./-]0+)+/;

/** Whether a cell holds what programs write for no day: 0, 0000-00-00, 1900-01-00, 01.01.0001. */
export function emptyDay(cell: unknown): boolean {
  return cell === 0 || (typeof cell === 'string' && EMPTY_DAY.test(cell.trim()));
}
