import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WorkbookHost } from '../../src/workbook/server/hostWorkbook';
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

describe('the workbook in a browser', () => {
  it('computes a formula that is typed in one tab, and shows it in the other and to scripts', async () => {
    await tab.type('I6', '=TIME_SHARE(70%)');
    await tab.waitFor('I6', '0,35');
    await other.waitFor('I6', '0,35');
    expect(host.workbook.cell('Zacznij tutaj', 'I6')).toBe(0.35);
  });

  it('recalculates both ways: what the other tab types changes the result in the first', async () => {
    await other.type('C6', '40%');
    await tab.waitFor('C7', '20%');
    expect(host.workbook.cell('Zacznij tutaj', 'C7')).toBe(0.2);
  });

  it('takes semicolons between arguments and says what is wrong in the spreadsheet’s language', async () => {
    await tab.type('I7', '=TIME_SHARE(80%;"nowy")');
    await tab.waitFor('I7', '0,6');
    await tab.type('I8', '=TIME_SHARE(70)');
    await tab.waitFor('I8', '#ERROR!');
    await tab.hover('I8');
    await expect.poll(() => tab.page.locator('.o-error-tooltip').textContent()).toMatch(/70%/);
  });

  it('undoes in one tab what that tab did', async () => {
    await tab.type('F16', '12');
    await other.waitFor('F16', '12');
    await tab.page.keyboard.press('Control+z');
    await other.waitFor('F16', '');
  });

  it('shows our formulas with their help while one is typed', async () => {
    await tab.click('I12');
    // The grid looks, a little later, for the token under the mouse, and fails where Escape has closed the cell by then.
    await tab.page.mouse.move(0, 0);
    await tab.page.keyboard.type('=TIME_S');
    await expect.poll(() => tab.page.locator('.o-autocomplete-dropdown').textContent()).toContain('TIME_SHARE');
    await tab.page.keyboard.type('HARE(');
    await expect.poll(() => tab.page.locator('.o-formula-assistant').textContent()).toContain('revenue_share');
    await tab.page.keyboard.press('Escape');
  });

  it('runs the add-on’s menu, and shows its toast only to who clicked', async () => {
    await tab.menu('Włącz formuły w tym pliku');
    await expect.poll(() => tab.page.locator('.toast-card').textContent()).toContain('TIME_SHARE');
    expect(await other.page.locator('.toast-card').count()).toBe(0);
  });

  it('opens the sidebar, which talks to the server, and closes it', async () => {
    await tab.menu('Otwórz Polecam');
    const frame = tab.page.frameLocator('#sidebar-frame');
    await expect.poll(() => frame.locator('h1, h2').first().textContent()).toBeTruthy();
    expect(await tab.page.locator('#sidebar').evaluate(panel => panel.clientWidth)).toBeGreaterThan(290);
    await tab.page.locator('#sidebar-close').click();
    expect(await tab.page.locator('#sidebar').isVisible()).toBe(false);
  });

  it('asks nothing of any other computer, and reports no error', () => {
    expect([...tab.foreignRequests, ...other.foreignRequests]).toEqual([]);
    expect([...tab.errors, ...other.errors]).toEqual([]);
  });
});
