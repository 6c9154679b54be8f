/** Waits until the first row of a sheet is computed: custom functions show "Loading..." for seconds, or for ever. */
export function settle(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  for (let tries = 0; tries < 40; tries++) {
    SpreadsheetApp.flush();
    const [answers] = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getDisplayValues();
    if (!answers!.some(text => /^(Loading|Ładowanie|Загрузка)/.test(text))) return;
    Utilities.sleep(1500);
  }
}
