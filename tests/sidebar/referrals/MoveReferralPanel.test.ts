import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/language';
import { closePages, sharedBrowser } from '../../browser/sharedBrowser';
import { axeFaults } from '../axeFaults';
import { callsOf, openSidebar } from '../openSidebar';
import { book, helpful } from './referralAnswers';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(closePages);
afterEach(() => page.close());

const open = async (settings: Partial<Parameters<typeof openSidebar>[1]> = {}) => {
  page = await openSidebar(browser, {
    panel: 'moveReferral',
    ...settings,
    answers: { ...helpful, ...settings.answers },
  });
};
const button = (name: string) => page.getByRole('button', { name, exact: true });
const choose = (prospect: string) => page.getByRole('button', { name: new RegExp(`^${prospect}`) }).click();
const stage = (name: string) => page.getByRole('radio', { name, exact: true });
const sent = async () => (await callsOf(page)).find(({ method }) => method === 'moveReferral')?.request;

describe('a referral that moves on', () => {
  it('is chosen among the open ones, the longest waiting first', async () => {
    await open();
    await page.getByText('3 open referrals').waitFor();
    const shown = await page.locator('.open-referrals button').allTextContents();
    expect(shown[0]).toContain('Received · 91 days at this stage');
    expect(shown[1]).toBe('Bridge Ltdfrom Tamara ChandMeeting · 9 days at this stage');
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(await page.evaluate('[document.documentElement.scrollWidth, innerWidth]')).toEqual([300, 300]);
  });

  it('comes to a deal with its profit, which is announced', async () => {
    await open();
    await choose('Bridge Ltd');
    await page.locator('h1:focus').getByText('Bridge Ltd').waitFor();
    expect(await stage('Deal').isChecked()).toBe(true);
    await page.getByText('Thank whoever recommended you.').waitFor();
    const profit = page.getByRole('textbox', { name: 'Profit of the deal' });
    expect(await profit.inputValue()).toBe('2,500');
    await profit.fill('3000');
    await button('Save').click();
    await page.getByRole('status').getByText('Bridge Ltd: Deal. Saved in the log.').waitFor();
    expect(await sent()).toEqual({
      row: 0,
      print: 'p0',
      from: 'Tamara Chand',
      prospect: 'Bridge Ltd',
      stage: 3,
      day: '2026-01-31',
      profit: 3000,
      lostReason: null,
      nextStep: '',
      stepDay: null,
    });
  });

  it('or to none, with a reason of lost deals', async () => {
    await open();
    await choose('Bridge Ltd');
    await stage('No deal').check();
    const why = page.getByRole('combobox', { name: 'Why not (optional)' });
    expect(await why.locator('option').allTextContents()).toEqual(['No reason given', 'Too dear', '<b>Moved away</b>']);
    await why.selectOption('Too dear');
    await page.getByLabel('Since').fill('2026-01-20');
    await button('Save').click();
    await page.getByText('Bridge Ltd: No deal. Saved in the log.').first().waitFor();
    expect(await sent()).toMatchObject({
      stage: 4,
      day: '2026-01-20',
      profit: null,
      lostReason: 'Too dear',
    });
  });

  it('that has become a deal makes a client of the prospect in one click, which says what came of it', async () => {
    await open();
    await choose('Bridge Ltd');
    await button('Save').click();
    await button('Add Bridge Ltd to Clients').click();
    await page
      .getByRole('status')
      .getByText('Bridge Ltd is on the sheet “Clients”, referred by Tamara Chand.')
      .waitFor();
    const add = (await callsOf(page)).find(({ method }) => method === 'addClient')?.request;
    expect(add).toEqual({ client: 'Bridge Ltd', salesperson: 'Jan', referredBy: 'Tamara Chand', cameAlone: false });
  });

  it('that has become no deal makes no client of anybody', async () => {
    await open();
    await choose('Bridge Ltd');
    await stage('No deal').check();
    await button('Save').click();
    await page.getByRole('status').getByText('Bridge Ltd: No deal. Saved in the log.').waitFor();
    expect(await button('Add Bridge Ltd to Clients').count()).toBe(0);
  });

  it('has its next step, which one click moves a week where it is due', async () => {
    const due = { ...book.open[1]!, nextStep: 'Send samples', stepDay: '2026-01-20', isDue: true };
    await open({ answers: { loadReferrals: [{ ...book, open: [due, book.open[2]!] }] } });
    await page.getByText('Send samples · 20 Jan 2026').waitFor();
    expect(await page.getByRole('button', { name: /^Next step a week later/ }).count()).toBe(1);
    await button('Next step a week later: Bridge Ltd').click();
    await page.getByRole('status').getByText('Bridge Ltd: next step moved to 7 Feb 2026.').waitFor();
    const { row, print, from, prospect } = due;
    expect((await callsOf(page)).find(({ method }) => method === 'dateReferral')?.request).toEqual({
      row,
      print,
      from,
      prospect,
      which: 'stepDay',
      day: '2026-02-07',
    });
    await choose('Bridge Ltd');
    // What is closed has no next step.
    expect(await page.getByRole('textbox', { name: 'Next step (optional)' }).count()).toBe(0);
    await stage('Meeting').check();
    expect(await page.getByRole('textbox', { name: 'Next step (optional)' }).inputValue()).toBe('Send samples');
    expect(await page.getByLabel('Step by').inputValue()).toBe('2026-01-20');
  });

  it('puts a next step with a date into the calendar by a plain link, only where that is switched on', async () => {
    const [first, second, third] = book.open;
    const step = { ...second!, prospect: 'Żuk & "Syn"', nextStep: 'Call #2', stepDay: '2026-02-28' };
    const open3 = [{ ...first!, stepDay: '2025-12-31', isDue: true }, step, third!];
    await open({ answers: { loadReferrals: [{ ...book, open: open3 }] } });
    await button('Next step a week later: <img src=x onerror="window.hacked=true">').waitFor();
    expect(await page.getByRole('link', { name: /calendar/ }).count()).toBe(0);
    await page.close();
    await open({ answers: { loadReferrals: [{ ...book, open: open3, calendarLink: true }] } });
    const links = page.getByRole('link', { name: /^Add to calendar: / });
    await links.first().waitFor();
    expect(await links.count()).toBe(2);
    const hrefs = await links.evaluateAll(all => all.map(link => link.getAttribute('href')!));
    const asked = hrefs.map(href => new URL(href));
    expect(asked.map(({ origin, pathname }) => origin + pathname)).toEqual([
      'https://calendar.google.com/calendar/render',
      'https://calendar.google.com/calendar/render',
    ]);
    expect(asked.map(({ searchParams }) => [...searchParams])).toEqual([
      [
        ['action', 'TEMPLATE'],
        ['text', '<img src=x onerror="window.hacked=true">'],
        ['dates', '20251231/20260101'],
      ],
      [
        ['action', 'TEMPLATE'],
        ['text', 'Call #2: Żuk & "Syn"'],
        ['dates', '20260228/20260301'],
      ],
    ]);
    for (const name of ['target', 'rel']) {
      expect(await links.first().getAttribute(name)).toBe({ target: '_blank', rel: 'noreferrer' }[name]);
    }
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate('[document.documentElement.scrollWidth, innerWidth]')).toEqual([300, 300]);
  });

  it('is told to the client: a message to copy, and a click that notes the day', async () => {
    const word = {
      row: 3,
      print: 'p3',
      from: 'Sean Miller',
      person: 'Ann Bell',
      prospect: 'Won Ltd',
      news: 'deal' as const,
    };
    const toldQuality = {
      told: { count: 12, mean: 4.25 },
      others: { count: 1, mean: 3 },
      verdict: 'tooFew' as const,
    };
    await open({ answers: { loadReferrals: [{ ...book, word: [word], wordInAll: 1, toldQuality }] } });
    await page.getByText('1 client waits to hear what became of it').click();
    await page.getByText('Ann Bell, Sean Miller').waitFor();
    await page.getByText('12 further referrals from clients who had been told: quality 4.25').waitFor();
    await page.getByText('Too few to tell: ten of each are needed.').waitFor();
    await page.evaluate(() => {
      document.addEventListener('copy', ({ target }) => {
        Object.assign(window, { copied: (target as HTMLTextAreaElement).value });
      });
    });
    await button('Copy the message to Sean Miller, about Won Ltd').click();
    await page.getByRole('status').getByText('Copied. Paste it where you want.').waitFor();
    expect(await page.evaluate('window.copied')).toContain('Won Ltd: we have agreed on a deal.');
    await button('Told today: Sean Miller, about Won Ltd').click();
    await page.getByRole('status').getByText('Sean Miller: noted that they know.').waitFor();
    expect((await callsOf(page)).find(({ method }) => method === 'dateReferral')?.request).toEqual({
      row: 3,
      print: 'p3',
      from: 'Sean Miller',
      prospect: 'Won Ltd',
      which: 'toldDay',
      day: '2026-01-31',
    });
  });

  it('is not saved without a day', async () => {
    await open();
    await choose('Bridge Ltd');
    await page.getByLabel('Since').fill('');
    expect(await button('Save').isDisabled()).toBe(true);
  });

  it('that someone has changed meanwhile is loaded again', async () => {
    await open({ answers: { moveReferral: [{ outcome: 'changedMeanwhile' }] } });
    await choose('Bridge Ltd');
    await button('Save').click();
    await page.getByRole('alert').getByText('Someone has since changed this row of the log.').waitFor();
    await button('Load again').click();
    await page.getByText('3 open referrals').waitFor();
  });

  it('is searched for among many', async () => {
    const many = Array.from({ length: 30 }, (_, row) => ({
      ...book.open[1]!,
      row,
      print: `p${row}`,
      prospect: `P ${row}`,
    }));
    await open({ answers: { loadReferrals: [{ ...book, open: many }] } });
    await page.getByRole('textbox', { name: 'Find a prospect or a client' }).fill('p 29');
    expect(await page.locator('.open-referrals button').count()).toBe(1);
    await page.getByRole('textbox', { name: 'Find a prospect or a client' }).fill('zzz');
    await page.getByText('No open referral has these words.').waitFor();
  });

  it('where none is open, leads on to asking; where there is no log, to the first referral', async () => {
    await open({ answers: { loadReferrals: [{ ...book, open: [] }] } });
    await button('Whom to ask this week').click();
    await page.getByRole('heading', { name: 'Whom to ask this week' }).waitFor();
    await page.close();
    await open({ answers: { loadReferrals: [{ ...book, open: [], sheet: null }] } });
    await button('Add a referral').click();
    await page.getByRole('heading', { name: 'Add a referral' }).waitFor();
  });

  it.each(LANGUAGES)('has nothing that axe objects to in %s, list and form', async language => {
    await open({ language });
    await page.locator('.open-referrals button').first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.locator('.open-referrals button').last().click();
    for (const place of [3, 4]) {
      await page.getByRole('radio').nth(place).check();
      expect(await axeFaults(page)).toEqual([]);
    }
    expect(await page.evaluate('[document.documentElement.scrollWidth, innerWidth]')).toEqual([300, 300]);
  });
});
