import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { WorkbookHost } from '../../src/workbook/server/hostWorkbook';
import { cellAt } from '../addon/columnOf';
import { hostForTest } from './hostForTest';
import { openTab, type Tab } from './openTab';
import { closePages, sharedBrowser } from './sharedBrowser';

const HEADERS = 4;
const PERSON = 'Ewa Dudek';

let browser: Browser;
let host: WorkbookHost;
let tab: Tab;

beforeAll(async () => {
  [browser, host] = await Promise.all([sharedBrowser(), hostForTest({ locale: 'pl_PL' })]);
  tab = await openTab(browser, host.url, 'pl-PL');
  tab.page.setDefaultTimeout(60_000);
  await tab.showSheet('Klienci');
});

afterAll(async () => {
  await closePages();
  await host?.close();
});

/** Client → salesperson, row by row as the sheet has them. */
const owners = () =>
  Array.from({ length: 72 }, (_, i) => HEADERS + 1 + i).map(row => [
    host.workbook.cell('Klienci', `A${row}`),
    host.workbook.cell('Klienci', `B${row}`),
  ]);
const shares = () =>
  owners().map((_, i) => host.workbook.cell('Klienci', cellAt(host.workbook, 'Klienci', 'revenueShare', i)));

/** The button stands at the right end of its header. */
async function openFilter(header: string): Promise<void> {
  const { right, middle } = await tab.page.evaluate<{ right: number; middle: number }>(`(() => {
    const { model, helpers } = window.polecam;
    const { x, y, width, height } = model.getters.getVisibleRect(helpers.toZone('${header}'));
    return { right: x + width, middle: y + height / 2 };
  })()`);
  const grid = await tab.page.locator('.o-grid').boundingBox();
  await tab.page.mouse.click(grid!.x + right - 10, grid!.y + middle);
  await tab.page.locator('.o-filter-menu').waitFor();
}

const hidden = () =>
  tab.page.evaluate<number[]>(`(() => {
    const { model } = window.polecam;
    const sheetId = model.getters.getActiveSheetId();
    return Array.from({ length: 72 }, (_, i) => ${HEADERS} + i).filter(row => model.getters.isRowFiltered(sheetId, row));
  })()`);

it('the button on a header sorts the rows of its sheet, and what formulas fill goes along', async () => {
  const before = new Map(owners().map(([client], i) => [client, shares()[i]]));
  expect(new Set(before.values()).size).toBeGreaterThan(50);
  await openFilter('B4');
  await tab.page.getByText('Sortuj rosnąco (A ⟶ Z)').click();
  await expect
    .poll(() => owners().map(([, person]) => person))
    .toEqual(
      owners()
        .map(([, person]) => String(person))
        .sort((a, b) => a.localeCompare(b, 'pl')),
    );
  expect(new Set(owners().map(([client]) => client)).size).toBe(72);
  expect(owners().map(([client]) => before.get(client!))).toEqual(shares());
});

it('and leaves in view whom one ticks, to be told from all others', async () => {
  await openFilter('B4');
  const menu = tab.page.locator('.o-filter-menu');
  await menu.getByText('Wyczyść').click();
  const ticked = () => menu.locator('.o-filter-menu-value input:checked').count();
  await expect.poll(ticked).toBe(0);
  await menu.locator('.o-filter-menu-value', { hasText: PERSON }).click();
  await expect.poll(ticked).toBe(1);
  await menu.locator('.o-filter-menu-confirm').click();
  const others = owners().flatMap(([, person], i) => (person === PERSON ? [] : [HEADERS + i]));
  expect(others.length).toBeGreaterThan(10);
  await expect.poll(hidden).toEqual(others);
  expect(tab.errors).toEqual([]);
});
