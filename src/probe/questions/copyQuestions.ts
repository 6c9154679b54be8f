import type { Question } from '../Question';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const NAME = 'Polecam probe original';

/** What a sheet has that is made with another as its template: a copy to share is made so. */
export const copyQuestions: readonly Question[] = [
  ofCopy('cells, notes and formulas of its own cells', 'here, a note, =A1, here', copy =>
    [
      copy.getRange('A1').getValue(),
      copy.getRange('A1').getNote(),
      copy.getRange('B1').getFormula(),
      copy.getRange('B1').getValue(),
    ].join(', '),
  ),
  ofCopy('drop-down list', 'yes', copy => (copy.getRange('A2').getDataValidation() === null ? 'no' : 'yes')),
  ofCopy('chart', '1', copy => String(copy.getCharts().length)),
  // Polecam is right either way about these two.
  ofCopy('developer metadata', '1', copy => String(copy.getDeveloperMetadata().length)),
  ofCopy('protected range', '0', copy => String(copy.getProtections(SpreadsheetApp.ProtectionType.RANGE).length)),
];

function ofCopy(what: string, expected: string, look: (copy: Sheet) => string): Question {
  return {
    topic: 'Copies',
    asks: `A sheet made of a template: ${what}`,
    expected,
    see: ({ spreadsheet }) => {
      const active = spreadsheet.getActiveSheet();
      const original = originalSheet(spreadsheet);
      const copy = spreadsheet.insertSheet(`${NAME} 2`, original.getIndex(), { template: original });
      try {
        return look(copy);
      } finally {
        for (const sheet of [copy, original]) spreadsheet.deleteSheet(sheet);
        spreadsheet.setActiveSheet(active);
      }
    },
  };
}

function originalSheet(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Sheet {
  const sheet = spreadsheet.insertSheet(NAME);
  sheet.getRange('A1').setValue('here').setNote('a note');
  sheet.getRange('B1').setFormula('=A1');
  const list = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build();
  sheet.getRange('A2').setDataValidation(list);
  sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B2')).setPosition(4, 1, 0, 0).build());
  sheet.addDeveloperMetadata('polecam.probe');
  sheet.getRange('A1').protect().setWarningOnly(true);
  return sheet;
}
