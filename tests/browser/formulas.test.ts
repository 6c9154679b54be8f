import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Local } from '../../src/workbook/server/startLocal';
import { closePages, openBrowser } from './openBrowser';
import { openTab, type Tab } from './openTab';
import { startLocal } from './startLocal';

let browser: Browser;
let local: Local;
let tab: Tab;

beforeAll(async () => {
  [browser, local] = await Promise.all([openBrowser(), startLocal({ locale: 'pl_PL' })]);
  tab = await openTab(browser, local.url, 'pl-PL');
  tab.page.setDefaultTimeout(5_000);
});

afterAll(async () => {
  await closePages();
  await local?.close();
});

it('a formula’s example goes to the cell that the person has selected, and never over anything', async () => {
  await tab.click('E16');
  await tab.menu('Formuły…');
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
