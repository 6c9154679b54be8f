import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { WorkbookHost } from '../../src/workbook/server/hostWorkbook';
import { callServer } from '../addon/callServer';
import { typeSalespeople } from '../addon/typeSalespeople';
import { fillRows } from '../templates/fillRows';
import { readColumn } from '../templates/readColumn';
import { hostForTest } from './hostForTest';
import { openTab, type Tab } from './openTab';
import { closePages, sharedBrowser } from './sharedBrowser';

const folder = mkdtempSync(join(tmpdir(), 'polecam-team-'));
let browser: Browser;
let host: WorkbookHost;
let tab: Tab;

beforeAll(async () => {
  const file = join(folder, 'zamówienia.csv');
  writeFileSync(file, 'Data;Klient;Kwota\n05.01.2026;Alfa;1000\n');
  [browser, host] = await Promise.all([sharedBrowser(), hostForTest({ locale: 'pl_PL', file })]);
  const { workbook } = host;
  callServer(workbook, 'addSheets', { sheets: ['clients', 'referrals'] });
  typeSalespeople(workbook, 'pl', ['Anna', 'Jan']);
  fillRows(workbook, 'Klienci', 'clients', [
    { client: 'Alfa', salesperson: 'Anna', purchases: 4, minimum: 1, nextStep: 'Zapytać o pompę' },
    { client: 'Beta', salesperson: 'Jan', purchases: 1 },
    { client: 'Gamma', salesperson: 'Anna', purchases: 2, minimum: 5 },
  ]);
  const omega = { date: '2026-01-05', from: 'Alfa', prospect: 'Omega', salesperson: 'Anna', stage: 'Spotkanie' };
  fillRows(workbook, 'Polecenia', 'referrals', [{ ...omega, stageDate: '2026-01-20' }]);
  tab = await openTab(browser, host.url, 'pl-PL');
  tab.page.setDefaultTimeout(60_000);
}, 120_000);

/** The server runs in this process: an answer may take its time. */
const shows = (a1: string, text: string) => expect.poll(() => tab.display(a1), { timeout: 60_000 }).toBe(text);

afterAll(async () => {
  await closePages();
  await host?.close();
  rmSync(folder, { recursive: true });
});

it('in Polish, a salesperson’s week is shown, his clients are handed over, a workbook is collected from, and the history tells of it', async () => {
  await tab.menu('Otwórz Polecam');
  const sidebar = tab.page.frameLocator('#sidebar-frame');
  const button = (name: string | RegExp) => sidebar.getByRole('button', { name }).click();
  await button(/^Zespół/);
  await button('Ten tydzień: Anna');
  await shows('A7', 'Gamma');
  await shows('E8', 'Zapytać o pompę');
  await shows('G7', 'Omega');

  await button('Przekaż: Anna');
  await sidebar.getByText('2 klienci').waitFor();
  await sidebar.getByLabel('Komu').selectOption('Jan');
  await button('Przekaż');
  await sidebar.getByText('Przekazane: Anna → Jan.').first().waitFor();
  expect(readColumn(host.workbook, 'Klienci', 'clients', 'salesperson', 3)).toEqual(['Jan', 'Jan', 'Jan']);
  await shows('A7', '');

  await button('Zbierz dane z plików…');
  await sidebar
    .getByLabel('Linki')
    .fill(`Ewa Wilk https://docs.google.com/spreadsheets/d/${'E'.repeat(44)}/edit#gid=0`);
  await button('Zbierz dane');
  await sidebar.getByText('1 plik dodany.').first().waitFor();
  await shows('A1', 'Pliki handlowców');
  await shows('A7', 'Ewa Wilk');
  await shows('C7', '#REF!');
  await shows('D7', 'brak dostępu');
  await sidebar.getByText('1 plik jest niepołączony.').waitFor();
  await button('Zespół');

  await button('Pokaż historię');
  await shows('A1', 'Historia Polecam');
  await shows('B6', 'Dodany arkusz handlowca: Anna');
  expect(await tab.display('B7')).toContain('klienci: 2, otwarte polecenia: 1');
  await shows('B8', 'Zbieranie danych z plików: Ewa Wilk');
  expect(tab.errors).toEqual([]);
  expect(tab.foreignRequests).toEqual([]);
}, 120_000);
