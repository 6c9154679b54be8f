import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ServerApi } from '../../src/contract/ServerApi';
import type { ClientToShow } from '../../src/contract/showClient';
import type { NextThing } from '../../src/core/next/nextThing';
import type { BigClient, QuietClient } from '../../src/core/next/Standing';
import { closePages, sharedBrowser } from '../browser/sharedBrowser';
import { busyWorkbook, clientNames, willing, workbook } from './answers';
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

const quiet: QuietClient = {
  client: 'Alfa',
  isListed: false,
  isPlanned: false,
  silentDays: 95,
  expectedGap: 31.6,
  worth: 12_500,
  worthIs: 'value',
  chance: 0.123,
  brought: 0,
  broughtRevenue: 0,
};
const bigClient: BigClient = { client: 'Beta', hoursDue: 4.5, hoursGiven: 9, band: 0.25 };

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
  const having = (next: NextThing): Partial<Parameters<typeof openSidebar>[1]> => ({
    answers: { openWorkbook: [{ ...busyWorkbook, next }] },
  });
  const card = () => page.locator('.card').innerText();

  it.each<readonly [NextThing, string, keyof ServerApi]>([
    [{ kind: 'draft' }, 'Ideal client', 'loadProfile'],
    [{ kind: 'clients' }, 'Start from my orders', 'findOrders'],
    [{ kind: 'profile' }, 'Ideal client', 'loadProfile'],
    [{ kind: 'scores' }, 'Score clients', 'loadProfile'],
    [{ kind: 'ask', client: { client: 'Alfa', received: 1, minimum: 2 }, more: 0 }, 'See whom to ask', 'loadAsking'],
    [
      { kind: 'move', referral: { prospect: 'Beta', from: 'Alfa', days: 40 }, more: 0 },
      'See what is waiting',
      'loadReferrals',
    ],
    [{ kind: 'add' }, 'Add a referral', 'loadReferrals'],
    [{ kind: 'winBack', client: quiet, more: 0 }, 'See who is lost', 'loadKeeping'],
  ])('leads to the panel where it is done: %o', async (next, label, method) => {
    await open(having(next));
    await page.locator('.card button.primary').getByText(label).click();
    await page.locator('.card').waitFor({ state: 'detached' });
    await expect.poll(async () => (await callsOf(page)).map(call => call.method)).toContain(method);
  });

  it.each<readonly [NextThing, ClientToShow]>([
    [
      { kind: 'call', client: quiet, more: 0 },
      { sheet: 'clients', client: 'Alfa' },
    ],
    [
      { kind: 'winBack', client: { ...quiet, isListed: true }, more: 0 },
      { sheet: 'keeping', client: 'Alfa' },
    ],
    [
      { kind: 'lessTime', client: bigClient, more: 0 },
      { sheet: 'timePlan', client: 'Beta' },
    ],
  ])('or shows the row of whom it is about: %o', async (next, request) => {
    await open(having(next));
    await page.locator('.card button.primary').press('Enter');
    await expect.poll(() => requestsTo('showClient')).toEqual([request]);
  });

  it('says so where their row is gone', async () => {
    const { answers } = having({ kind: 'call', client: quiet, more: 0 });
    await open({ answers: { ...answers, showClient: [{ shown: false }] } });
    await button('Show the client').click();
    await page.getByRole('alert').getByText('This client is no longer on the sheet.').waitFor();
  });

  it.each<readonly [NextThing, readonly string[]]>([
    [
      { kind: 'call', client: { ...quiet, brought: 3, broughtRevenue: 41_000 }, more: 2 },
      [
        'Call Alfa',
        'Silent for 95 days.',
        'A purchase was to be expected after 32 days.',
        'Value: $12,500.',
        'Brought 3 clients, $41,000 a year: so call here first.',
        '2 more are at risk.',
        'Type what you agreed under “Next step”',
      ],
    ],
    [{ kind: 'call', client: { ...quiet, worthIs: 'revenue' }, more: 0 }, ['Revenue in 12 months: $12,500.']],
    [
      { kind: 'winBack', client: quiet, more: 1 },
      ['Win back Alfa', 'In about 12 of 100 cases such a client comes back.', '1 more is lost.'],
    ],
    [
      { kind: 'moreTime', client: { ...bigClient, hoursGiven: 2 }, more: 0 },
      ['More time for Beta', 'Hours a week: 2 given, 4.5 planned.'],
    ],
    [
      { kind: 'lessTime', client: bigClient, more: 1 },
      ['Less time for Beta', '1 more big client is far from the plan.'],
    ],
    [
      { kind: 'ask', client: { client: 'Alfa', received: 1, minimum: 3 }, more: 33 },
      ['Ask Alfa for a referral', '1 of at least 3', '33 more clients have given fewer than you expect.'],
    ],
    [
      { kind: 'move', referral: { prospect: 'Beta', from: 'Alfa', days: 40 }, more: 1 },
      ['Move on: Beta', 'Referred by Alfa; waiting for 40 days.', '1 more has been waiting for over a month.'],
    ],
  ])('says who, how much and why: %o', async (next, sentences) => {
    await open(having(next));
    const said = await card();
    for (const sentence of sentences) expect(said).toContain(sentence);
    expect(said).not.toMatch(/[{}]|NaN|null|undefined/);
  });

  it('says nothing of what is not known', async () => {
    const unknown = { ...quiet, silentDays: null, expectedGap: null, worth: 0, chance: null };
    await open(having({ kind: 'call', client: unknown, more: 0 }));
    expect(await card()).not.toMatch(/Silent|expected|Value|Brought|more/);
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
  it('are four, and the other ten on request, by keyboard', async () => {
    await open({});
    expect(await page.locator('.rows > li').count()).toBe(4);
    await button('10 more sheets').press('Enter');
    expect(await page.locator('.rows > li').count()).toBe(14);
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
      'Wanted',
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
    await open({
      answers: { openWorkbook: [busyWorkbook], addSheets: [added.slice(0, 5)], addMoreSheets: [added.slice(5)] },
    });
    await button('Add all').click();
    await page.getByRole('status').getByText('9 sheets are ready.').waitFor();
    // The list from which the others choose comes with the first ones.
    expect(await requestsTo('addSheets')).toEqual([
      { sheets: ['wanted', 'lists', 'referralPlan', 'channel', 'coaching'] },
    ]);
    expect(await requestsTo('addMoreSheets')).toEqual([{ sheets: ['timePlan', 'keeping', 'months', 'overview'] }]);
    expect(await requestsTo('showSheet')).toEqual([{ sheetId: 30 }]);
  });

  it('say how many are there, and go on with those that are left after a failure', async () => {
    const added = Array.from({ length: 5 }, (_, i) => ({ sheetId: 30 + i, sheetName: `Sheet ${i}`, rows: 0 }));
    await open({
      answers: {
        openWorkbook: [workbook],
        addSheets: [added],
        addMoreSheets: [{ fails: 'Someone else is filling a sheet.' }, added, added.slice(0, 4)],
      },
    });
    await button('Add all').click();
    await page.getByRole('alert').getByText('Someone else is filling a sheet.').waitFor();
    await button('Try again').click();
    await page.locator('.done').getByText('14 sheets are ready.').waitFor();
    expect(await requestsTo('addSheets')).toHaveLength(1);
    const [failed, again, rest] = (await requestsTo('addMoreSheets')) as { sheets: string[] }[];
    expect(again).toEqual(failed);
    expect(new Set([...again!.sheets, ...rest!.sheets]).size).toBe(9);
  });

  it('show how far it is, and nothing to cancel by', async () => {
    const added = Array.from({ length: 5 }, (_, i) => ({ sheetId: 30 + i, sheetName: `Sheet ${i}`, rows: 0 }));
    await open({ answers: { openWorkbook: [workbook], addSheets: [added], addMoreSheets: [] } });
    await button('Add all').click();
    await page.locator('.progress').getByText('5 of 14').waitFor();
    await page.getByRole('status').getByText('5 of 14').waitFor();
    expect(await button('Cancel').count()).toBe(0);
    expect(await page.locator('.bar.counted > div').evaluate(bar => bar.style.transform)).toMatch(/^scaleX\(0\.357/);
  });

  it('say what is going on meanwhile, and ask for nothing twice', async () => {
    await open({ answers: { addSheets: [] } });
    await button('Add all').click();
    await page.locator('.progress').getByText('Adding 14 sheets: this may take half a minute…').waitFor();
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
    const hostile = { client: clientNames[2]!, received: 0, minimum: 2 };
    await open({ answers: { openWorkbook: [{ ...busyWorkbook, next: { kind: 'ask', client: hostile, more: 0 } }] } });
    await page.locator('.card h2').getByText(clientNames[2]!).waitFor();
    await page.locator('.clamp').getByText(busyWorkbook.ours.referrals!.sheetName).waitFor();
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
    await page.locator('p:focus').getByText('Saved.').waitFor();
  });

  it('goes back to the day before it, as everything that was done', async () => {
    const lastDone = { id: 'b2', day: '2026-07-22', time: '09:00', what: 'Settings changed', sheets: [], byHand: null };
    await open({ answers: { openWorkbook: [old, { ...busyWorkbook, lastDone }] } });
    await button('Set to today').click();
    await button('Take it back: Settings changed').waitFor();
  });

  it('is not moved by one click where the orders end long before it: first it says who would be lost', async () => {
    const loadReckoning = [
      { today: '2026-07-22', lastOrder: '2017-12-30', endedLongAgo: true, clients: 793, lostNow: 40, lostToday: 793 },
    ];
    await open({ answers: { openWorkbook: [old, busyWorkbook], loadReckoning } });
    await button('Set to today').click();
    await page.getByText('As of today 793 of 793 clients would count as lost; now it is 40.').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await button('Keep the date').click();
    expect(await requestsTo('saveSettings')).toEqual([]);
    await button('Set to today').click();
    await button('Set to today anyway').click();
    await expect.poll(() => requestsTo('saveSettings')).toHaveLength(1);
  });

  it.each([7, 0, -3])('is left alone when it lies %i days back', async daysAgo => {
    await open({ answers: { openWorkbook: [{ ...busyWorkbook, reckonedOn: { day: '2026-07-20', daysAgo } }] } });
    expect(await button('Set to today').count()).toBe(0);
  });
});

it.each(['en', 'pl', 'ru'] as const)('has nothing for axe to object to and fits in 300 px, in %s', async language => {
  const longName = { ...quiet, client: clientNames[5]!, brought: 3, broughtRevenue: 41_000 };
  const next: NextThing = { kind: 'call', client: longName, more: 5 };
  await open({
    language,
    answers: { openWorkbook: [{ ...busyWorkbook, next, reckonedOn: { day: '2025-01-01', daysAgo: 500 } }] },
  });
  await page.locator('[aria-expanded]').click();
  expect(await axeFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
});

describe('a client is found', () => {
  const field = () => page.getByRole('combobox', { name: 'Find a client' });

  it('by a part of the name, with the keyboard alone, and their row is shown', async () => {
    await open({
      answers: {
        openWorkbook: [busyWorkbook],
        listClients: [['Alfa', 'Beta Plus', 'Gamma']],
        showClient: [{ shown: true }],
      },
    });
    await button('Find a client').focus();
    await page.keyboard.press('Enter');
    await field().waitFor();
    await page.keyboard.type('plus');
    await page.keyboard.press('Enter');
    await expect.poll(() => requestsTo('showClient')).toEqual([{ sheet: 'clients', client: 'Beta Plus' }]);
    expect(await axeFaults(page)).toEqual([]);
  });

  it('or it says that nobody is called so, and takes no other name', async () => {
    await open({ answers: { openWorkbook: [busyWorkbook], listClients: [['Alfa']] } });
    await button('Find a client').click();
    await field().fill('Omega');
    await page.getByText('No client of the sheet is called that.').waitFor();
    await page.keyboard.press('Enter');
    expect(await requestsTo('showClient')).toEqual([]);
  });
});
