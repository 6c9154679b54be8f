import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { WorkbookHost } from '../../src/workbook/server/hostWorkbook';
import { demoOf } from '../workbook/demo/openDemo';
import { hostForTest } from './hostForTest';
import { openTab } from './openTab';
import { closePages, sharedBrowser } from './sharedBrowser';

let browser: Browser;
let host: WorkbookHost;
const folder = mkdtempSync(join(tmpdir(), 'polecam-unsaved-'));

beforeAll(async () => {
  demoOf('en');
  browser = await sharedBrowser();
  host = await hostForTest({ folder });
});

afterAll(async () => {
  await closePages();
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

it('tells in every tab that edits are not saved, and no more once they are', async () => {
  const tab = await openTab(browser, host.url);
  const kept = join(folder, 'workbook.json');
  rmSync(kept, { force: true });
  // Nothing takes the place of a folder that is not empty.
  mkdirSync(join(kept, 'in the way'), { recursive: true });
  await tab.type('I6', 'mine');
  const warning = tab.page.locator('#unsaved');
  await expect.poll(() => warning.isVisible()).toBe(true);
  expect(await warning.textContent()).toMatch(/^Your edits cannot be saved in .*Keep Polecam running/);
  const later = await openTab(browser, host.url);
  await expect.poll(() => later.page.locator('#unsaved').isVisible()).toBe(true);
  rmSync(kept, { recursive: true });
  await expect.poll(() => warning.isVisible()).toBe(false);
  await expect.poll(() => later.page.locator('#unsaved').isVisible()).toBe(false);
});

it('tells that an edit could not be read, and opens anew as all others have it', async () => {
  const tab = await openTab(browser, host.url);
  await tab.type('I7', 'read');
  await expect.poll(() => host.workbook.cell('Start here', 'I7')).toBe('read');
  await tab.page.evaluate('window.formerPage = true');
  await tab.page.route('**/messages', route => {
    const garbled = JSON.stringify({ ...route.request().postDataJSON(), commands: null });
    return route.request().method() === 'POST' ? route.continue({ postData: garbled }) : route.continue();
  });
  await tab.type('I8', 'unreadable');
  const told = tab.page.locator('dialog[open]');
  await expect.poll(() => told.textContent()).toContain('Your last edit was not taken');
  await tab.page.unroute('**/messages');
  await told.locator('button').click();
  await tab.page.waitForFunction('window.formerPage === undefined && window.polecam !== undefined', undefined, {
    timeout: 60_000,
  });
  await tab.waitFor('I7', 'read');
  await tab.waitFor('I8', '');
  await tab.type('I8', 'typed again');
  await expect.poll(() => host.workbook.cell('Start here', 'I8')).toBe('typed again');
});
