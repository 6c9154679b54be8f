import { createFormatRuleBuilder } from './conditionalFormatBuilder';
import { createRange } from './createRange';
import { createSheet } from './createSheet';
import { createSpreadsheet } from './createSpreadsheet';
import { createDataValidationBuilder } from './dataValidationBuilder';
import type { Execution } from './Execution';
import * as enums from './enums';
import { placeOf } from './placeOf';
import { service } from './service';
import { createUi } from './ui';

/** SpreadsheetApp. */
export function spreadsheetApp(execution: Execution): GoogleAppsScript.Spreadsheet.SpreadsheetApp {
  const spreadsheet = () => createSpreadsheet(execution);
  return service<GoogleAppsScript.Spreadsheet.SpreadsheetApp>(execution, 'SpreadsheetApp', {
    getActive: spreadsheet,
    getActiveSpreadsheet: spreadsheet,
    getActiveSheet: () => createSheet(execution, execution.view.sheetId),
    getActiveRange: () => {
      const { sheetId, range } = execution.view;
      return createRange(execution, placeOf(execution.read(), sheetId, range ?? 'A1'));
    },
    getUi: () => createUi(execution),
    flush: () => execution.writes.flush(),
    newDataValidation: () => createDataValidationBuilder(execution),
    newConditionalFormatRule: () => createFormatRuleBuilder(execution),
    ...enums,
  });
}
