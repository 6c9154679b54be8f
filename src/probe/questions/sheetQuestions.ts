import { onOwnSheet } from '../onOwnSheet';
import type { Question } from '../Question';

const COLOURED = 'Polecam probe colours';
const PRINTED = 'Polecam probe print';
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
    asks: 'The size of a chart, by getOptions().get of what setOption had',
    expected: '560 × 290',
    see: corner =>
      onOwnSheet(corner, sheet => {
        const chart = sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B3')).setPosition(5, 1, 0, 0);
        sheet.insertChart(chart.setOption('width', 560).setOption('height', 290).build());
        const options = sheet.getCharts()[0]!.getOptions();
        return `${options.get('width')} × ${options.get('height')}`;
      }),
  },
  {
    topic: 'Sheets',
    asks: 'A link to a PDF of the cells A1:C3 of a sheet that has more, and a chart over A2:C3',
    expected: 'one page across: three rows of three columns, and the chart',
    see: ({ spreadsheet }) => {
      const active = spreadsheet.getActiveSheet();
      const sheet = spreadsheet.getSheetByName(PRINTED) ?? spreadsheet.insertSheet(PRINTED);
      sheet.getRange('A1:E5').setValues(Array.from({ length: 5 }, (_, row) => [1, 2, 3, 4, 5].map(n => row + n)));
      const chart = sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B3')).setPosition(2, 1, 0, 0);
      for (const former of sheet.getCharts()) sheet.removeChart(former);
      sheet.insertChart(chart.setOption('width', 250).setOption('height', 40).build());
      spreadsheet.setActiveSheet(active);
      const address = spreadsheet.getUrl().replace(/\/edit.*$/, '');
      const cells = `gid=${sheet.getSheetId()}&range=A1%3AC3&size=A4&portrait=false&scale=4`;
      return `${address}/export?format=pdf&attachment=false&${cells}`;
    },
    byEye:
      'Open the link that was seen: which cells are in the PDF, is the chart, does it lie across? Then select A1:C3 there, and File → Print → Selected cells: the same?',
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
