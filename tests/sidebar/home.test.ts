import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { WorkbookState } from '../../src/contract/home';
import { whatNext } from '../../src/sidebar/home/whatNext';
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
  await page.locator('#sheets').waitFor();
};
const requestsTo = async (method: string) =>
  (await callsOf(page)).filter(call => call.method === method).map(call => call.request);
const button = (name: string) => page.getByRole('button', { name, exact: true });

it('shows what the page brought along and asks the server only when one comes back', async () => {
  const name = '<!--<script>“Alfa” & $&';
  const { clients } = busyWorkbook.ours;
  await open({
    brought: { ...busyWorkbook, ours: { ...busyWorkbook.ours, clients: { ...clients!, sheetName: name } } },
  });
  await page.getByText(name).first().waitFor();
  expect(await requestsTo('openWorkbook')).toEqual([]);
  await page.locator('#sheets').waitFor();
  await page.getByRole('button', { name: 'See whom to ask' }).click();
  await page.locator('.way-home button').click();
  await page.locator('#sheets').waitFor();
  expect(await requestsTo('openWorkbook')).toHaveLength(1);
});

describe('the one next thing to do', () => {
  const { clients, idealClient, scorecard } = busyWorkbook.ours;
  const having = (ours: Partial<WorkbookState['ours']>, state: Partial<WorkbookState> = {}): WorkbookState => ({
    ...busyWorkbook,
    ours: { ...workbook.ours, ...ours },
    ...state,
  });
  const all = { clients, idealClient, scorecard };

  it.each<readonly [string, WorkbookState, string]>([
    ['a profile begun comes first', { ...workbook, hasDraft: true }, 'nextDraft'],
    ['no clients: orders, or typing', workbook, 'nextClients'],
    ['a Clients sheet without clients', having({ clients: { ...clients!, rows: 0 } }), 'nextClients'],
    ['clients, no profile', having({ clients }), 'nextProfile'],
    ['sheets of a profile that is empty', having({ ...all, idealClient: { ...idealClient!, rows: 0 } }), 'nextProfile'],
    ['a profile, four scored', having(all, { scored: 4 }), 'nextScores'],
    ['a profile, five scored, referrals due', having(all, { scored: 5 }), 'nextAsk'],
    [
      'three clients in all, three scored',
      having({ ...all, clients: { ...clients!, rows: 3 }, scorecard: { ...scorecard!, rows: 3 } }, { scored: 3 }),
      'nextAsk',
    ],
    ['a profile without clients, scored', having({ idealClient, scorecard }, { scored: 5 }), 'nextClients'],
    ['none due, some waiting', having(all, { due: 0 }), 'nextMove'],
    ['nothing due, nothing waiting', having(all, { due: 0, waiting: 0 }), 'nextAdd'],
  ])('%s', (_, state, step) => {
    expect(whatNext(state)).toBe(step);
  });

  it.each([
    [{}, 'See whom to ask', 'asking'],
    [{ due: 0 }, 'See what is waiting', 'moveReferral'],
    [{ due: 0, waiting: 0 }, 'Add a referral', 'addReferral'],
    [{ scored: 0 }, 'Score clients', 'idealClient'],
  ] as const)('leads where it is done: %o', async (state, label, panel) => {
    await open({ answers: { openWorkbook: [{ ...busyWorkbook, ...state }] } });
    await page.locator('.card button.primary').getByText(label).click();
    await page.locator('.card').waitFor({ state: 'detached' });
    const asked = {
      asking: 'loadAsking',
      moveReferral: 'loadReferrals',
      addReferral: 'loadReferrals',
      idealClient: 'loadProfile',
    };
    await expect.poll(async () => (await callsOf(page)).at(-1)?.method).toBe(asked[panel]);
  });

  it('without orders is a Clients sheet to type into, which is added and shown', async () => {
    const withClients = {
      ...workbook,
      ours: { ...workbook.ours, clients: { sheetId: 20, sheetName: 'Clients', rows: 0 } },
    };
    await open({ answers: { openWorkbook: [workbook, withClients] } });
    await button('Type them instead').press('Enter');
    await page.getByRole('status').getByText('The sheet “Clients” is ready.').waitFor();
    expect(await requestsTo('addSheets')).toEqual([{ sheets: ['clients'] }]);
    expect(await requestsTo('showSheet')).toEqual([{ sheetId: 20 }]);
  });
});

describe('the week', () => {
  it('tells how much is due and what has waited', async () => {
    await open({ answers: { openWorkbook: [busyWorkbook] } });
    await page.getByText('34 clients with referrals still due').waitFor();
    await page.getByText('9 open, 3 of them for more than a month').waitFor();
  });

  it('is left out while there is nobody to ask', async () => {
    await open({});
    expect(await page.getByText('This week', { exact: true }).count()).toBe(0);
  });
});

describe('the sheets', () => {
  it('are four, and the other nine on request, by keyboard', async () => {
    await open({});
    expect(await page.locator('.rows > li').count()).toBe(4);
    await button('9 more sheets').press('Enter');
    expect(await page.locator('.rows > li').count()).toBe(13);
    await page.locator('button:focus').getByText('Fewer sheets').waitFor();
  });

  it('that lack are added one by one, shown and announced; the focus stays in the list', async () => {
    await open({ answers: { openWorkbook: [workbook, busyWorkbook] } });
    await button('Add the sheet Clients').press('Enter');
    await page.getByRole('status').getByText('The sheet “Clients” is ready.').waitFor();
    await page.locator('section .done').getByText('The sheet “Clients” is ready.').waitFor();
    await button('Open Clients').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('UL');
    expect((await callsOf(page)).map(({ method }) => method)).toEqual([
      'openWorkbook',
      'addSheets',
      'showSheet',
      'openWorkbook',
    ]);
  });

  it('are added all at once, without those that are there', async () => {
    const names = [
      'Referral plan',
      'Referral channel',
      'Coaching',
      'Time plan',
      'Keeping clients',
      'Months',
      'Overview',
      'Lists',
    ];
    const added = names.map((sheetName, place) => ({
      sheetId: 30 + place,
      sheetName,
      rows: 0,
    }));
    await open({ answers: { openWorkbook: [busyWorkbook], addSheets: [added] } });
    await button('Add all').click();
    await page.getByRole('status').getByText('8 sheets are ready.').waitFor();
    expect(await requestsTo('addSheets')).toEqual([
      { sheets: ['referralPlan', 'channel', 'coaching', 'timePlan', 'keeping', 'months', 'overview', 'lists'] },
    ]);
    expect(await requestsTo('showSheet')).toEqual([{ sheetId: 30 }]);
  });

  it('say what is going on meanwhile, and ask for nothing twice', async () => {
    await open({ answers: { addSheets: [] } });
    await button('Add all').click();
    await page.locator('.progress').getByText('Adding 13 sheets: this may take half a minute…').waitFor();
    expect(await button('Add the sheet Clients').isDisabled()).toBe(true);
    expect(await button('Add all').isDisabled()).toBe(true);
  });

  it('that cannot be added say why, and are asked for again', async () => {
    await open({ answers: { addSheets: [{ fails: 'Someone else is filling a sheet.' }, willing.addSheets![0]!] } });
    await button('Add the sheet Clients').click();
    await page.getByRole('alert').getByText('Someone else is filling a sheet.').waitFor();
    await button('Try again').press('Enter');
    await page.locator('.done').waitFor();
    expect(await requestsTo('addSheets')).toHaveLength(2);
  });

  it('show their names as text', async () => {
    await open({ answers: { openWorkbook: [busyWorkbook] } });
    await page.getByText(busyWorkbook.ours.referrals!.sheetName).waitFor();
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });
});

describe('the day on which the sheets reckon', () => {
  const old = { ...busyWorkbook, reckonedOn: { day: '2026-06-20', daysAgo: 32 } };

  it('is pointed out when it lies more than a week back, and set to today', async () => {
    await open({ answers: { openWorkbook: [old, busyWorkbook] } });
    await page.getByText('The sheets are set to 20 Jun 2026, 32 days ago.').waitFor();
    await button('Set to today').press('Enter');
    await page.getByRole('status').getByText('Saved. The sheets use it now.').waitFor();
    expect(await requestsTo('saveSettings')).toEqual([
      { changes: [{ id: 'today', former: '2026-06-20', value: '2026-07-22' }] },
    ]);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('done');
  });

  it.each([7, 0, -3])('is left alone when it lies %i days back', async daysAgo => {
    await open({ answers: { openWorkbook: [{ ...busyWorkbook, reckonedOn: { day: '2026-07-20', daysAgo } }] } });
    expect(await button('Set to today').count()).toBe(0);
  });
});

it.each(['en', 'pl', 'ru'] as const)('has nothing for axe to object to and fits in 300 px, in %s', async language => {
  await open({
    language,
    answers: { openWorkbook: [{ ...busyWorkbook, reckonedOn: { day: '2025-01-01', daysAgo: 500 } }] },
  });
  await page.locator('[aria-expanded]').click();
  expect(await axeFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
});
