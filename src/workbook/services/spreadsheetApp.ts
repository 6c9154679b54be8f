import { createFormatRuleBuilder } from './conditionalFormat';
import { createDataValidationBuilder } from './dataValidation';
import type { Execution } from './Execution';
import * as enums from './enums';
import { placeOf } from './placeOf';
import { service } from './service';
import { createUi } from './ui';

/** SpreadsheetApp. */
export function spreadsheetApp(execution: Execution): GoogleAppsScript.Spreadsheet.SpreadsheetApp {
  const spreadsheet = () => execution.make.spreadsheet();
  return service<GoogleAppsScript.Spreadsheet.SpreadsheetApp>(execution, 'SpreadsheetApp', {
    getActive: spreadsheet,
    getActiveSpreadsheet: spreadsheet,
    getActiveSheet: () => execution.make.sheet(execution.view.sheetId),
    getActiveRange: () => {
      const { sheetId, range } = execution.view;
      return execution.make.range(placeOf(execution.read(), sheetId, range ?? 'A1'));
    },
    getUi: () => createUi(execution),
    flush: () => execution.writes.flush(),
    newDataValidation: () => createDataValidationBuilder(execution),
    newConditionalFormatRule: () => createFormatRuleBuilder(execution),
    ...enums,
  });
}
