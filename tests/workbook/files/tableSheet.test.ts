import { expect, it } from 'vitest';
import { createModel } from '../../../src/workbook/engine/createModel';
import { helpers, type Model } from '../../../src/workbook/engine/odoo';
import { readTable } from '../../../src/workbook/files/readTable';
import { tableSheet } from '../../../src/workbook/files/tableSheet';
import { withSheet } from '../../../src/workbook/files/withSheet';

const BLANK = createModel({ spreadsheet: helpers.createEmptyWorkbookData('Sheet1') }).exportData();

/** A spreadsheet with the sheet of a file, as the engine reads it, after it was saved and opened once more. */
function open(text: string, name = 'orders', times = 1) {
  const reading = readTable(Buffer.from(text), { mark: ',', order: 'dmy' });
  if (!reading.ok) throw new Error(reading.refusal.reason);
  let spreadsheet = BLANK;
  const draft = tableSheet(name, reading.table, spreadsheet.settings.locale);
  for (let time = 0; time < times; time++) ({ spreadsheet } = withSheet(spreadsheet, draft));
  return createModel({ spreadsheet: createModel({ spreadsheet }).exportData() });
}

function cell(model: Model, a1: string) {
  const sheetId = model.getters.getSheetIds().at(-1) ?? '';
  return model.getters.getEvaluatedCell({ sheetId, ...helpers.toCartesian(a1) });
}

it.each([
  '=IMPORTXML("http://example.com";"//a")',
  '=1+1',
  "'quoted",
  '01234',
  '1/2',
  '5%',
  'TRUE',
  '12345678901234567890',
  '12:30',
  '$5',
  '31.02.2024',
  '+1',
  '-',
  '@SUM(A1)',
  '<img src=x onerror=alert(1)>',
  '  spaces  ',
])('keeps the text %s a text, through saving and opening', text => {
  const model = open(`client\tamount\n${text}\t7\n`);
  expect(cell(model, 'A2')).toMatchObject({ type: 'text', value: text });
});

it('shows days as the locale writes them, and computes with them', () => {
  const model = open('day;client\n30.12.2017;x\n2017-12-31 12:00;x\nlater;x');
  expect(cell(model, 'A2')).toMatchObject({ type: 'number', value: 43_099, formattedValue: '12/30/2017' });
  expect(cell(model, 'A3').formattedValue).toBe('12/31/2017 12:00:00');
  expect(cell(model, 'A4')).toMatchObject({ type: 'text', value: 'later' });
});

it('reads numbers whatever their mark', () => {
  const model = open('a;b\n1 200,50;-7\n0,1;2');
  expect([cell(model, 'A2').value, cell(model, 'B2').value, cell(model, 'A3').value]).toEqual([1200.5, -7, 0.1]);
});

it('never writes over a sheet: a taken name gets a number', () => {
  const model = open('a;b\n1;2', 'Sheet1', 3);
  const names = model.getters.getSheetIds().map(id => model.getters.getSheetName(id));
  expect(names).toEqual(['Sheet1', 'Sheet1 2', 'Sheet1 3', 'Sheet1 4']);
});

it('gives a sheet a fit name', () => {
  const name = (wanted: string) => {
    const model = open('a;b\n1;2', wanted);
    return model.getters.getSheetName(model.getters.getSheetIds().at(-1) ?? '');
  };
  expect(name("it's [2024]: a/b?")).toBe('it s 2024 a b');
  expect(name('***')).toBe('CSV');
});
