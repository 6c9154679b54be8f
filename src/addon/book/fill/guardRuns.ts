import type { SheetPlan } from '../../../templates/SheetPlan';

/**
 * Typing over a header that computes its column asks first; nobody is locked out. The cells below ask nothing: a row that
 * is sorted or deleted holds no formula. One protection for each run of computed columns.
 */
export function guardRuns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { roles, headerRow }: SheetPlan,
  description: string,
): void {
  for (let first = roles.indexOf('computed'); first >= 0; ) {
    let next = first;
    while (roles[next] === 'computed' || roles[next] === 'gap') next++;
    const after = next;
    while (roles[next - 1] === 'gap') next--;
    guardCells(sheet.getRange(headerRow, 1 + first, 1, next - first).protect(), description);
    first = roles.indexOf('computed', after);
  }
}

export function guardCells(protection: GoogleAppsScript.Spreadsheet.Protection, description: string): void {
  protection.setDescription(description).setWarningOnly(true);
}
