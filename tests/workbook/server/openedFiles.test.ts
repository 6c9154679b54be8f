import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkbook } from '../../../src/workbook/createWorkbook';
import { takeFile } from '../../../src/workbook/server/takeFile';
import { callServer } from '../../addon/callServer';
import { builtFiles } from '../../addon/openFile';
import { hostForTest } from '../../browser/hostForTest';
import { makeXlsx } from '../files/makeXlsx';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'polecam-files-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
const ORDERS = `<row r="1">${text('A1', 'Order date')}${text('B1', 'Client')}${text('C1', 'Amount')}</row>
<row r="2"><c r="A2" s="1"><v>45296</v></c>${text('B2', 'Alfa')}<c r="C2" s="3"><v>1000.5</v></c></row>
<row r="3"><c r="A3" s="1"><v>45297</v></c>${text('B3', '=1+1')}<c r="C3" s="3"><v>7</v></c></row>`;

describe('--open', () => {
  it('takes each sheet of an .xlsx as a sheet, the first in view, and the add-on sees the orders', async () => {
    const file = join(folder, 'year.xlsx');
    writeFileSync(file, makeXlsx({ January: ORDERS, February: ORDERS }));
    const host = await hostForTest({ file, locale: 'en_US' });
    try {
      const { workbook } = host;
      expect(workbook.model.getters.getSheetIds().map(id => workbook.model.getters.getSheetName(id))).toEqual([
        'January',
        'February',
      ]);
      expect(['A2', 'B3', 'C2'].map(place => workbook.display('February', place))).toEqual([
        '1/5/2024',
        '=1+1',
        '1,000.50 zł',
      ]);
      expect(workbook.formula('January', 'B3')).toBe('');
      expect(host.notices).toEqual([
        'year.xlsx: loaded as the sheet “January”, rows: 2',
        'year.xlsx: loaded as the sheet “February”, rows: 2',
      ]);
      expect(callServer(workbook, 'findOrders')).toMatchObject([
        { sheetName: 'January', rows: 2, recognised: true },
        { sheetName: 'February', rows: 2, recognised: true },
      ]);
    } finally {
      await host.close();
    }
  });

  it('refuses a damaged one with a sentence', async () => {
    const file = join(folder, 'damaged.xlsx');
    writeFileSync(file, makeXlsx({ A: ORDERS }).subarray(0, 400));
    await expect(hostForTest({ file, locale: 'pl_PL' })).rejects.toThrow('Skoroszyt damaged.xlsx jest uszkodzony');
  });
});

describe('a file dropped into an open workbook', () => {
  const base64 = (list: string) => Buffer.from(list).toString('base64');

  it('becomes one edit, which never writes over a sheet', async () => {
    const workbook = createWorkbook({ files: builtFiles(), locale: 'pl_PL' });
    let edits = 0;
    workbook.subscribe(() => edits++);
    const given = { name: 'arkusz1.csv', base64: base64('Klient;Kwota\n=HYPERLINK("x");7\n') };
    const taken = await takeFile(workbook, given);
    expect(taken).toMatchObject({ ok: true, notices: ['arkusz1.csv: wczytano jako arkusz „arkusz1 2”, wierszy: 1'] });
    expect(edits).toBe(1);
    expect(workbook.formula('arkusz1 2', 'A2')).toBe('');
    expect(workbook.cell('arkusz1 2', 'A2')).toBe('=HYPERLINK("x")');
    expect(workbook.cell('arkusz1 2', 'B2')).toBe(7);
  });

  it('is refused where the tabs would take too long to follow, and how to open it is said', async () => {
    const workbook = createWorkbook({ files: builtFiles(), locale: 'en_US' });
    const row = `${Array.from({ length: 500 }, () => 'a').join(';')}\n`;
    const taken = await takeFile(workbook, { name: 'big.csv', base64: base64(row.repeat(801)) });
    expect(taken).toMatchObject({ ok: false, message: expect.stringMatching(/400,500 cells.*npm start -- --open/) });
    expect(workbook.model.getters.getSheetIds()).toHaveLength(1);
  });
});
