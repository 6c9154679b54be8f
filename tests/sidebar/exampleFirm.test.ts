import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { closePages, sharedBrowser } from '../browser/sharedBrowser';
import { busyWorkbook, willing, workbook } from './answers';
import { axeFaults } from './axeFaults';
import { callsOf, openSidebar } from './openSidebar';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(closePages);
afterEach(() => page?.close());

const open = async (settings: Partial<Parameters<typeof openSidebar>[1]>) => {
  page = await openSidebar(browser, { ...settings, answers: { ...willing, ...settings.answers } });
};
const requestsTo = async (method: string) =>
  (await callsOf(page)).filter(call => call.method === method).map(call => call.request);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const example = { ...busyWorkbook, isExample: true };
const sheets = [{ sheetId: 8, sheetName: 'Clients (example)', rows: 72 }];

describe('an example', () => {
  it('is offered beside one’s own orders in a workbook without any sheet, and opens', async () => {
    await open({
      answers: { openWorkbook: [workbook, example], fillExampleFirm: [{ added: true, sheets }] },
    });
    await button('Show me an example').click();
    await page.getByRole('region', { name: 'This is an example' }).waitFor();
    expect(await requestsTo('showSheet')).toEqual([{ sheetId: 8 }]);
    expect(await button('Show me an example').count()).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
  });

  it('is not offered where there is a sheet already', async () => {
    const { settings } = busyWorkbook.ours;
    await open({ answers: { openWorkbook: [{ ...workbook, ours: { ...workbook.ours, settings } }] } });
    await button('Start from my orders').first().waitFor();
    expect(await button('Show me an example').count()).toBe(0);
  });

  it('is removed with one click on Home', async () => {
    await open({
      answers: { openWorkbook: [example, workbook], removeExampleFirm: [{ outcome: 'removed', sheets: 13 }] },
    });
    await button('Remove the example').click();
    const done = page.getByText('The example is gone: 13 sheets.', { exact: true }).first();
    await done.waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('The example is gone: 13 sheets.');
    expect(await requestsTo('removeExampleFirm')).toEqual([{ seen: null }]);
  });

  it('into which somebody has typed says where, and goes on a second click or stays', async () => {
    const touched = { outcome: 'touched', sheetNames: ['Clients (example)'], print: 'p1' } as const;
    await open({
      answers: { openWorkbook: [example], removeExampleFirm: [touched, touched, { outcome: 'removed', sheets: 13 }] },
    });
    await button('Remove the example').click();
    await page.getByText('Somebody has typed into the example since: Clients (example).').waitFor();
    await button('Keep it').click();
    await button('Remove the example').click();
    await button('Remove it with that').click();
    await page.getByText('The example is gone: 13 sheets.').first().waitFor();
    expect(await requestsTo('removeExampleFirm')).toEqual([{ seen: null }, { seen: null }, { seen: 'p1' }]);
  });

  it('is told in every panel whose answer comes from it, and the panel looks anew once it is removed', async () => {
    await open({
      panel: 'orders',
      example: ['findOrders'],
      answers: { removeExampleFirm: [{ outcome: 'removed', sheets: 13 }] },
    });
    await page.getByText('The sheets show an invented firm. Remove it before you add what is yours.').waitFor();
    await button('Remove the example').click();
    await page.getByText('The example is gone: 13 sheets.').first().waitFor();
    expect((await requestsTo('findOrders')).length).toBeGreaterThan(1);
  });
});
