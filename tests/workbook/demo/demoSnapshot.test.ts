import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { dayNumber } from '../../../src/core/calendar/dayNumber';
import { createWorkbook } from '../../../src/workbook/createWorkbook';
import { TODAY } from '../../../src/workbook/demo/calendar';
import { demoSnapshot } from '../../../src/workbook/demo/demoSnapshot';
import { callServer } from '../../addon/callServer';
import { builtFiles } from '../../addon/openFile';
import { demoIn } from './openDemo';

const cacheFolder = mkdtempSync(join(tmpdir(), 'polecam-demo-'));
const path = join(cacheFolder, 'demo-en_US.json');
const files = builtFiles();
let made = 0;
const making = () => {
  made++;
};
const open = (changed: Readonly<Record<string, string>> = {}) =>
  demoSnapshot({ files: { ...files, ...changed }, locale: 'en_US', cacheFolder, making });
afterAll(() => rmSync(cacheFolder, { recursive: true }));

it('the demo is made once, kept whole, and made anew where the add-on is another or what is kept cannot be read', () => {
  const first = open();
  expect(open()).toEqual(first);
  expect([made, readdirSync(cacheFolder)]).toEqual([1, ['demo-en_US.json']]);

  open({ 'Sidebar.html': `${files['Sidebar.html']}<!-- another -->` });
  expect(made).toBe(2);

  const kept = readFileSync(path, 'utf8');
  writeFileSync(path, kept.slice(0, kept.length / 2));
  const again = open();
  expect(made).toBe(3);
  expect(again.spreadsheet.sheets.map(({ name, cells }) => [name, Object.keys(cells).length])).toEqual(
    first.spreadsheet.sheets.map(({ name, cells }) => [name, Object.keys(cells).length]),
  );
}, 120_000);

it('ends right before the month of the day on which it is opened, with nothing to mend', () => {
  const today = dayNumber(2024, 2, 29)!;
  const snapshot = demoSnapshot({ files, locale: 'en_US', cacheFolder, today });
  const { workbook, rows, setting } = demoIn(createWorkbook({ files, snapshot }), 'en');
  expect(setting('today')).toBe(dayNumber(2024, 2, 1));
  const lastDays = rows('clients').map(({ lastDay }) => Number(lastDay));
  expect([lastDays.length, Math.max(...lastDays)]).toEqual([72, dayNumber(2024, 1, 31)]);
  expect(rows('months').at(-1)!.month).toBe(dayNumber(2024, 1, 1));
  expect(callServer(workbook, 'openWorkbook')).toMatchObject({ faults: [], next: { kind: 'call' } });
  // The next one is dated as ever.
  expect(TODAY).toBe(dayNumber(2026, 7, 1));
  expect(demoSnapshot({ files, locale: 'en_US', cacheFolder }).spreadsheet).not.toEqual(snapshot.spreadsheet);
}, 120_000);

it('an add-on that cannot make its sheets is told in a sentence', () => {
  expect(() => open({ 'Code.js': 'function onOpen() {}' })).toThrow('The demo cannot be made');
});
