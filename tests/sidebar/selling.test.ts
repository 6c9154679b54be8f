import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { SellingBook } from '../../src/contract/selling';
import { LANGUAGES } from '../../src/i18n/language';
import { sidebarTexts } from '../../src/i18n/sidebar';
import { closePages, sharedBrowser } from '../browser/sharedBrowser';
import { fullDraft, newProfile, willing } from './answers';
import { axeFaults } from './axeFaults';
import { callsOf, openSidebar } from './openSidebar';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(closePages);
afterEach(() => page.close());

const deal = (match: number, score: number, days: number) => ({ match, scores: [score, null], deal: true, days });
const none = (match: number, score: number) => ({ match, scores: [score, null], deal: false, days: null });
/** Three against three, of which one matched as those without a deal. */
const book: SellingBook = {
  prospects: [deal(0.9, 5, 10), deal(0.8, 4, 12), deal(0.3, 0, 40), none(0.4, 1), none(0.2, 1), none(0.1, 0)],
  traits: ['Trusts <b>us</b>', 'Pays'],
  open: 4,
  late: 2,
  unkept: 7,
};

const open = async (found: SellingBook, language: (typeof LANGUAGES)[number] = 'en') => {
  page = await openSidebar(browser, {
    panel: 'idealClient',
    language,
    answers: {
      ...willing,
      loadProfile: [{ ...newProfile, source: 'sheets', draft: fullDraft, revision: 'r1' }],
      loadSelling: [found],
      keepMatches: [{ kept: 7, book: { ...found, unkept: 0 } }],
    },
  });
  await page.getByRole('button', { name: sidebarTexts[language].selling.title }).click();
};
const says = (text: string) => page.getByText(text, { exact: true }).waitFor();

it('gives the verdict first and the numbers behind it, in words that people use', async () => {
  await open(book);
  await says('Yes: those who bought had matched better.');
  // 2 of the 20 ways to deal six matches out are as good.
  await says('Mean match: 67% with a deal, 23% without. Chance alone would do as much in 10 of 100 cases.');
});

it('says of whom it is told, and who is left out and why', async () => {
  await open(book);
  await says('Prospects with a deal: 3, without: 3.');
  await says('Scored and still open: 4.');
  await says('Left out, because their match was kept only when it was decided: 2.');
  await says('Trusts <b>us</b>');
  await says(
    'Mean days to the deal: 10 for the better half, 26 for the others. Chance alone would do as much in 33 of 100 cases.',
  );
});

it('keeps the match of those who have none kept, and says so no more', async () => {
  await open(book);
  await says('Scored clients whose match is not kept yet: 7. Keep it before they decide: what is kept never changes.');
  await page.getByRole('button', { name: 'Keep today’s match' }).click();
  await page.getByRole('button', { name: 'Keep today’s match' }).waitFor({ state: 'detached' });
  expect((await callsOf(page)).map(({ method }) => method)).toContain('keepMatches');
});

it.each(LANGUAGES)('fits the sidebar and is accessible in %s, with nobody to compare too', async language => {
  await open({ ...book, prospects: [] }, language);
  await says(sidebarTexts[language].selling.nobody);
  expect(await axeFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
});
