import type { Block, ColumnRole } from '../../templates/SheetPlan';

/**
 * Typing over a computed cell of the block asks first; nobody is locked out. One protection for each run of computed
 * columns: nobody types into the gaps between them.
 */
export function guardRuns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  roles: readonly ColumnRole[],
  { row, column, rows }: Block,
  description: string,
): void {
  for (let first = roles.indexOf('computed'); first >= 0; ) {
    let next = first;
    while (roles[next] === 'computed' || roles[next] === 'gap') next++;
    const after = next;
    while (roles[next - 1] === 'gap') next--;
    guardCells(sheet.getRange(row, column + first, rows, next - first).protect(), description);
    first = roles.indexOf('computed', after);
  }
}

export function guardCells(protection: GoogleAppsScript.Spreadsheet.Protection, description: string): void {
  protection.setDescription(description).setWarningOnly(true);
}
