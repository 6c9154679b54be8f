import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { WorkbookHost } from '../../src/workbook/server/hostWorkbook';
import { hostForTest } from './hostForTest';
import { openTab, type Tab } from './openTab';
import { closePages, sharedBrowser } from './sharedBrowser';

let browser: Browser;
let host: WorkbookHost;
let tab: Tab;

beforeAll(async () => {
  [browser, host] = await Promise.all([sharedBrowser(), hostForTest({ locale: 'ru_RU' })]);
  tab = await openTab(browser, host.url, 'ru-RU');
  tab.page.setDefaultTimeout(60_000);
});

afterAll(async () => {
  await closePages();
  await host?.close();
});

it('in Russian, the selected cell is explained: its own formula, a row that one fills, and a cell without one', async () => {
  await tab.type('E16', '70%');
  await tab.type('E17', '40%');
  await tab.type('F16', '=TIME_SHARE(E16:E17)');
  await tab.waitFor('F16', '0,35');
  await tab.click('F17');
  await tab.menu('Объяснить это число…');
  const sidebar = tab.page.frameLocator('#sidebar-frame');
  const explain = sidebar.getByRole('button', { name: 'Объяснить выделенную ячейку' });
  const heading = (name: string | RegExp) => sidebar.getByRole('heading', { level: 2, name }).waitFor();
  await heading(/^Этим клиентам — 20%/);
  await sidebar.getByText('Формула находится в F16').waitFor();
  expect(await sidebar.locator('.effect-row').innerText()).toMatch(/16%.*24%/s);

  await tab.type('E17', '80%');
  await tab.click('F17');
  await explain.click();
  await heading(/^Этим клиентам — 40%/);

  await tab.click('H20');
  await explain.click();
  await sidebar.getByRole('alert').getByText('Ячейка H20 не вычисляется').waitFor();
  expect(tab.errors).toEqual([]);
});
