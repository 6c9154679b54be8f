import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/language';
import { sidebarTexts } from '../../../src/i18n/sidebar';
import { closePages, sharedBrowser } from '../../browser/sharedBrowser';
import { axeFaults } from '../axeFaults';
import { callsOf, openSidebar } from '../openSidebar';
import { book, helpful } from '../referrals/referralAnswers';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(closePages);
afterEach(() => page.close());

const open = async (settings: Partial<Parameters<typeof openSidebar>[1]> = {}) => {
  const answers = { ...helpful, ...settings.answers };
  page = await openSidebar(browser, { panel: 'addClient', ...settings, answers });
};
const button = (name: string) => page.getByRole('button', { name, exact: true });
const client = () => page.getByRole('textbox', { name: 'Client', exact: true });
const sentBy = () => page.getByRole('combobox', { name: 'Who sent them? (optional)' });
const alone = () => page.getByRole('checkbox', { name: 'Nobody: they found us themselves' });
const requests = async () =>
  (await callsOf(page)).flatMap(({ method, request }) => (method === 'addClient' ? [request] : []));
const isFocused = (element: Element) => element === document.activeElement;
const saying = (sentence: string) => page.getByRole('status').getByText(sentence).waitFor();

describe('a new client', () => {
  it('is added with who sent them, and then the next one, of the same salesperson', async () => {
    await open();
    expect(await client().evaluate(isFocused)).toBe(true);
    await page.getByText('Still needed: the client’s name.').waitFor();
    expect(await button('Add to Clients').isDisabled()).toBe(true);
    await page.keyboard.type('  Bridge   Ltd ');
    await sentBy().fill('Tamara Chand');
    await page.getByRole('combobox', { name: 'Salesperson' }).fill('Eve');
    await page.keyboard.press('Enter');
    await saying('Bridge Ltd is on the sheet “Clients”.');
    expect(await client().evaluate(isFocused)).toBe(true);
    await page.keyboard.type('Delta');
    await alone().check();
    await button('Add to Clients').click();
    await saying('Delta is on the sheet “Clients”.');
    expect(await requests()).toEqual([
      { client: 'Bridge Ltd', salesperson: 'Eve', referredBy: 'Tamara Chand', cameAlone: false },
      { client: 'Delta', salesperson: 'Eve', referredBy: '', cameAlone: true },
    ]);
  });

  it('has one answer: a name, or nobody', async () => {
    await open();
    await alone().check();
    await sentBy().fill('Tamara Chand');
    expect(await alone().isChecked()).toBe(false);
    await alone().check();
    expect(await sentBy().inputValue()).toBe('');
  });

  it('is offered the clients of the sheet, those too who were just added; nobody sends themselves', async () => {
    await open();
    const offered = async () => {
      const id = await sentBy().getAttribute('list');
      return page.locator(`datalist[id="${id}"] option`).evaluateAll(all => all.map(o => o.getAttribute('value')));
    };
    expect(await offered()).toEqual(book.clients);
    await client().fill('Delta');
    await page.keyboard.press('Enter');
    await saying('Delta is on the sheet “Clients”.');
    expect(await offered()).toEqual([...book.clients, 'Delta']);
    await client().fill('delta');
    await sentBy().fill('Delta ');
    await page.getByText('Nobody sends themselves').waitFor();
    expect(await button('Add to Clients').isDisabled()).toBe(true);
  });

  it('who is there already is said so', async () => {
    const sheet = { sheetId: 3, sheetName: 'Clients', rows: 8 };
    await open({ answers: { addClient: [{ outcome: 'otherReferrer', sheet }] } });
    await client().fill('Bridge Ltd');
    await sentBy().fill('<b>Alfa');
    await page.keyboard.press('Enter');
    await saying('Bridge Ltd is on the sheet “Clients” already, with another client under “Referred by”.');
  });

  it.each(LANGUAGES)('fits the sidebar in %s, and nothing bars the way', async language => {
    await open({ language });
    const texts = sidebarTexts[language].addClient;
    await page.getByText(texts.nameMissing).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  });
});
