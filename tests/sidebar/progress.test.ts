import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Progress } from '../../src/contract/progress';
import { LANGUAGES } from '../../src/i18n/language';
import { pageWords } from '../../src/i18n/pageWords';
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

const began: Progress = {
  action: 'createClients',
  since: Date.UTC(2026, 0, 5, 11, 31),
  writes: false,
  clients: null,
  sheets: null,
};
const counted: Progress = { ...began, clients: 2357 };
const writing = (done: number): Progress => ({ ...counted, writes: true, sheets: { done, of: 6 } });

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

describe('clients are built from orders, which takes long', () => {
  /** Up to the click that builds them. */
  const build = async (loadProgress: readonly (Progress | null)[]) => {
    const answers = {
      ...willing,
      createClients: [],
      loadProgress: loadProgress as Progress[],
      cancelAction: [{ asked: true }],
    };
    page = await openSidebar(browser, { panel: 'orders', answers });
    await page.locator('button.primary').first().click();
    const create = page.getByRole('button', { name: 'Build the client list' }).or(page.locator('button[type=submit]'));
    await create.first().waitFor();
    await page.evaluate(noteProgress);
    await create.first().click();
  };
  const shown = () => page.evaluate(() => [...(window as unknown as { shown: Set<string> }).shown]);

  it('and the page says what is done of what, and lets one cancel only while nothing is written', async () => {
    await build([began, counted, writing(2), writing(5)]);
    const bar = page.getByRole('progressbar');
    await page.locator('.progress').getByText('Sheets: 5\u00a0of\u00a06.').waitFor();
    expect(await bar.getAttribute('aria-valuenow')).toBe('5');
    expect(await bar.getAttribute('aria-valuemax')).toBe('6');
    const widthOf = (part: typeof bar) => part.evaluate(drawn => drawn.getBoundingClientRect().width);
    // It moves there in a moment.
    await expect.poll(async () => Math.round((6 * (await widthOf(bar.locator('div')))) / (await widthOf(bar)))).toBe(5);
    expect(await axeFaults(page)).toEqual([]);
    const all = await shown();
    expect(all).toEqual([
      'Building the client list…',
      'Building the client list…Cancel',
      'Building the client list… 2,357 clients counted.Cancel',
      'Building the client list… 2,357 clients counted. Sheets: 2\u00a0of\u00a06.',
      'Building the client list… 2,357 clients counted. Sheets: 5\u00a0of\u00a06.',
    ]);
    const [created] = (await callsOf(page)).filter(({ method }) => method === 'createClients');
    const asked = (await callsOf(page)).filter(({ method }) => method === 'loadProgress');
    expect(new Set(asked.map(({ request }) => (request as { ticket: string }).ticket))).toEqual(
      new Set([created!.ticket]),
    );
  });

  it('and who cancels has just that one cancelled, and is asked no more', async () => {
    await build([began, counted]);
    await page.getByRole('button', { name: 'Cancel', exact: true }).click();
    await page.getByText('Cancelling…').waitFor();
    expect(await page.getByRole('button', { name: 'Cancel', exact: true }).count()).toBe(0);
    const [created, cancelled] = ['createClients', 'cancelAction'].map(async name =>
      (await callsOf(page)).find(({ method }) => method === name),
    );
    expect((await cancelled)!.request).toEqual({ ticket: (await created)!.ticket });
  });

  it('and where nothing can be told, it only waits', async () => {
    await build([null]);
    await expect
      .poll(async () => (await callsOf(page)).filter(({ method }) => method === 'loadProgress').length, {
        timeout: 20_000,
      })
      .toBe(2);
    expect(await shown()).toEqual(['Building the client list…']);
  });
});

describe('who opens the page anew while an action runs', () => {
  it.each(LANGUAGES)(
    'is told which, how far it is and since when, and how things stand once it has ended (%s)',
    async language => {
      const { progress, home } = pageWords[language].texts;
      page = await openSidebar(browser, {
        language,
        running: writing(2),
        brought: busyWorkbook,
        answers: { ...willing, loadProgress: [writing(4), null] as Progress[] },
      });
      await page.evaluate(noteProgress);
      const card = page.locator('section[aria-labelledby="running"]');
      expect(await card.getByRole('status').textContent()).toContain(progress.running.createClients);
      expect(await card.getByRole('status').textContent()).toMatch(/\d\d:31/);
      expect(await axeFaults(page)).toEqual([]);
      const before = (await callsOf(page)).filter(({ method }) => method === 'openWorkbook').length;
      await page.getByText(progress.ended).waitFor({ state: 'attached' });
      await card.waitFor({ state: 'detached' });
      await page.getByRole('heading', { name: home.title }).waitFor();
      expect((await callsOf(page)).filter(({ method }) => method === 'openWorkbook').length).toBe(before + 1);
    },
  );

  it('goes on with what they typed in another panel meanwhile', async () => {
    page = await openSidebar(browser, {
      panel: 'time',
      running: writing(2),
      answers: { ...willing, loadProgress: [null] as unknown as Progress[] },
    });
    const card = page.locator('section[aria-labelledby="running"]');
    await card.waitFor();
    const asked = (await callsOf(page)).filter(({ method }) => method === 'readTimePlan').length;
    await card.waitFor({ state: 'detached' });
    expect((await callsOf(page)).filter(({ method }) => method === 'readTimePlan').length).toBe(asked);
  });
});

/** Runs in the page: keeps all that is said of what goes on. */
function noteProgress(): void {
  const shown = new Set<string>();
  const note = () => {
    const text = document.querySelector('.progress')?.textContent;
    if (text) shown.add(text);
  };
  new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true });
  Object.assign(window, { shown });
}
