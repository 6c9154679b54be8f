import { askQuestions } from './askQuestions';
import { questions } from './questions';
import { writeReport } from './writeReport';

/** Adds the probe's menu; a script that is bound to one spreadsheet has a menu of its own. */
export function onOpen(): void {
  SpreadsheetApp.getUi().createMenu('Polecam probe').addItem('Ask Google Sheets', 'runProbe').addToUi();
}

/** Asks every question of this very spreadsheet, and fills the sheet "Polecam probe" with what is seen. */
export function runProbe(): void {
  const spreadsheet = SpreadsheetApp.getActive();
  spreadsheet.toast('Asking: about four minutes.', 'Polecam probe', 240);
  writeReport(spreadsheet, askQuestions(spreadsheet, questions));
  spreadsheet.toast('The sheet “Polecam probe” is filled.', 'Polecam probe');
}
