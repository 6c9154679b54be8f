import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoOf } from '../workbook/demo/openDemo';
import { hostForTest } from './hostForTest';
import { openTab } from './openTab';
import { closePages, sharedBrowser } from './sharedBrowser';

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'polecam-restart-'));

beforeAll(async () => {
  demoOf('en');
  browser = await sharedBrowser();
});

afterAll(async () => {
  await closePages();
  rmSync(folder, { recursive: true, force: true });
});

it('tells when the program is gone, keeps what was typed meanwhile, and comes back by itself', async () => {
  const first = await hostForTest({ folder });
  const tab = await openTab(browser, first.url);
  await tab.type('I6', 'before');
  await expect.poll(() => first.workbook.cell('Start here', 'I6')).toBe('before');

  await first.close();
  await tab.type('I7', 'meanwhile');
  await expect.poll(() => tab.page.locator('#gone').isVisible()).toBe(true);
  expect(await tab.page.locator('#gone').textContent()).toContain('npm start');
  expect(await tab.page.evaluate('window.polecam.model.getters.isReadonly()')).toBe(true);

  await tab.page.evaluate('window.formerPage = true');
  const second = await hostForTest({ folder, port: first.port });
  try {
    await tab.page.waitForFunction('window.formerPage === undefined && window.polecam !== undefined', undefined, {
      timeout: 60_000,
    });
    await tab.waitFor('I6', 'before');
    await tab.waitFor('I7', 'meanwhile');
    expect(second.workbook.cell('Start here', 'I7')).toBe('meanwhile');
    expect(await tab.page.locator('#gone').isVisible()).toBe(false);
    await tab.type('I8', 'after');
    await expect.poll(() => second.workbook.cell('Start here', 'I8')).toBe('after');
  } finally {
    await second.close();
  }
});
