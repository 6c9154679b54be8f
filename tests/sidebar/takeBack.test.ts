import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { DoneThing } from '../../src/contract/done';
import { closePages, sharedBrowser } from '../browser/sharedBrowser';
import { busyWorkbook, willing } from './answers';
import { axeFaults } from './axeFaults';
import { callsOf, openSidebar } from './openSidebar';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(closePages);
afterEach(() => page?.close());

const done: DoneThing = {
  id: 'a1',
  day: '2026-07-22',
  time: '14:05',
  what: 'Client list refreshed from the orders, rows: 793; no longer in the orders: kept without numbers: 3, removed: 0',
  sheets: ['Clients'],
  byHand: null,
};
const withDone = { ...busyWorkbook, lastDone: done };
const open = async (answers: Parameters<typeof openSidebar>[1]['answers']) => {
  page = await openSidebar(browser, { answers: { ...willing, ...answers } });
  await page.locator('#sheets').waitFor();
};
const button = () => page.getByRole('button', { name: /^Take it back/ });
const asked = async () => (await callsOf(page)).filter(({ method }) => method === 'takeBack').map(call => call.request);

it('offers to take back what was done last, does it, and says so in front', async () => {
  const { what, sheets } = done;
  await open({
    openWorkbook: [withDone, busyWorkbook],
    takeBack: [{ outcome: 'takenBack', what, sheets }],
  });
  expect(await axeFaults(page)).toEqual([]);
  await button().click();
  const told = page.locator('.done', { hasText: 'Taken back: Client list refreshed' });
  await told.waitFor();
  expect(await asked()).toEqual([{ id: 'a1' }]);
  expect(await told.evaluate(element => element.parentElement === document.activeElement)).toBe(true);
  expect(await button().count()).toBe(0);
  expect(await page.getByRole('status').textContent()).toContain('Taken back');
});

it('names what has changed since, and leaves the way open', async () => {
  await open({
    openWorkbook: [withDone],
    takeBack: [{ outcome: 'touched', touched: [{ sheet: 'Clients', what: '<b>Alfa</b>' }], more: 4 }],
  });
  await button().click();
  await page.getByText('Clients: <b>Alfa</b>').waitFor();
  await page.getByText('and 4 more').waitFor();
  expect(await button().isEnabled()).toBe(true);
});

it('says nothing where nothing was done', async () => {
  await open({ openWorkbook: [busyWorkbook] });
  expect(await button().count()).toBe(0);
});
