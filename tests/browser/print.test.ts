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

const preview = () => tab.page.locator('.o-spreadsheet-print');

/** Pages of what the browser would print now, and whether the first lies across. */
async function printed(): Promise<{ readonly pages: number; readonly landscape: boolean }> {
  const pdf = (await tab.page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!;
  return { pages: pdf.match(/\/Type\s*\/Page\b/g)!.length, landscape: Number(width) > Number(height) };
}

it('prints a sheet from the menu as far as it holds something, on one page, and not the sidebar beside it', async () => {
  await tab.showSheet('Klienci');
  await tab.menu('Wydrukuj ten arkusz…');
  const sidebar = tab.page.frameLocator('#sidebar-frame');
  await sidebar.getByText(/^Wiersze 1–76, /).waitFor();
  await sidebar.getByRole('link', { name: 'Otwórz jako PDF' }).click();
  await preview().waitFor();
  await expect.poll(() => preview().locator('.o-print-selection').innerText()).toMatch(/\([A-Z]+1:[A-Z]+76\)/);
  expect(await printed()).toEqual({ pages: 1, landscape: true });
  await tab.page.emulateMedia({ media: 'print' });
  expect(
    await tab.page
      .locator('#sidebar, .strip, .o-print-header')
      .evaluateAll(all => all.filter(part => part.checkVisibility()).length),
  ).toBe(0);
  await tab.page.emulateMedia({ media: null });
  await preview().getByText('Anuluj').click();
  await preview().waitFor({ state: 'detached' });
});

it('prints Overview with its charts on one page, and the grid’s own print is as it was', async () => {
  await tab.showSheet('Przegląd');
  await tab.menu('Wydrukuj ten arkusz…');
  const sidebar = tab.page.frameLocator('#sidebar-frame');
  await sidebar.getByRole('radio').first().waitFor();
  await sidebar.getByRole('link', { name: 'Otwórz jako PDF' }).click();
  await expect.poll(() => preview().locator('.o-print-selection').innerText()).toContain('(A1:');
  expect(await printed()).toEqual({ pages: 1, landscape: true });
  await preview().getByText('Anuluj').click();
  await preview().waitFor({ state: 'detached' });

  await tab.click('A2');
  await tab.page.keyboard.press('Control+p');
  await expect.poll(() => preview().locator('.o-print-selection').innerText()).toContain('Bieżący arkusz');
  await preview().getByText('Anuluj').click();
  expect([tab.errors, tab.foreignRequests]).toEqual([[], []]);
});
