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
    panel: 'addReferral',
    ...settings,
    answers: { ...helpful, ...settings.answers },
  });
};
const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const pick = async (name: string) => {
  await page.getByRole('combobox', { name: 'Find a client or type a name' }).fill(name);
  await page.keyboard.press('Enter');
};
const fillIn = async () => {
  await pick('Tamara Chand');
  await field('Whom you are recommended to').fill('  Bridge   Ltd ');
  await page.getByRole('radio', { name: /They talk often/ }).check();
};
const isFocused = (element: Element) => element === document.activeElement;
const sent = async () => (await callsOf(page)).find(({ method }) => method === 'addReferral')?.request;

describe('a new referral', () => {
  it('is added on one screen; chances and profit of the Settings are not written over', async () => {
    await open();
    await page.getByText('Still needed: who recommends you, whom to, how well they know each other.').waitFor();
    expect(await button('Add to the log').isDisabled()).toBe(true);
    await fillIn();
    await page.getByText('Chance of a deal: 9.6%').waitFor();
    await button('Add to the log').click();
    await page.getByRole('heading', { name: 'In the log' }).waitFor();
    await page.getByText('From Tamara Chand to Bridge Ltd').waitFor();
    expect(await sent()).toEqual({
      day: '2026-01-31',
      from: 'Tamara Chand',
      prospect: 'Bridge Ltd',
      salesperson: '',
      quality: 4,
      chances: { listen: null, contact: null, conversion: null },
      expectedProfit: null,
      person: '',
      nextStep: '',
      stepDay: null,
    });
  });

  it('is shown in the log, then and when the log is opened', async () => {
    await open();
    await fillIn();
    await button('Add to the log').click();
    await button('Open the log').click();
    const shown = { method: 'showClient', request: { sheet: 'referrals', client: 'Bridge Ltd' } };
    await page.waitForFunction('window.calls.filter(({ method }) => method === "showClient").length === 2');
    expect((await callsOf(page)).slice(-2)).toEqual([shown, shown]);
  });

  it('takes the person’s own chances and profit', async () => {
    await open();
    await fillIn();
    await field('Becomes a client').fill('30');
    await field('Listens to your client').fill('50');
    await field('Listens to your client').fill('80');
    await page.getByText('Chance of a deal: 19.2%').waitFor();
    await field('Expected profit').fill('2,500');
    await page.getByText('On average such a referral brings 480.').waitFor();
    await field('Salesperson')
      .or(page.getByRole('combobox', { name: 'Salesperson' }))
      .fill('Jan');
    await page.getByLabel('Date').fill('2026-01-15');
    await button('Add to the log').click();
    await page.getByRole('heading', { name: 'In the log' }).waitFor();
    expect(await sent()).toMatchObject({
      day: '2026-01-15',
      salesperson: 'Jan',
      expectedProfit: 2500,
      chances: { listen: null, contact: null, conversion: 0.3 },
    });
  });

  it('forgets the person’s own chances when another quality is chosen', async () => {
    await open();
    await fillIn();
    await field('Becomes a client').fill('30');
    await page.getByRole('radio', { name: /Close/ }).check();
    expect(await field('Becomes a client').inputValue()).toBe('25');
  });

  it('asks for several: the next one begins with the same client', async () => {
    await open();
    await fillIn();
    await button('Add to the log').click();
    await button('Another one from Tamara Chand').click();
    await button('Change the client: Tamara Chand').waitFor();
    expect(await field('Whom you are recommended to').inputValue()).toBe('');
  });

  it('leads the focus on when a client is chosen or to be changed', async () => {
    await open();
    await pick('Tamara Chand');
    await expect.poll(() => field('Whom you are recommended to').evaluate(isFocused)).toBe(true);
    await button('Change the client: Tamara Chand').press('Enter');
    await page.locator('input[role=combobox]:focus').waitFor();
  });

  it('has a person at the client, proposed from the log, and a next step with its day', async () => {
    await open();
    await fillIn();
    const person = page.getByRole('combobox', { name: 'Person at the client (optional)' });
    const list = await person.getAttribute('list');
    expect(
      await page.locator(`datalist[id="${list}"] option`).evaluateAll(all => all.map(one => one.getAttribute('value'))),
    ).toEqual(['Bob Reed']);
    await person.fill(' Bob  Reed ');
    await field('Next step (optional)').fill('Ring');
    await page.getByLabel('Step by').fill('2026-02-03');
    await button('Add to the log').click();
    await page.getByRole('heading', { name: 'In the log' }).waitFor();
    expect(await sent()).toMatchObject({ person: 'Bob Reed', nextStep: 'Ring', stepDay: '2026-02-03' });
  });

  it('says so where the log has it already, and keeps what was typed', async () => {
    await open({ answers: { addReferral: [{ outcome: 'alreadyThere', sheet: book.sheet! }] } });
    await fillIn();
    await button('Add to the log').click();
    await page.getByRole('alert').getByText('the log already has this referral of that day').waitFor();
    expect(await field('Whom you are recommended to').inputValue()).toBe('  Bridge   Ltd ');
  });

  it('tells what the server refuses, and tries again', async () => {
    const { addReferral } = helpful;
    await open({ answers: { addReferral: [{ fails: 'Someone else is filling a sheet.' }, addReferral![0]!] } });
    await fillIn();
    await button('Add to the log').click();
    await page.getByRole('alert').getByText('Someone else is filling a sheet.').waitFor();
    await button('Try again').click();
    await page.getByRole('heading', { name: 'In the log' }).waitFor();
  });

  it.each(LANGUAGES)('has nothing that axe objects to in %s, empty or filled in', async language => {
    await open({ language });
    await page.locator('form').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('radio').nth(4).check();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate('[document.documentElement.scrollWidth, innerWidth]')).toEqual([300, 300]);
  });
});
