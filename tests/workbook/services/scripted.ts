import { createWorkbook } from '../../../src/workbook/createWorkbook';
import type { Workbook, WorkbookOptions } from '../../../src/workbook/workbook';
import { fixtureFiles } from '../fixtureFiles';

/** A workbook whose script has a function main() with this body, where `sheet` is the active sheet. */
export function scripted(body: string, options: Partial<WorkbookOptions> = {}): Workbook {
  const main = `function main(argument) {
    var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    var sheet = spreadsheet.getActiveSheet();
    ${body}
  }`;
  return createWorkbook({ locale: 'en_US', ...options, files: fixtureFiles(main) });
}

/** What main() with this body returns. */
export function resultOf(body: string, options: Partial<WorkbookOptions> = {}): unknown {
  const outcome = scripted(body, options).run('main');
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.result;
}

/** What main() with this body fails with. */
export function errorOf(body: string, options: Partial<WorkbookOptions> = {}): string {
  const outcome = scripted(body, options).run('main');
  if (outcome.ok) throw new Error(`It did not fail, it gave ${JSON.stringify(outcome.result)}.`);
  return outcome.error.message;
}
