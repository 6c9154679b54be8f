import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readTable } from '../../../src/workbook/files/readTable';

const FOLDER = new URL('cases/', import.meta.url);
const POLISH = { mark: ',', order: 'dmy' } as const;
const AMERICAN = { mark: '.', order: 'mdy' } as const;

function read(number: number, habits: typeof POLISH | typeof AMERICAN) {
  const name = readdirSync(FOLDER).find(file => file.startsWith(`${number}-`))!;
  const reading = readTable(readFileSync(new URL(name, FOLDER)), habits);
  if (!reading.ok) throw new Error(`refused: ${reading.refusal.reason}`);
  return { ...reading.table, notes: reading.notes };
}

const day = (iso: string) => ({ serial: Date.parse(iso) / 86_400_000 + 25_569, timed: false });

it('finds the table below a title line (39)', () => {
  const { above, header, rows, notes } = read(39, POLISH);
  expect(above).toEqual([['Raport sprzedaży 2024', '', '']]);
  expect(header).toEqual(['Data', 'Klient', 'Kwota']);
  expect(rows).toEqual([
    [day('2024-01-05'), 'Alfa', 1000.5],
    [day('2024-01-06'), 'Beta', 5],
  ]);
  expect(notes).toEqual([{ kind: 'linesAbove', count: 1 }]);
});

it('finds the table below three title lines, and leaves the total where it is (40)', () => {
  const { above, header, rows, notes } = read(40, AMERICAN);
  expect(above.map(([title]) => title)).toEqual(['Acme Co', 'Sales by Customer Detail', 'January, 2024']);
  expect(header).toEqual(['Date', 'Transaction Type', 'Customer', 'Amount']);
  expect(rows).toEqual([
    [day('2024-01-05'), 'Invoice', 'Alfa', 1000],
    [day('2024-01-25'), 'Invoice', 'Beta', 500],
    ['TOTAL', '', '', 1500],
  ]);
  expect(notes).toEqual([{ kind: 'linesAbove', count: 3 }]);
});

it('follows the separator that a first line in quotation marks names (41)', () => {
  const { header, rows, notes } = read(41, AMERICAN);
  expect(header).toEqual(['Date', 'Customer', 'Amount']);
  expect(rows).toEqual([[day('2024-01-05'), 'Alfa', 1000.5]]);
  expect(notes).toEqual([]);
});

it('loses no order where the columns have no names, and says so (42)', () => {
  const { header, rows, notes } = read(42, AMERICAN);
  expect(header).toBeNull();
  expect(rows).toEqual([
    [day('2024-01-05'), 'Alfa', 100.5],
    [day('2024-01-06'), 'Beta', 50],
    [day('2024-01-07'), 'Gamma', 5],
  ]);
  expect(notes).toEqual([{ kind: 'noHeader' }]);
});

it('reads UTF-16 without its mark (43)', () => {
  const { rows, notes } = read(43, POLISH);
  expect(rows).toEqual([
    [day('2024-01-05'), 'Żółw', 1000.5],
    [day('2024-01-06'), 'Beta', 5],
  ]);
  expect(notes).toEqual([]);
});

it('leaves a NUL out, and tells the row (44)', () => {
  const { rows, notes } = read(44, POLISH);
  expect(rows).toHaveLength(28);
  expect(rows[6]).toEqual([day('2024-01-07'), 'Klient 7', 107]);
  expect(rows.reduce((sum, [, , amount]) => sum + Number(amount), 0)).toBe(28 * 100 + (28 * 29) / 2);
  expect(notes).toEqual([{ kind: 'nuls', count: 1, rows: [8] }]);
});

it('keeps all names right but the one with a broken byte, and tells its row (45)', () => {
  const { rows, notes } = read(45, POLISH);
  expect(rows.map(([, client]) => client)).toEqual(['Żółw', 'Świt\ufffd', 'Łódź sp. z o.o.']);
  expect(notes).toEqual([{ kind: 'brokenBytes', count: 1, rows: [3] }]);
});

it('reads Windows-1252 where its letters and its pound signs make sense (46)', () => {
  const { rows, notes } = read(46, AMERICAN);
  expect(rows.map(row => row.slice(1))).toEqual([
    ['Peña Hermanos', '£100.00'],
    ['Crème SA', '£50.00'],
  ]);
  expect(notes).toEqual([{ kind: 'encoding', encoding: 'windows-1252' }]);
});

it('reads CP866 (47)', () => {
  const { header, rows, notes } = read(47, POLISH);
  expect(header).toEqual(['Дата', 'Контрагент', 'Сумма']);
  expect(rows).toEqual([
    [day('2024-01-05'), 'ООО Ромашка', 1200.5],
    [day('2024-01-06'), 'ИП Щукин', 20],
  ]);
  expect(notes).toEqual([{ kind: 'encoding', encoding: 'ibm866' }]);
});
