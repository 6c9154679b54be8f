import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { closePages, sharedBrowser } from '../browser/sharedBrowser';
import { willing } from './answers';
import { axeFaults } from './axeFaults';
import { callsOf, openSidebar } from './openSidebar';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(closePages);
afterEach(() => page?.close());

it('who does not want to wait for the preview goes on at once, and may ask again', async () => {
  page = await openSidebar(browser, { panel: 'orders', answers: { ...willing, previewOrders: [] } });
  const preview = page.getByRole('button', { name: 'Look at what comes of it' }).or(page.locator('button.primary'));
  await preview.first().click();
  const cancel = page.getByRole('button', { name: 'Cancel', exact: true });
  await cancel.waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await cancel.press('Enter');
  await page.locator('.progress').waitFor({ state: 'detached' });
  expect(await preview.first().isEnabled()).toBe(true);
  await preview.first().click();
  await cancel.waitFor();
  expect((await callsOf(page)).filter(({ method }) => method === 'previewOrders')).toHaveLength(2);
});
