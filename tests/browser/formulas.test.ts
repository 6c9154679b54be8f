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
  [browser, host] = await Promise.all([sharedBrowser(), hostForTest({ locale: 'pl_PL' })]);
  tab = await openTab(browser, host.url, 'pl-PL');
  tab.page.setDefaultTimeout(60_000);
});

afterAll(async () => {
  await closePages();
  await host?.close();
});

it('a formula’s example goes to the cell that the person has selected, and never over anything', async () => {
  await tab.click('E16');
  await tab.menu('Wstaw formułę…');
  const sidebar = tab.page.frameLocator('#sidebar-frame');
  await sidebar.getByRole('button', { name: 'REFERRAL_CREDIT' }).click();
  const insert = sidebar.getByRole('button', { name: 'Wstaw tutaj' });
  await insert.click();
  await sidebar.locator('.done').getByText('Wstawiono w E16:H18.').waitFor();
  await tab.waitFor('H16', '175');
  await tab.waitFor('H18', '50');
  await insert.click();
  await sidebar.getByRole('alert').getByText('Komórki E16:H18 nie są całkiem puste').waitFor();

  await tab.type('G18', '300');
  await tab.waitFor('H16', '225');
  await tab.click('E19');
  await insert.click();
  await sidebar.locator('.done').getByText('Wstawiono w E19:H21.').waitFor();
  await tab.waitFor('H19', '175');
  expect(tab.errors).toEqual([]);
});
