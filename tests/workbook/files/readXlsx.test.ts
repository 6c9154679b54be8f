import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createWorkbook } from '../../../src/workbook/createWorkbook';
import { addSheets } from '../../../src/workbook/files/addSheets';
import { builtFiles } from '../../../src/workbook/files/builtFiles';
import { fileSheets } from '../../../src/workbook/files/fileSheets';
import { readFile } from '../../../src/workbook/files/readFile';
import { makeXlsx } from './makeXlsx';

const read = (bytes: Uint8Array) => readFile(bytes, { mark: ',', order: 'dmy' });
const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
const HEADER = `${text('A1', 'Data')}${text('B1', 'Klient')}${text('C1', 'Kwota')}`;

describe('what people keep in Excel', () => {
  it('days, times, money, texts, booleans and results of formulas come as they are', async () => {
    const reading = await read(
      makeXlsx({
        Orders: `<row r="1">${HEADER}</row>
<row r="2"><c r="A2" s="1"><v>45296</v></c>${text('B2', '=1+1 &amp; Żółw')}<c r="C2" s="3"><v>1000.5</v></c></row>
<row r="3"><c r="A3" s="2"><v>45297.5</v></c><c r="B3" t="str"><f>UPPER("beta")</f><v>BETA</v></c><c r="C3"><f>1+1</f><v>2</v></c></row>
<row r="4"><c r="B4" t="b"><v>1</v></c>${text('C4', '1 200,50')}</row>`,
      }),
    );
    expect(reading).toEqual({
      ok: true,
      notes: [],
      sheets: [
        {
          name: 'Orders',
          table: {
            above: [],
            header: ['Data', 'Klient', 'Kwota'],
            rows: [
              [{ serial: 45_296, timed: false }, '=1+1 & Żółw', { number: 1000.5, format: '#,##0.00[$ zł]' }],
              [{ serial: 45_297.5, timed: true }, 'BETA', 2],
              ['', true, '1 200,50'],
            ],
          },
        },
      ],
    });
  });

  it('percents and currencies stay what they are, in a table that begins in column B', async () => {
    const formats = [
      '[$€-2]\\ #,##0.00',
      '_-* #,##0\\ "Kč"_-',
      '0.0%',
      '#,##0.00_ ;[Red]-#,##0.00\\ ',
      '$#,##0.00',
      '0',
    ];
    const cells = formats.map((_, at) => `<c r="${String.fromCharCode(67 + at)}2" s="${at + 1}"><v>0.25</v></c>`);
    const header = formats.map((_, at) => text(`${String.fromCharCode(67 + at)}1`, `f${at}`));
    const bytes = makeXlsx(
      {
        A: `<row r="1">${text('B1', 'Klient')}${header.join('')}</row><row r="2">${text('B2', 'Alfa')}${cells.join('')}</row>`,
      },
      { formats },
    );
    const reading = await read(bytes);
    expect(reading.ok && reading.sheets[0]?.table.rows).toEqual([
      [
        '',
        'Alfa',
        { number: 0.25, format: '[$€]#,##0.00' },
        { number: 0.25, format: '#,##0[$ Kč]' },
        { number: 0.25, format: '0.00%' },
        0.25,
        { number: 0.25, format: '[$$]#,##0.00' },
        0.25,
      ],
    ]);
    if (!reading.ok) return;
    const workbook = createWorkbook({ files: builtFiles(), locale: 'pl_PL' });
    addSheets(workbook.model, fileSheets('a.xlsx', reading.sheets, workbook.model.getters.getLocale()));
    expect(['C2', 'D2', 'E2', 'F2', 'G2'].map(place => workbook.display('a', place))).toEqual([
      '€0,25',
      '0 Kč',
      '25,00%',
      '0,25',
      '$0,25',
    ]);
    expect(workbook.cell('a', 'C2')).toBe(0.25);
  });

  it('days of a workbook that counts from 1904', async () => {
    const reading = await read(
      makeXlsx(
        { A: `<row r="1">${HEADER}</row><row r="2"><c r="A2" s="1"><v>43834</v></c>${text('B2', 'Alfa')}</row>` },
        { properties: '<workbookPr date1904="1"/>' },
      ),
    );
    expect(reading.ok && reading.sheets[0]?.table.rows[0]?.[0]).toEqual({ serial: 45_296, timed: false });
  });

  it('every sheet that holds something, title lines above its table', async () => {
    const reading = await read(
      makeXlsx({
        Empty: '',
        Styczeń: `<row r="1">${text('A1', 'Raport')}</row><row r="3">${HEADER.replaceAll('1"', '3"')}</row>
<row r="4"><c r="A4" s="1"><v>45296</v></c>${text('B4', 'Alfa')}<c r="C4"><v>7</v></c></row>`,
        Luty: `<row r="1">${HEADER}</row>`,
      }),
    );
    if (!reading.ok) throw new Error(reading.refusal.reason);
    expect(reading.sheets.map(({ name }) => name)).toEqual(['Styczeń', 'Luty']);
    expect(reading.sheets[0]?.table.above).toEqual([
      ['Raport', '', ''],
      ['', '', ''],
    ]);
    expect(reading.sheets[0]?.table.rows).toEqual([[{ serial: 45_296, timed: false }, 'Alfa', 7]]);
  });
});

describe('what cannot be opened', () => {
  const workbook = makeXlsx({ A: `<row r="1">${HEADER}</row>` });
  const bomb = (sheet: string) => makeXlsx({ A: `<row r="1">${HEADER}</row>${sheet}` });

  it.each([
    ['broken', workbook.subarray(0, workbook.length - 40)],
    ['broken', workbook.subarray(0, 60)],
    ['broken', makeXlsx({ A: '<row r="1"><c r="A1"' })],
    ['broken', bomb(`<row r="999999999">${text('A999999999', 'x')}</row>`)],
    ['office', zipSync({ 'word/document.xml': strToU8('<document/>') })],
    ['office', zipSync({ 'notes.txt': strToU8('a;b') })],
    ['empty', makeXlsx({ A: '' })],
    ['office', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ])('says that it is %s', async (reason, bytes) => {
    expect(await read(bytes)).toEqual({ ok: false, refusal: { reason } });
  });

  it('refuses a small file that says it unpacks to gigabytes, before it is unpacked', async () => {
    const bytes = Buffer.from(workbook);
    bytes.writeUInt32LE(3_000_000_000, bytes.lastIndexOf(Buffer.from('PK\x01\x02')) + 24);
    expect(await read(bytes)).toEqual({ ok: false, refusal: { reason: 'tooLarge', megabytes: 3001, limit: 250 } });
  });

  it('takes no more memory than a file says, where it lies about its size', async () => {
    const bytes = Buffer.from(makeXlsx({ A: `<row r="1">${HEADER}</row>${' '.repeat(30_000_000)}` }));
    const entry = bytes.lastIndexOf(Buffer.from('PK\x01\x02'));
    bytes.writeUInt32LE(bytes.readUInt32LE(entry + 20), entry + 24);
    const before = process.memoryUsage().arrayBuffers;
    expect(await read(bytes)).toEqual({ ok: false, refusal: { reason: 'broken' } });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
  });

  it('refuses more cells than the grid takes', async () => {
    const rows = Array.from(
      { length: 1100 },
      (_, at) => `<row r="${at + 1}">${text(`A${at + 1}`, 'x')}${text(`AQZ${at + 1}`, 'x')}</row>`,
    );
    expect(await read(makeXlsx({ A: rows.join('') }))).toMatchObject({
      ok: false,
      refusal: { reason: 'tooManyCells' },
    });
  });
});
