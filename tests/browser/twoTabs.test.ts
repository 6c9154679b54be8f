import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { WorkbookHost } from '../../src/workbook/server/hostWorkbook';
import { hostForTest } from './hostForTest';
import { openTab, type Tab } from './openTab';
import { closePages, sharedBrowser } from './sharedBrowser';

let browser: Browser;
let host: WorkbookHost;
let tab: Tab;
let other: Tab;
const folder = mkdtempSync(join(tmpdir(), 'polecam-tabs-'));

beforeAll(async () => {
  const file = join(folder, 'list.csv');
  writeFileSync(file, 'Client;Note\nAlfa;1\nBeta;2\nGamma;3\nDelta;4\n');
  [browser, host] = await Promise.all([sharedBrowser(), hostForTest({ file })]);
  tab = await openTab(browser, host.url);
  other = await openTab(browser, host.url);
});

afterAll(async () => {
  await closePages();
  await host?.close();
  rmSync(folder, { recursive: true });
});

/** The sheet as people read it, row by row, on the server and in both tabs alike. */
async function rows(): Promise<readonly string[]> {
  const read = `() => {
    const { model, helpers } = window.polecam;
    const sheetId = model.getters.getActiveSheetId();
    const shown = (col, row) => model.getters.getEvaluatedCell({ sheetId, col, row }).formattedValue;
    return Array.from({ length: 9 }, (_, row) => shown(0, row) + '|' + shown(1, row) + '|' + shown(2, row));
  }`;
  const texts: readonly string[] = await tab.page.evaluate(`(${read})()`);
  await expect.poll(() => other.page.evaluate(`(${read})()`)).toEqual(texts);
  const ofServer = texts.map((_, row) =>
    ['A', 'B', 'C'].map(column => host.workbook.display('list', `${column}${row + 1}`)).join('|'),
  );
  expect(ofServer).toEqual(texts);
  return texts;
}

const isSettled = 'window.polecam.model.getters.isFullySynchronized()';
async function settle(): Promise<void> {
  for (const { page } of [tab, other]) await page.waitForFunction(isSettled);
}

/** Rows as somebody inserts or deletes them by the menu. */
async function change({ page }: Tab, command: string, payload: object): Promise<void> {
  const sheetId = host.workbook.model.getters.getSheetIds()[0];
  await page.evaluate(`window.polecam.model.dispatch('${command}', ${JSON.stringify({ sheetId, ...payload })})`);
}
const insertAbove = (who: Tab, row: number) =>
  change(who, 'ADD_COLUMNS_ROWS', {
    dimension: 'ROW',
    position: 'before',
    base: row - 1,
    quantity: 1,
    sheetName: 'list',
  });
const insertLeft = (who: Tab, column: number) =>
  change(who, 'ADD_COLUMNS_ROWS', {
    dimension: 'COL',
    position: 'before',
    base: column - 1,
    quantity: 1,
    sheetName: 'list',
  });
const remove = (who: Tab, row: number) =>
  change(who, 'REMOVE_COLUMNS_ROWS', { dimension: 'ROW', elements: [row - 1], sheetName: 'list' });
const undo = (who: Tab) => who.page.evaluate("window.polecam.model.dispatch('REQUEST_UNDO')");

const drawn = 'new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))';

/** Begins to type, and has not pressed Enter yet. */
async function begin(who: Tab, a1: string, text: string): Promise<void> {
  await who.click(a1);
  await who.page.keyboard.type(text.charAt(0));
  await who.page.evaluate(drawn);
  await who.page.keyboard.type(text.slice(1));
  await who.page.evaluate(drawn);
}
const enter = (who: Tab) => who.page.keyboard.press('Enter');

const LIST = ['Client|Note|', 'Alfa|1|', 'Beta|2|', 'Gamma|3|', 'Delta|4|'];

beforeEach(async () => {
  // As it was opened, whatever a test before has left.
  const { model } = host.workbook;
  const sheetId = model.getters.getSheetIds()[0]!;
  await settle();
  const quantity = 8;
  const onRows = { sheetId, sheetName: 'list', dimension: 'ROW' } as const;
  model.dispatch('ADD_COLUMNS_ROWS', { ...onRows, position: 'after', base: quantity, quantity });
  model.dispatch('REMOVE_COLUMNS_ROWS', { ...onRows, elements: Array.from({ length: quantity }, (_, at) => at + 1) });
  for (const [at, text] of LIST.slice(1).entries()) {
    const [client = '', note = ''] = text.split('|');
    host.workbook.type('list', `A${at + 2}`, client);
    host.workbook.type('list', `B${at + 2}`, note);
  }
  await tab.waitFor('A5', 'Delta');
  await other.waitFor('A5', 'Delta');
  expect((await rows()).slice(0, 5)).toEqual(LIST);
});

it.each([1, 2, 3])('a row that a colleague inserts above, time %i, takes along what is being typed', async () => {
  await begin(other, 'C4', 'mine');
  await insertAbove(tab, 2);
  await other.waitFor('A5', 'Gamma');
  await enter(other);
  await tab.waitFor('C5', 'mine');
  expect((await rows()).slice(1, 6)).toEqual(['||', 'Alfa|1|', 'Beta|2|', 'Gamma|3|mine', 'Delta|4|']);
});

it('so do a row inserted just there, a row deleted above, and a column at the left', async () => {
  await begin(other, 'C4', 'mine');
  await insertAbove(tab, 4);
  await insertAbove(tab, 2);
  await remove(tab, 3);
  await other.waitFor('A5', 'Gamma');
  await enter(other);
  await tab.waitFor('C5', 'mine');
  expect((await rows()).slice(1, 6)).toEqual(['||', 'Beta|2|', '||', 'Gamma|3|mine', 'Delta|4|']);
  await begin(other, 'B5', 'too');
  await insertLeft(tab, 2);
  await other.waitFor('D5', 'mine');
  await enter(other);
  await tab.waitFor('C5', 'too');
  await undo(tab);
  await tab.waitFor('B5', 'too');
});

it('a colleague’s undo and redo of a row take it along too', async () => {
  await insertAbove(tab, 2);
  await other.waitFor('A5', 'Gamma');
  await begin(other, 'C5', 'mine');
  await undo(tab);
  await other.waitFor('A4', 'Gamma');
  await enter(other);
  await tab.waitFor('C4', 'mine');
  await begin(other, 'C5', 'more');
  await tab.page.evaluate("window.polecam.model.dispatch('REQUEST_REDO')");
  await other.waitFor('A5', 'Gamma');
  await enter(other);
  await tab.waitFor('C6', 'more');
  expect((await rows()).slice(1, 6)).toEqual(['||', 'Alfa|1|', 'Beta|2|', 'Gamma|3|mine', 'Delta|4|more']);
});

it('what is typed into a row that goes is shown to who typed it', async () => {
  await insertAbove(tab, 3);
  await other.waitFor('A6', 'Delta');
  await begin(other, 'C3', 'precious');
  await undo(tab);
  const told = other.page.locator('dialog[open] p');
  await expect.poll(() => told.innerText()).toContain('You had typed: precious');
  await other.page.keyboard.press('Enter');
  await begin(other, 'C4', 'gem');
  await remove(tab, 4);
  await expect.poll(() => told.innerText()).toContain('You had typed: gem');
  await other.page.keyboard.press('Enter');
  expect((await rows()).slice(1, 5)).toEqual(['Alfa|1|', 'Beta|2|', 'Delta|4|', '||']);
});

it('what is typed while an undo is on its way is not lost, and lands in its row', async () => {
  await insertAbove(tab, 2);
  await settle();
  let release = () => {};
  const held = new Promise<void>(resolve => {
    release = resolve;
  });
  await tab.page.route('**/messages', async route => {
    if (route.request().method() === 'POST') await held;
    await route.continue();
  });
  try {
    await undo(tab);
    await tab.type('C5', 'first');
    await tab.type('C6', 'second');
    await insertAbove(other, 3);
    await other.waitFor('A7', 'Delta');
    release();
    await other.waitFor('C6', 'second');
  } finally {
    release();
    await tab.page.unroute('**/messages');
  }
  await settle();
  expect((await rows()).filter(row => row !== '||')).toEqual([
    'Client|Note|',
    'Alfa|1|',
    'Beta|2|',
    'Gamma|3|first',
    'Delta|4|second',
  ]);
});

it('edits of both at once land in their rows, whichever comes first', async () => {
  let release = () => {};
  const held = new Promise<void>(resolve => {
    release = resolve;
  });
  await other.page.route('**/messages', async route => {
    if (route.request().method() === 'POST') await held;
    await route.continue();
  });
  try {
    await other.type('C4', 'mine');
    await other.type('C5', 'more');
    await insertAbove(tab, 2);
    await tab.type('C3', 'theirs');
    release();
    await tab.waitFor('C6', 'more');
  } finally {
    release();
    await other.page.unroute('**/messages');
  }
  await settle();
  expect((await rows()).slice(1, 6)).toEqual(['||', 'Alfa|1|theirs', 'Beta|2|', 'Gamma|3|mine', 'Delta|4|more']);
  expect([...tab.errors, ...other.errors]).toEqual([]);
});
