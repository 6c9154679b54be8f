import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { HandOverPreview, Team } from '../../src/contract/team';
import { LANGUAGES } from '../../src/i18n/language';
import { sidebarTexts } from '../../src/i18n/sidebar';
import { closePages, sharedBrowser } from '../browser/sharedBrowser';
import { axeFaults } from './axeFaults';
import { type Answers, callsOf, openSidebar } from './openSidebar';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(closePages);
afterEach(() => page.close());

const member = (name: string, clients = 3, referrals = 2) => ({ name, isListed: true, clients, referrals, week: null });
const team: Team = {
  members: [member('Anna Nowak'), { ...member('<b>Jan</b>', 1, 0), isListed: false }],
  settingsLocked: false,
  hasHistory: true,
};
const preview: HandOverPreview = {
  clients: { count: 5, names: ['Alfa', '<img src=x>', 'Gamma'] },
  referrals: { count: 1, names: ['Omega'] },
  steps: { count: 0, names: [] },
  own: ['Alfa', '<img src=x>', 'Gamma', 'Delta', 'Epsilon'],
  print: 'abc',
};
const later: HandOverPreview = { ...preview, clients: { count: 4, names: ['Beta'] }, print: 'def' };
const sheet = { sheetId: 9, sheetName: 'Anna – this week', rows: 0 };
const answers: Answers = {
  loadTeam: [team, { ...team, settingsLocked: true }],
  previewHandOver: [preview],
  handOver: [{ outcome: 'handedOver', preview, sheetNames: ['Clients'] }],
  addWeekSheet: [{ added: true, sheet }],
  showSheet: [{ shown: true }],
  showHistory: [{ shown: true }],
  loadDone: [
    [
      { id: 'a', day: '2026-07-22', time: '14:05', what: 'Handed over', sheets: [], byHand: null },
      {
        id: 'b',
        day: '2026-07-21',
        time: '09:12',
        what: 'Settings locked for others',
        sheets: [],
        byHand: 'Polecam → Team',
      },
    ],
  ],
  lockSettings: [{ locked: true }],
};
const open = async (settings: Partial<Parameters<typeof openSidebar>[1]> = {}) => {
  page = await openSidebar(browser, { panel: 'team', ...settings, answers: { ...answers, ...settings.answers } });
};
const requestsTo = async (method: string) =>
  (await callsOf(page)).filter(call => call.method === method).map(call => call.request);
const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('the team', () => {
  it('shows each salesperson with what is his, whatever the names hold', async () => {
    await open();
    await page.getByText('3 clients · 2 open referrals').waitFor();
    await page.getByText('<b>Jan</b>').waitFor();
    expect(await page.locator('main b').count()).toBe(0);
    expect(await page.getByText('not in the list').count()).toBe(1);
  });

  it('makes the sheet of a week and shows it', async () => {
    await open();
    await button('This week: Anna Nowak').click();
    await expect.poll(() => requestsTo('showSheet')).toEqual([{ sheetId: 9 }]);
    expect(await requestsTo('addWeekSheet')).toEqual([{ salesperson: 'Anna Nowak' }]);
  });

  it('hands over what the preview showed, to the one chosen, and says so', async () => {
    await open();
    await button('Hand over: Anna Nowak').click();
    await page.getByText('5 clients').waitFor();
    expect(await page.locator('.goes').allInnerTexts()).toEqual([
      '5 clients\nAlfa, <img src=x>, Gamma …',
      '1 open referral\nOmega',
    ]);
    expect(await button('Hand over').isDisabled()).toBe(true);
    await page.getByLabel('To whom').selectOption('<b>Jan</b>');
    await button('Hand over').click();
    await page.getByText('Handed over: Anna Nowak → <b>Jan</b>.').first().waitFor();
    expect(await requestsTo('handOver')).toEqual([
      { from: 'Anna Nowak', client: null, to: '<b>Jan</b>', print: 'abc' },
    ]);
    expect(await requestsTo('loadTeam')).toHaveLength(2);
  });

  it('hands over one client alone, seen before with what belongs to it', async () => {
    const alone: HandOverPreview = {
      ...preview,
      clients: { count: 1, names: ['<img src=x>'] },
      referrals: { count: 0, names: [] },
      print: 'one',
    };
    await open({ answers: { previewHandOver: [preview, alone] } });
    await button('Hand over: Anna Nowak').click();
    await page.getByLabel('What goes over').selectOption({ label: '<img src=x>' });
    await page.getByText('1 client', { exact: true }).waitFor();
    expect(await page.locator('.goes').allInnerTexts()).toEqual(['1 client\n<img src=x>']);
    await page.getByLabel('To whom').selectOption('<b>Jan</b>');
    await button('Hand over').click();
    await page.getByText('Handed over: <img src=x>, Anna Nowak → <b>Jan</b>.').first().waitFor();
    expect(await requestsTo('previewHandOver')).toEqual([
      { from: 'Anna Nowak', client: null },
      { from: 'Anna Nowak', client: '<img src=x>' },
    ]);
    expect(await requestsTo('handOver')).toEqual([
      { from: 'Anna Nowak', client: '<img src=x>', to: '<b>Jan</b>', print: 'one' },
    ]);
  });

  it('adds a salesperson, and says so where the list has that name already', async () => {
    const twin = { outcome: 'alreadyThere', name: 'Anna Nowak' } as const;
    const added = { outcome: 'added', name: '<i>Ola</i>' } as const;
    const larger = { ...team, members: [...team.members, member('<i>Ola</i>', 0, 0)] };
    await open({ answers: { addSalesperson: [twin, added], loadTeam: [team, larger] } });
    const field = page.getByLabel('Add a salesperson');
    await field.fill(' ');
    expect(await button('Add').isDisabled()).toBe(true);
    await field.fill('anna  nowak');
    await field.press('Enter');
    await page.getByRole('alert').getByText('Anna Nowak is on the list already.').waitFor();
    await field.fill('<i>Ola</i>');
    await button('Add').click();
    await page.getByText('<i>Ola</i> is on the list now').first().waitFor();
    await button('Hand over: <i>Ola</i>').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await requestsTo('addSalesperson')).toEqual([{ name: 'anna nowak' }, { name: '<i>Ola</i>' }]);
  });

  it('shows what it has become where someone has changed it meanwhile, and hands that over', async () => {
    const handedOver = { outcome: 'handedOver', preview: later, sheetNames: [] } as const;
    await open({ answers: { handOver: [{ outcome: 'changedMeanwhile', preview: later }, handedOver] } });
    await button('Hand over: Anna Nowak').click();
    await page.getByLabel('To whom').selectOption('<b>Jan</b>');
    await button('Hand over').click();
    await page.getByRole('alert').getByText('Someone has just changed this.').waitFor();
    await page.getByText('4 clients').waitFor();
    await button('Hand over').click();
    await page.getByText('Handed over:').first().waitFor();
    expect((await requestsTo('handOver')).map(request => (request as { print: string }).print)).toEqual(['abc', 'def']);
  });

  it('locks the Settings and says who may change them', async () => {
    await open();
    await button('Lock for others').click();
    await button('Open to all editors').waitFor();
    expect(await requestsTo('lockSettings')).toEqual([{ locked: true }]);
    await page.locator('section p', { hasText: 'only the owner' }).waitFor();
  });

  it('shows why the lock was refused', async () => {
    const refused = 'Google did not let the Settings be locked, so they are as open as before.';
    await open({ answers: { lockSettings: [{ fails: refused }] } });
    await button('Lock for others').click();
    await page.getByText(refused).first().waitFor();
  });

  it('shows the history, or that there is none yet', async () => {
    await open();
    await button('Show history').click();
    await expect.poll(() => requestsTo('showHistory')).toHaveLength(1);
    await page.close();
    await open({ answers: { loadTeam: [{ members: [], settingsLocked: null, hasHistory: false }] } });
    await page.getByText('The first entry appears').waitFor();
    await page.getByText('No salespeople named yet').waitFor();
    expect(await button('Lock for others').count()).toBe(0);
  });

  it.each(LANGUAGES)('is in order for everyone, and fits into 300 pixels, in %s', async language => {
    await open({ language, height: 900 });
    const { team: texts } = sidebarTexts[language];
    await page.getByRole('heading', { level: 1, name: texts.title }).waitFor();
    await page.locator('.team').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    await page.locator('.team .actions button').nth(1).click();
    await page.locator('.goes').first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  });
});
