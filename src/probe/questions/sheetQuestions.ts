import { onOwnSheet } from '../onOwnSheet';
import type { Question } from '../Question';

const COLOURED = 'Polecam probe colours';
const EXTRACT = 'Polecam probe extract';

/** Charts, colour rules and extracts. */
export const sheetQuestions: readonly Question[] = [
  {
    topic: 'Sheets',
    asks: 'getRanges of a chart over two columns, after one was inserted between them',
    expected: 'A1:A3, C1:C3',
    see: corner =>
      onOwnSheet(corner, sheet => {
        sheet.getRange('A1:B3').setValues([
          ['a', 'b'],
          [1, 2],
          [3, 4],
        ]);
        const [first, second] = ['A1:A3', 'B1:B3'].map(cells => sheet.getRange(cells));
        const chart = sheet.newChart().asColumnChart().addRange(first!).addRange(second!);
        sheet.insertChart(chart.setPosition(5, 1, 0, 0).build());
        sheet.insertColumnsAfter(1, 1);
        SpreadsheetApp.flush();
        return sheet
          .getCharts()[0]!
          .getRanges()
          .map(range => range.getA1Notation())
          .join(', ');
      }),
  },
  {
    topic: 'Sheets',
    asks: 'A colour for numbers from 1 up, over cells that a formula fills with 1, "", 0 and a text',
    expected: 'only the first is coloured',
    see: ({ spreadsheet }) => {
      const active = spreadsheet.getActiveSheet();
      const sheet = spreadsheet.getSheetByName(COLOURED) ?? spreadsheet.insertSheet(COLOURED);
      sheet.getRange('A1').setFormula('=VSTACK(1;"";0;"text")');
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenNumberGreaterThanOrEqualTo(1)
        .setBackground('#ff0000')
        .setRanges([sheet.getRange('A1:A4')])
        .build();
      sheet.setConditionalFormatRules([rule]);
      spreadsheet.setActiveSheet(active);
      return `on the sheet “${COLOURED}”`;
    },
    byEye: `Look at the sheet “${COLOURED}”: which of its four cells are red?`,
  },
  {
    topic: 'Sheets',
    asks: 'getValues of an extract of a connected sheet',
    expected: 'its values',
    see: ({ spreadsheet }) => {
      const sheet = spreadsheet.getSheetByName(EXTRACT);
      return sheet === null ? 'no extract yet' : JSON.stringify(sheet.getRange('A1:B3').getValues());
    },
    byEye: `Data → Data connectors: make an extract on a sheet called “${EXTRACT}” from A1, then run the probe again.`,
  },
];
