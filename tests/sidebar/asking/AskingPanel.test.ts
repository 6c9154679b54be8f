import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/language';
import { closePages, sharedBrowser } from '../../browser/sharedBrowser';
import { clientNames } from '../answers';
import { axeFaults } from '../axeFaults';
import { callsOf, openSidebar } from '../openSidebar';
import { asking, asks, helpful } from '../referrals/referralAnswers';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(closePages);
afterEach(() => page.close());

const open = async (settings: Partial<Parameters<typeof openSidebar>[1]> = {}) => {
  page = await openSidebar(browser, { panel: 'asking', ...settings, answers: { ...helpful, ...settings.answers } });
};
const button = (name: string) => page.getByRole('button', { name, exact: true });
const asked = (name: string) => button(`Asked today: ${name}`);
const spoken = () => page.getByRole('status');

describe('whom to ask this week', () => {
  it('the best ask first, with what to say to him', async () => {
    await open();
    await page.getByText('2 clients with referrals still due').waitFor();
    await page.getByText('What has helped Sean Miller most since we began working together?').waitFor();
    expect(await page.locator('.ask .worth').allTextContents()).toEqual([
      ...['$1,235', '$800', '$700', '$699', '$698'].map(worth => `asking is worth about ${worth}`),
    ]);
    await button('Show more clients').click();
    await page.getByText('asking is worth about $697').waitFor();
    await expect.poll(() => asked('D').evaluate(element => element === document.activeElement)).toBe(true);
  });

  it('notes an ask at once, says so, keeps the focus, and takes it back', async () => {
    await open();
    await asked('Sean Miller').focus();
    await page.keyboard.press('Enter');
    await spoken().getByText('Noted on the sheet “Clients”. Press again to take it back.').waitFor();
    expect(await asked('Sean Miller').getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => asked('Sean Miller').evaluate(element => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await spoken().getByText('Taken back.').waitFor();
    const shown = { method: 'showClient', request: { sheet: 'asked', client: 'Sean Miller' } };
    expect((await callsOf(page)).slice(1)).toEqual([
      {
        method: 'recordAsk',
        request: {
          client: 'Sean Miller',
          former: '2025-09-10',
          day: '2026-01-31',
          takesBack: false,
          refusal: null,
          formerRefusal: null,
        },
      },
      shown,
      {
        method: 'recordAsk',
        request: {
          client: 'Sean Miller',
          former: '2026-01-31',
          day: '2025-09-10',
          takesBack: true,
          refusal: null,
          formerRefusal: null,
        },
      },
      shown,
    ]);
  });

  it('notes why a client recommended nobody: one tap after the reasons are open, and takes all of it back', async () => {
    await open();
    await button('They said no: Sean Miller').click();
    await button('Does not trust us').first().click();
    await spoken().getByText('Noted on the sheet “Clients”. Press again to take it back.').waitFor();
    expect(await page.getByText('<b>Moved away</b>').count()).toBeGreaterThan(0);
    expect(await asked('Sean Miller').getAttribute('aria-pressed')).toBe('true');
    await button('Salesperson forgot to ask').first().click();
    await expect.poll(async () => (await callsOf(page)).filter(({ method }) => method === 'recordAsk').length).toBe(2);
    await asked('Sean Miller').click();
    await spoken().getByText('Taken back.').waitFor();
    const notes = (await callsOf(page)).filter(({ method }) => method === 'recordAsk').map(({ request }) => request);
    const today = { client: 'Sean Miller', former: '2026-01-31', day: '2026-01-31', takesBack: false };
    expect(notes).toEqual([
      { ...today, former: '2025-09-10', refusal: 'Does not trust us', formerRefusal: null },
      { ...today, refusal: 'Salesperson forgot to ask', formerRefusal: 'Does not trust us' },
      {
        ...today,
        day: '2025-09-10',
        takesBack: true,
        refusal: null,
        formerRefusal: 'Salesperson forgot to ask',
      },
    ]);
  });

  it.each([
    ['clientGone', 'Sean Miller is no longer on the sheet “Clients”. Nothing was noted.'],
    ['changedMeanwhile', 'Someone has since noted another date for Sean Miller. Nothing was changed.'],
  ] as const)('says what came in between: %s, and loads again', async (outcome, sentence) => {
    await open({ answers: { recordAsk: [{ outcome }] } });
    await asked('Sean Miller').click();
    await page.getByRole('alert').getByText(sentence).waitFor();
    await button('Load again').click();
    await page.waitForFunction('window.calls.filter(({ method }) => method === "loadAsking").length === 2');
  });

  it('tells what the server refuses, and tries again', async () => {
    await open({ answers: { recordAsk: [{ fails: 'You may not edit it.' }, { outcome: 'recorded' }] } });
    await asked('Sean Miller').click();
    await page.getByRole('alert').getByText('You may not edit it.').waitFor();
    await button('Try again').click();
    await spoken().getByText('Noted on the sheet').waitFor();
  });

  it('goes on to the referral with the client and his salesperson filled in', async () => {
    await open();
    await button('Got a referral from Sean Miller').click();
    await page.getByRole('heading', { name: 'Add a referral' }).waitFor();
    await button('Change the client: Sean Miller').waitFor();
    expect(await page.getByRole('combobox', { name: 'Salesperson' }).inputValue()).toBe('Eve');
  });

  it('shows the clients of one salesperson', async () => {
    await open();
    const whose = page.getByRole('combobox', { name: 'Clients of' });
    expect(await whose.locator('option').allTextContents()).toEqual(['all salespeople', 'nobody yet', 'Eve']);
    await whose.selectOption({ label: 'nobody yet' });
    expect(await page.locator('.ask').count()).toBe(1);
  });

  it('shows hostile names as text', async () => {
    await open();
    await page.getByRole('heading', { name: asks[1]!.client }).waitFor();
    expect(await page.evaluate('window.hacked')).toBeUndefined();
  });

  it('says why nobody is listed, and the way on', async () => {
    const none = { ...asking, due: 0, asks: [] };
    await open({ answers: { loadAsking: [{ ...none, sheetName: 'Clients' }] } });
    await page.getByRole('heading', { name: 'Nobody to ask right now' }).waitFor();
    await page.close();
    await open({ answers: { loadAsking: [{ ...none, sheetName: null }] } });
    await button('Start from my orders').click();
    await page.getByRole('heading', { name: 'Start from my orders' }).waitFor();
  });

  it('says whom to ask for, in words to copy: the ideal client and who might be known, each with the reason', async () => {
    const wanted = [
      { prospect: clientNames[2]!, why: 'Opens a second plant' },
      { prospect: 'Minster Tiles', why: '' },
    ];
    const traits = ['Decides fast, alone', 'pays on time', 'VAT payer'];
    await open({ answers: { loadAsking: [{ ...asking, traits, hasWanted: true, asks: [{ ...asks[0]!, wanted }] }] } });
    const said = page.locator('.say').first();
    await said
      .getByText('The clients I do most for are like this: decides fast, alone; pays on time; VAT payer.')
      .waitFor();
    await said
      .getByText(`Do you know any of these: ${clientNames[2]!}, Minster Tiles? Or somebody like them?`)
      .waitFor();
    await said.getByText(`${clientNames[2]!}: Opens a second plant`).waitFor();
    await page.evaluate(() => {
      document.addEventListener('copy', ({ target }) => {
        Object.assign(window, { copied: (target as HTMLTextAreaElement).value });
      });
    });
    await button('Copy what to say to Sean Miller').click();
    await page.getByRole('status').getByText('Copied. Paste it where you want.').waitFor();
    const copied = (await page.evaluate('window.copied')) as string;
    expect(copied.split('\n')).toEqual([
      'What has helped Sean Miller most since we began working together?',
      'I work by referral, so I can give my time to clients instead of looking for new ones.',
      'The clients I do most for are like this: decides fast, alone; pays on time; VAT payer.',
      `Do you know any of these: ${clientNames[2]!}, Minster Tiles? Or somebody like them?`,
      'Which three people you know could use the same help? Who comes to mind first?',
    ]);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300);
  });

  it('copies where the frame is not let at the clipboard, and says so where nothing can be copied', async () => {
    await open();
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('denied')) },
      });
      document.execCommand = () => true;
    });
    await button('Copy what to say to Sean Miller').click();
    await page.getByRole('status').getByText('Copied.').waitFor();
    await page.evaluate(() => {
      document.execCommand = () => false;
    });
    await button('Copy what to say to Sean Miller').click();
    await page.getByRole('status').getByText('Your browser does not let Polecam copy.').waitFor();
  });

  it('asks who sent new clients, and takes one click or a name for an answer', async () => {
    await open({
      answers: {
        loadAsking: [{ ...asking, newcomers: ['Nova', 'Terra', 'Luna'] }],
        listClients: [['Nova', 'Sean Miller', 'Tamara Chand']],
        recordReferrer: [{ outcome: 'recorded' }, { outcome: 'recorded' }, { outcome: 'changedMeanwhile' }],
      },
    });
    await page.getByText('3 new clients: who sent them?').click();
    await button('Nobody: Terra').click();
    await page.getByText('2 new clients: who sent them?').waitFor();
    await button('Choose who: Nova').click();
    const find = page.getByLabel('Who sent Nova?');
    await find.fill('tam');
    await find.press('Enter');
    await page.getByText('1 new client: who sent them?').waitFor();
    await button('Nobody: Luna').click();
    await page.getByText('Someone has since noted who sent Luna. Nothing was changed.').waitFor();
    const requests = (await callsOf(page))
      .filter(({ method }) => method === 'recordReferrer')
      .map(({ request }) => request);
    expect(requests).toEqual([
      { client: 'Terra', referrer: null },
      { client: 'Nova', referrer: 'Tamara Chand' },
      { client: 'Luna', referrer: null },
    ]);
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300);
  });

  it('says once what would help who knows of nobody, with the ways there', async () => {
    const sheet = { sheetId: 14, sheetName: 'Wanted', rows: 0 };
    await open({
      answers: {
        loadAsking: [asking, { ...asking, hasWanted: true }],
        addSheets: [[sheet]],
        showSheet: [{ shown: true }],
      },
    });
    expect(await page.getByText('it helps to name someone').count()).toBe(1);
    await button('Add the sheet “Wanted”').click();
    await page.getByText('it helps to name someone').waitFor({ state: 'detached' });
    const added = (await callsOf(page)).find(({ method }) => method === 'addSheets');
    expect(added!.request).toEqual({ sheets: ['wanted'] });
  });

  it('offers to reckon on today where the sheets lie behind', async () => {
    const behind = { ...asking, reckonedOn: '2025-12-01' };
    await open({ answers: { loadAsking: [behind] } });
    await page.getByText('1 Dec 2025').waitFor();
  });

  it.each(LANGUAGES)('has nothing that axe objects to in %s, also with an ask noted', async language => {
    await open({ language });
    await page.locator('.ask .actions button').first().click();
    await page.getByRole('button', { pressed: true }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    const widths = await page.evaluate('[document.documentElement.scrollWidth, innerWidth]');
    expect(widths).toEqual([300, 300]);
  });
});
