import type { SheetPlan } from '../../../templates/SheetPlan';

/**
 * Typing over a computed cell below the headers asks first; nobody is locked out. One protection for each run of computed
 * columns: nobody types into the gaps between them.
 */
export function guardRuns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { roles, headerRow, rows }: SheetPlan,
  description: string,
): void {
  for (let first = roles.indexOf('computed'); first >= 0; ) {
    let next = first;
    while (roles[next] === 'computed' || roles[next] === 'gap') next++;
    const after = next;
    while (roles[next - 1] === 'gap') next--;
    guardCells(sheet.getRange(headerRow + 1, 1 + first, rows - headerRow, next - first).protect(), description);
    first = roles.indexOf('computed', after);
  }
}

export function guardCells(protection: GoogleAppsScript.Spreadsheet.Protection, description: string): void {
  protection.setDescription(description).setWarningOnly(true);
}
