import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { LoadedGoal } from '../../src/contract/goal';
import { closePages, sharedBrowser } from '../browser/sharedBrowser';
import { willing } from './answers';
import { axeFaults } from './axeFaults';
import { type Answers, openSidebar } from './openSidebar';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(closePages);
afterEach(() => page.close());

const open = async (answers: Answers = {}, language: 'en' | 'pl' | 'ru' = 'en') => {
  page = await openSidebar(browser, { panel: 'goal', language, answers: { ...willing, ...answers } });
};
const heading = (name: string) => page.getByRole('heading', { name, exact: true }).waitFor();
const field = (label: string) => page.getByRole('textbox', { name: label });
const line = (label: string) => page.getByRole('row', { name: label }).getByRole('cell').allTextContents();

it('a goal is read as what it takes a week, beside what is done now, and the weakest step is named', async () => {
  await open();
  await field('New clients wanted').fill('5');
  await page.getByLabel('By', { exact: true }).fill('2026-09-23');
  // 4 deals in 40 meetings are on record: 87 meetings for 5, in ten weeks.
  await heading('For 5 or more in 80 of 100 cases: 87 meetings with prospects');
  // 30 of 40 referrals are met, 31 referrals come of 40 asks.
  expect(await line('Prospects to meet')).toEqual(['8.7', '2']);
  expect(await line('Clients to ask')).toEqual([String(Math.ceil((10 * 8.7) / 0.75 / (31 / 40)) / 10), '3']);
  expect(await line('Hours for both')).toEqual(['35.6', '7.6']);
  await page.getByText('Asking: at 50 of 100 meetings with clients, from 79 meetings.').waitFor();
  await page.getByText('At the norm, the same effort brings 100% more clients.').waitFor();
  expect(await page.getByText('Too few on record to be sure').count()).toBe(0);
  await field('Hours for one ask or meeting').fill('1');
  expect(await line('Hours for both')).toEqual(['23.7', '5']);
  expect(await axeFaults(page)).toEqual([]);
});

it('a day that is past and more than anyone can do are told, not reckoned', async () => {
  await open();
  await page.getByLabel('By', { exact: true }).fill('2026-07-15');
  await page.getByRole('alert').getByText('Choose a day after 15 Jul 2026.').waitFor();
  await page.getByLabel('By', { exact: true }).fill('2026-07-16');
  await heading('For 10 or more in 80 of 100 cases: 169 meetings with prospects');
});

it('without sheets it goes by the norms and says so', async () => {
  const tried = (norm: number) => ({ events: 0, tries: 0, norm });
  const steps = { asking: tried(1), referrals: tried(1), meetings: tried(1), deals: tried(0.1) };
  const known: LoadedGoal = { today: '2026-07-15', confidence: 0.9, steps, now: null };
  await open({ loadGoal: [known] });
  await heading('For 10 or more in 80 of 100 cases: 126 meetings with prospects');
  await page.getByText('Your sheets do not tell any step yet: this goes by the norms of Settings.').waitFor();
  await page.getByText('there are none yet').waitFor();
  // Half a year.
  expect(await line('Clients to ask')).toEqual(['4.9']);
});

it.each([
  ['pl', 'Ilu nowych klientów', 'Co najmniej 5 w 80 przypadkach na 100: 87 spotkań z poleconymi'],
  ['ru', 'Сколько новых клиентов', 'Не меньше 5 в 80 случаях из 100: 87 встреч по рекомендациям'],
] as const)('speaks %s', async (language, label, sentence) => {
  await open({}, language);
  await field(label).fill('5');
  await heading(sentence);
});
