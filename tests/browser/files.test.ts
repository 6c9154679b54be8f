import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { WorkbookHost } from '../../src/workbook/server/hostWorkbook';
import { callServer } from '../addon/callServer';
import { encode } from '../workbook/files/encode';
import { makeXlsx } from '../workbook/files/makeXlsx';
import { hostForTest } from './hostForTest';
import { openTab, type Tab } from './openTab';
import { closePages, sharedBrowser } from './sharedBrowser';

let browser: Browser;
let host: WorkbookHost;
let tab: Tab;
let other: Tab;

beforeAll(async () => {
  [browser, host] = await Promise.all([sharedBrowser(), hostForTest({ locale: 'pl_PL' })]);
  tab = await openTab(browser, host.url, 'pl-PL');
  other = await openTab(browser, host.url, 'pl-PL');
});

afterAll(async () => {
  await closePages();
  await host?.close();
});

interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Drops files on the grid, or pastes them, as a browser hands them over. */
async function give(how: 'drop' | 'paste', files: readonly Given[], text = ''): Promise<void> {
  const given = files.map(({ name, bytes }) => ({ name, bytes: [...bytes] }));
  await tab.page.evaluate(`(${giving})(${JSON.stringify({ how, given, text })})`);
}

const giving = `({ how, given, text }) => {
  const transfer = new DataTransfer();
  for (const { name, bytes } of given) transfer.items.add(new File([new Uint8Array(bytes)], name));
  if (text !== '') transfer.setData('text/plain', text);
  const grid = document.querySelector('.o-grid');
  const about = { bubbles: true, cancelable: true };
  if (how === 'paste') return grid.dispatchEvent(new ClipboardEvent('paste', { ...about, clipboardData: transfer }));
  grid.dispatchEvent(new DragEvent('dragenter', { ...about, dataTransfer: transfer }));
  if (document.getElementById('drop').hidden) throw new Error('Nothing says that a file can be dropped.');
  
  grid.dispatchEvent(new DragEvent('drop', { ...about, dataTransfer: transfer }));
}`;

const toasts = () => tab.page.locator('#toasts').innerText();

it('a file that is dropped becomes a sheet in every tab, and how it was read is told', async () => {
  const text = 'Raport\nData;Klient;Kwota\n05.01.2024;Gęś i Źrebię Sp. z o.o.;1 000,50\n06.01.2024;Łącznik Świerk;7\n';
  await give('drop', [{ name: 'styczeń.csv', bytes: encode(text, 'windows-1250') }]);
  await tab.waitFor('B3', 'Gęś i Źrebię Sp. z o.o.');
  await expect.poll(toasts).toContain('styczeń.csv: wczytano jako arkusz „styczeń”, wierszy: 2');
  expect(await toasts()).toContain('kodowaniu Windows-1250');
  expect(await toasts()).toContain('nad tabelą jest 1 wiersz');
  expect([await tab.display('A3'), await tab.display('C3')]).toEqual(['05.01.2024', '1000,5']);
  expect(host.workbook.cell('styczeń', 'C3')).toBe(1000.5);
  await other.showSheet('styczeń');
  await other.waitFor('C4', '7');
  expect(await tab.page.locator('#drop').isHidden()).toBe(true);
});

it('an .xlsx that is pasted becomes as many sheets as it has', async () => {
  const cell = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows = `<row r="1">${cell('A1', 'Data')}${cell('B1', 'Klient')}</row><row r="2"><c r="A2" s="1"><v>45296</v></c>${cell('B2', '=1+1')}</row>`;
  await give('paste', [{ name: 'rok.xlsx', bytes: makeXlsx({ Luty: rows, styczeń: rows }) }]);
  await tab.waitFor('A2', '05.01.2024');
  await tab.waitFor('B2', '=1+1');
  expect(host.workbook.formula('Luty', 'B2')).toBe('');
  expect(host.workbook.display('styczeń 2', 'A2')).toBe('05.01.2024');
});

it('a file that cannot be opened changes nothing, and the page says why', async () => {
  const before = host.workbook.model.getters.getSheetIds();
  const xlsx = makeXlsx({ A: '<row r="1"><c r="A1"><v>1</v></c></row>' });
  await give('drop', [
    { name: 'zepsuty.xlsx', bytes: xlsx.subarray(0, 200) },
    { name: 'zdjęcie.png', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2) },
    { name: 'pusty.csv', bytes: new Uint8Array() },
  ]);
  await expect.poll(toasts).toContain('Skoroszyt zepsuty.xlsx jest uszkodzony albo chroniony hasłem');
  await expect.poll(toasts).toContain('Plik zdjęcie.png nie zawiera tabeli');
  await expect.poll(toasts).toContain('Plik pusty.csv jest pusty');
  expect(host.workbook.model.getters.getSheetIds()).toEqual(before);
});

it('a list with separators that is pasted is offered a sheet of its own', async () => {
  await tab.click('H10');
  await give('paste', [], 'Data,Klient,Kwota\n2024-01-05,Alfa,"1,5"\n2024-01-06,Beta,7\n');
  await tab.page.getByRole('button', { name: 'Wstaw do nowego arkusza' }).click();
  await tab.waitFor('C2', '1,5');
  expect(host.workbook.cell('Wklejone', 'C3')).toBe(7);
});

it('what is dropped is orders to the add-on, and is there when the page is loaded anew', async () => {
  const orders = readFileSync(new URL('../workbook/files/cases/39-title-line.csv', import.meta.url));
  await give('drop', [{ name: 'raport.csv', bytes: orders }]);
  await tab.waitFor('B3', 'Alfa');
  const orderSheets = callServer(host.workbook, 'findOrders');
  expect(orderSheets).toContainEqual(expect.objectContaining({ sheetName: 'raport', recognised: true }));
  await tab.page.reload();
  await tab.page.waitForFunction('window.polecam !== undefined', undefined, { timeout: 60_000 });
  await tab.showSheet('raport');
  await tab.waitFor('C3', '1000,5');
  expect(tab.errors).toEqual([]);
});
