import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EMPTY_DRAFT, NO_PLAN, type ProfileDraft } from '../../src/contract/profile';
import { noAnswers } from '../../src/core/orders/noAnswers';
import * as functions from '../../src/functions';
import { suggestedTraits } from '../../src/i18n/traits';
import { closePages, sharedBrowser } from '../browser/sharedBrowser';
import { pickOf } from '../core/orders/pickOf';
import { clientNames, fullDraft, newProfile, ordersPreview, willing, workbook } from './answers';
import { axeFaults } from './axeFaults';
import { type Answers, callsOf, openSidebar } from './openSidebar';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(closePages);
afterEach(() => page.close());

const open = async (settings: Partial<Parameters<typeof openSidebar>[1]>) => {
  page = await openSidebar(browser, { ...settings, answers: { ...willing, ...settings.answers } });
};
const resumed = (draft: Partial<ProfileDraft>): Answers => ({
  loadProfile: [{ ...newProfile, source: 'draft', draft: { ...fullDraft, ...draft } }],
});
const primary = () => page.locator('button.primary').click();
const requestsTo = async (method: string) =>
  (await callsOf(page)).filter(call => call.method === method).map(call => call.request);
const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

describe('start from my orders', () => {
  it('goes from the only sheet over the preview to the filled sheet', async () => {
    await open({ panel: 'orders' });
    await page.getByLabel('Date of order').waitFor();
    await page.getByLabel('Profit (optional)').selectOption('None');
    await primary();
    await heading('What your orders say');
    expect(await page.locator('.facts').textContent()).toContain('2,297,201');
    await primary();
    await heading('Your client list is ready');
    const columns = pickOf({ day: 1, client: 2, amount: 3 });
    const headers = ['Order ID', 'Order Date', 'Customer Name', 'Sales', 'Profit', ''];
    const source = { sheetId: 7, columns, headers, answers: noAnswers };
    expect(await requestsTo('previewOrders')).toEqual([source]);
    expect(await requestsTo('createClients')).toEqual([
      { ...source, sheetName: null, print: 'first', gone: 'keep', log: false, asOfEnd: true },
    ]);
    expect(await requestsTo('showSheet')).toHaveLength(1);
  });

  it('asks as of which day to reckon where the orders end long ago', async () => {
    const answers = { previewOrders: [{ ...willing.previewOrders![0]!, reckonedOn: '2026-07-22' }] } as const;
    await open({ panel: 'orders', answers: answers as Answers });
    await primary();
    await page.getByRole('group', { name: 'Your orders end on 30 Dec 2017.' }).waitFor();
    expect(await page.getByRole('radio', { name: 'As of 30 Dec 2017, when they end' }).isChecked()).toBe(true);
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('radio', { name: 'As of 22 Jul 2026' }).check();
    await primary();
    await heading('Your client list is ready');
    expect(await requestsTo('createClients')).toMatchObject([{ asOfEnd: false }]);
  });

  it('shows names as text, whatever they hold', async () => {
    await open({ panel: 'orders' });
    await primary();
    await page.getByRole('rowheader', { name: clientNames[2]! }).waitFor();
    expect(await page.locator('main img, main b').count()).toBe(0);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  it('needs a column of its own for each', async () => {
    await open({ panel: 'orders' });
    await page.getByLabel('Amount').selectOption('Order Date');
    expect(await page.locator('button.primary').isDisabled()).toBe(true);
    await page.getByText('Each of them needs a column of its own.').waitFor();
  });

  it('offers a free name where the usual one is taken, and takes the person’s', async () => {
    const taken = { sheetName: 'Clients', state: 'taken', freeName: 'Clients 2' } as const;
    await open({ panel: 'orders', answers: { previewOrders: [{ ...ordersPreview, target: taken }] } });
    await primary();
    const name = page.getByLabel('Name of the new sheet');
    expect(await name.inputValue()).toBe('Clients 2');
    await name.fill('My clients');
    await primary();
    await heading('Your client list is ready');
    expect(await requestsTo('createClients')).toMatchObject([{ sheetName: 'My clients' }]);
  });

  it('says what to do in a workbook without orders', async () => {
    await open({ panel: 'orders', answers: { findOrders: [[], ...willing.findOrders!] } });
    await page.getByText('No sheet here holds orders yet.').waitFor();
    await page.getByText('File → Import → Upload').waitFor();
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.getByLabel('Sheet with orders').waitFor();
  });

  it('finds the orders by itself when the person comes back from the menu', async () => {
    const notes = { sheetId: 3, sheetName: 'Notes', rows: 4, recognised: false };
    await open({ panel: 'orders', answers: { findOrders: [[notes], [notes], ...willing.findOrders!] } });
    await page.getByText('Are your orders in a file?').waitFor();
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect.poll(() => requestsTo('findOrders')).toHaveLength(2);
    await page.getByText('Are your orders in a file?').waitFor();
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.getByText('A new sheet has been found.').waitFor({ state: 'attached' });
    expect(await page.getByLabel('Sheet with orders').innerText()).toContain('superstore');
    expect(await page.getByText('Are your orders in a file?').count()).toBe(0);
  });
});

describe('ideal client', () => {
  it('goes through all six steps by keyboard', async () => {
    await open({ panel: 'idealClient', language: 'pl' });
    await page.locator('button.primary').press('Enter');
    const field = page.getByLabel('Znajdź klienta lub wpisz nazwę');
    await field.pressSequentially('tamara');
    await field.press('Enter');
    await field.pressSequentially('Jan Nowak');
    await field.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await page.locator('button.primary').press('Enter');
    await heading('Najgorsi klienci');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await field.press('ArrowDown');
    await field.press('Enter');
    await page.locator('button.primary').press('Enter');
    const { best, worst } = suggestedTraits.pl;
    for (const trait of best.article.slice(0, 3)) await page.getByRole('button', { name: trait }).press('Space');
    await page.locator('button.primary').press('Enter');
    await page.getByRole('button', { name: worst.article[1]!.trait }).press('Space');
    await page.locator('button.primary').press('Enter');
    for (const box of await page.getByRole('checkbox').all()) await box.press('Space');
    await page.getByLabel('Własna cecha').fill('Poleca nas sam z siebie');
    await page.getByLabel('Własna cecha').press('Enter');
    await page.getByText('5 z 5').waitFor();
    await page.getByRole('button', { name: 'Przesuń w górę: Poleca nas sam z siebie' }).press('Enter');
    // The row takes the focus along a moment later: a person's next key comes after that.
    await page.evaluate(() => new Promise(done => setTimeout(done)));
    await page.locator('button.primary').press('Enter');
    await heading('Oceń klientów');
    await page.getByRole('group', { name: best.article[0]! }).getByRole('radio').nth(9).press('Space');
    await page.getByText('Wynik +4 · dopasowanie 90%').waitFor();
    await page.locator('.gap-line', { hasText: best.article[0]! }).getByText('+4').waitFor();
    const plan = { what: 'Zapytać o plany na jesień', who: 'Anna', when: '2026-09-01' };
    await page.getByLabel('Działanie').fill(plan.what);
    await page.getByLabel('Kto', { exact: true }).fill(plan.who);
    await page.getByLabel('Do kiedy').fill(plan.when);
    await page.locator('button.primary').press('Enter');
    await heading('Idealny klient jest gotowy');
    const chosen = [...best.article.slice(0, 3), 'Poleca nas sam z siebie', worst.article[1]!.opposite];
    expect(await requestsTo('createProfile')).toEqual([
      {
        draft: {
          step: 6,
          best: ['Tamara Chand', 'Jan Nowak'],
          worst: ['Sean Miller'],
          bestTraits: [...best.article.slice(0, 3), 'Poleca nas sam z siebie'],
          worstTraits: [worst.article[1]],
          chosen: chosen.map(trait => ({ trait, weight: null })),
          scored: [
            { client: 'Tamara Chand', scores: [4, null, null, null, null], plan },
            { client: 'Jan Nowak', scores: [null, null, null, null, null], plan: NO_PLAN },
            { client: 'Sean Miller', scores: [null, null, null, null, null], plan: NO_PLAN },
          ],
        },
        revision: null,
        sheetNames: null,
      },
    ]);
  });

  it('saves each change as a draft, and nothing after the sheets are filled', async () => {
    await open({ panel: 'idealClient', answers: resumed({ step: 6 }) });
    await primary();
    await page.getByRole('radio').first().click();
    await page.getByText('✓ Saved').waitFor();
    await page.getByRole('radio').nth(1).click();
    await primary();
    await heading('Your ideal client is ready');
    // It stands on the Scorecard, and goes on to the next thing.
    await page.locator('#next').waitFor();
    const methods = (await callsOf(page)).map(({ method }) => method);
    expect(methods).toEqual(['loadProfile', 'saveDraft', 'saveDraft', 'createProfile', 'showSheet', 'openWorkbook']);
    expect(await requestsTo('showSheet')).toEqual([{ sheetId: 10 }]);
  });

  it('keeps what was entered when going back', async () => {
    await open({ panel: 'idealClient', answers: resumed({ step: 6 }) });
    await primary();
    for (const _ of [5, 4, 3, 2, 1]) await page.getByRole('button', { name: 'Back', exact: true }).click();
    await heading('Your best clients');
    await page.getByRole('button', { name: 'Step 6: Score your clients' }).click();
    await page.getByText('Score +2.3 · match 73%').waitFor();
  });

  it('shows what each client has bought for beside the name, under a heading, and nothing where it is not known', async () => {
    await open({ panel: 'idealClient', answers: resumed({ step: 1 }) });
    await primary();
    const list = page.getByRole('listbox', { name: 'Clients from your sheet' });
    const options = list.getByRole('option');
    await options.first().waitFor();
    const heads = page.locator(`#${await list.getAttribute('aria-describedby')} span`);
    expect(await heads.allTextContents()).toEqual(['Client', 'Total revenue']);
    const revenues = await options.evaluateAll(all =>
      all.slice(0, 5).map(of => of.querySelector('.number')?.textContent),
    );
    expect(revenues).toEqual(['25,043', '19,043', '13,043', '7,043', undefined]);
    const rightOf = (found: typeof list) =>
      found.evaluateAll(all => all.map(of => Math.round(of.getBoundingClientRect().right)));
    expect(new Set(await rightOf(list.locator('.number'))).size).toBe(1);
    await page.getByRole('combobox').fill('client 786');
    expect(await heads.count()).toBe(0);
  });

  it('finds one of 793 clients within a blink', async () => {
    await open({ panel: 'idealClient', answers: resumed({ step: 1 }) });
    await primary();
    const took = await page.evaluate(async () => {
      const field = document.querySelector<HTMLInputElement>('[role=combobox]')!;
      const began = performance.now();
      field.value = 'client 786';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      while (!document.querySelector('[role=option]')?.textContent?.includes('786')) await Promise.resolve();
      return performance.now() - began;
    });
    expect(took).toBeLessThan(100);
  });

  it('offers free names where others have them', async () => {
    const sheetNames = { idealClient: 'Ideal client 2', scorecard: 'Scorecard 2' };
    const refusal = { outcome: 'nameTaken', taken: ['Scorecard'], sheetNames } as const;
    const filled = willing.createProfile!.at(-1)!;
    await open({
      panel: 'idealClient',
      answers: { ...resumed({ step: 6 }), createProfile: [refusal, filled] },
    });
    await primary();
    await primary();
    await page.getByLabel('Sheet with the scores').fill('Scores of June');
    await primary();
    await heading('Your ideal client is ready');
    expect((await requestsTo('createProfile')).at(-1)).toMatchObject({
      sheetNames: { idealClient: 'Ideal client 2', scorecard: 'Scores of June' },
    });
  });

  describe('whose sheets someone has edited meanwhile', () => {
    const [sean, raymond] = fullDraft.scored;
    const theirs: ProfileDraft = {
      ...fullDraft,
      best: [...fullDraft.best, 'Known to them only'],
      scored: [
        { ...sean!, scores: [4, 2, 3, 3, 0], plan: { what: '', who: 'Jan', when: '' } },
        { ...raymond!, plan: { what: 'Wait', who: 'Anna', when: '2026-08-14' } },
      ],
    };
    const refused = { outcome: 'changedMeanwhile', theirs, revision: 'now' } as const;
    const openRefused = async (language: 'en' | 'ru' = 'en') => {
      await open({
        panel: 'idealClient',
        language,
        answers: {
          loadProfile: [
            { ...newProfile, source: 'draft', draft: fullDraft, revision: 'before' },
            { ...newProfile, source: 'sheets', draft: theirs, revision: 'now' },
          ],
          createProfile: [refused, willing.createProfile!.at(-1)!],
        },
      });
      await primary();
      await primary();
    };
    const scored = async (client: string) => {
      const request = (await requestsTo('createProfile')).at(-1) as { draft: ProfileDraft };
      return request.draft.scored.find(row => row.client === client);
    };

    it('asks only for what contradicts, and writes what both have told', async () => {
      await openRefused();
      await heading('The sheets have changed');
      const choices = page.locator('.conflict');
      expect(await choices.locator('legend').allTextContents()).toEqual(['Sean Miller', 'Raymond Buch']);
      await page.getByText('Choose for 2 more').waitFor();
      expect(await page.locator('button.primary').isDisabled()).toBe(true);
      await choices
        .nth(0)
        .getByRole('radio', { name: /^On the sheet\s*Decides quickly: \+3/ })
        .check();
      await choices
        .nth(1)
        .getByRole('radio', { name: /^Mine\s*Action: Call <b>him<\/b>/ })
        .press('Space');
      await primary();
      await heading('Your ideal client is ready');
      const sent = (await requestsTo('createProfile')).at(-1);
      expect(sent).toMatchObject({ revision: 'now', draft: { best: [...fullDraft.best, 'Known to them only'] } });
      expect(await scored('Sean Miller')).toEqual({
        ...sean,
        scores: [4, 2, 3, 3, 0],
        plan: { what: '', who: 'Jan', when: '' },
      });
      expect(await scored('Raymond Buch')).toEqual(raymond);
    });

    it('chooses for all at once', async () => {
      await openRefused();
      await page.getByRole('button', { name: 'Take all from the sheet' }).click();
      await primary();
      await heading('Your ideal client is ready');
      expect((await scored('Raymond Buch'))?.plan.what).toBe('Wait');
    });

    it('keeps what was entered when going back', async () => {
      await openRefused();
      await page.getByRole('button', { name: 'Back', exact: true }).click();
      await page.getByText('Score +2.3 · match 73%').waitFor();
    });

    it('loads what the sheets say when told to, after emptying the draft that would come first', async () => {
      await openRefused();
      await page.getByRole('button', { name: 'Forget mine and load the sheets' }).click();
      await heading('Your ideal client');
      expect(await requestsTo('saveDraft')).toEqual([{ draft: EMPTY_DRAFT, revision: null }]);
    });

    it('has nothing for axe to object to and fits in 300 px, in Russian', async () => {
      await openRefused('ru');
      await heading('Листы изменились');
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    });
  });

  it('keeps with the draft from which revision of the sheets it began', async () => {
    await open({
      panel: 'idealClient',
      answers: { loadProfile: [{ ...newProfile, source: 'sheets', draft: fullDraft, revision: 'r7' }] },
    });
    await page.getByRole('button', { name: 'Score clients' }).click();
    await page.getByRole('radio').first().click();
    await page.getByText('✓ Saved').waitFor();
    expect(await requestsTo('saveDraft')).toMatchObject([{ revision: 'r7' }]);
  });

  it('says of each trait whether it tells best from worst, kindly how many more it takes, and leads back to the choice', async () => {
    await open({ panel: 'idealClient', answers: resumed({ step: 6 }) });
    await primary();
    const verdicts = page.getByRole('region', { name: 'Do the traits tell your best clients from your worst?' });
    expect(await verdicts.getByRole('listitem').allInnerTexts()).toEqual([
      [
        'Trusts my company\ntoo few to tell',
        'On average best +4, worst −2. Chance alone would do as much in 50 of 100 cases.',
        'You have scored 1 of the best and 1 of the worst: a good start. If others score alike, 3 of each are enough to be sure.',
      ].join('\n\n'),
      ['Loyal to suppliers\nno difference', 'On average best +2, worst +3.'].join('\n\n'),
    ]);
    await page.getByRole('button', { name: 'Look at the traits again' }).click();
    await heading('Five traits that matter');
  });

  it('keeps words that a person put in place of a day', async () => {
    const scored = [{ ...fullDraft.scored[0]!, plan: { what: 'Call', who: '', when: 'after the fair' } }];
    await open({ panel: 'idealClient', answers: resumed({ step: 6, scored }) });
    await primary();
    expect(await page.getByLabel('By when').inputValue()).toBe('after the fair');
  });

  it('says when a change could not be saved, and saves it again', async () => {
    await open({
      panel: 'idealClient',
      answers: { ...resumed({ step: 6 }), saveDraft: [{ fails: 'The document is busy.' }, { saved: true }] },
    });
    await primary();
    await page.getByRole('radio').first().click();
    await page.getByRole('alert').getByText('Your last change is not saved: The document is busy.').waitFor();
    await page.getByRole('button', { name: 'Save again' }).click();
    await page.getByText('✓ Saved').waitFor();
  });
});

describe('formulas', () => {
  const choose = (name: string) => page.getByRole('button', { name }).click();

  it('leads from home over the list to an example inserted, by keyboard', async () => {
    await open({ language: 'pl' });
    await page.getByRole('button', { name: 'Formuły do każdej komórki' }).press('Enter');
    await heading('Formuły');
    await page.locator('h1:focus').waitFor();
    expect(await page.locator('.formula').count()).toBe(Object.keys(functions).length);
    await page.keyboard.press('Tab');
    await page.keyboard.type('idealnego srednia');
    await page.locator('[data-name=REFERRAL_VALUE]').waitFor({ state: 'detached' });
    await page.keyboard.press('Tab');
    await page.locator('[data-name=IDEAL_SCORE]:focus').waitFor();
    await page
      .getByRole('status')
      .getByText(/^Znaleziono \d+ formuł/)
      .waitFor();
    await page.keyboard.press('Enter');
    await heading('IDEAL_SCORE');
    await page.locator('h1:focus').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Wstawiono w B7.').waitFor();
    expect(await requestsTo('insertExample')).toEqual([{ name: 'IDEAL_SCORE' }]);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Wstaw tutaj');
    await page.getByRole('button', { name: 'Wszystkie formuły' }).press('Enter');
    expect(await page.getByLabel('Znajdź formułę').inputValue()).toBe('idealnego srednia');
    await page.locator('[data-name=IDEAL_SCORE]:focus').waitFor();
  });

  it('shows what a formula needs, by the names that Sheets shows, and its example in cells', async () => {
    await open({ panel: 'formulas' });
    await choose('IDEAL_GAPS');
    await page.getByText('=IDEAL_GAPS(B5:D5, B4:D4, "", 2)').waitFor();
    expect(await page.locator('.arguments dt').allTextContents()).toEqual([
      'scores',
      'traits',
      'weightsoptional, all equal',
      'countoptional, 3',
    ]);
    const rows = await page.locator('.cells tr').all();
    expect(await Promise.all(rows.map(row => row.locator('th, td').allTextContents()))).toEqual([
      ['', 'B', 'C', 'D', 'E', 'F'],
      ['4', 'Trusts us', 'Loyal', 'Open', '', ''],
      ['5', '5', '-1', '2', 'Loyal (−1)', 'Open (2)'],
    ]);
    await page.getByRole('button', { name: 'All formulas' }).click();
    await choose('TIME_SHARE');
    await page.getByText('revenue_share', { exact: true }).waitFor();
  });

  it.each([
    ['notEmpty', 'Cells C5:H6 are not all empty, so nothing was inserted.'],
    ['noRoom', 'From C5:H6 on, the sheet is too small for this example.'],
    ['protected', 'Cells C5:H6 are protected and you may not edit them.'],
  ] as const)('says why nothing was inserted, and inserts when asked again: %s', async (outcome, sentence) => {
    const inserted = willing.insertExample!.at(-1)!;
    await open({
      panel: 'formulas',
      answers: { insertExample: [{ outcome, address: 'C5:H6' }, { fails: 'The document is busy.' }, inserted] },
    });
    await choose('IDEAL_SCORE');
    await primary();
    await page.getByRole('alert').getByText(sentence).waitFor();
    await primary();
    await page.getByRole('alert').getByText('The document is busy.').waitFor();
    expect(await page.getByText(sentence).count()).toBe(0);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.done').getByText('Inserted at B7.').waitFor();
  });

  it('inserts once, however often the button is pressed meanwhile', async () => {
    await open({ panel: 'formulas', answers: { insertExample: [] } });
    await choose('TIME_SHARE');
    await primary();
    await primary();
    expect(await requestsTo('insertExample')).toHaveLength(1);
  });

  it('says when no formula has the words', async () => {
    await open({ panel: 'formulas' });
    await page.getByLabel('Find a formula').fill('weather');
    await page.getByText('No formula has these words.').waitFor();
  });

  it.each(['en', 'pl', 'ru'] as const)(
    'has nothing for axe to object to and fits in 300 px, all in %s',
    async language => {
      await open({ panel: 'formulas', language });
      await page.locator('h1').waitFor();
      const names = await page.locator('.formula').evaluateAll(buttons => buttons.map(button => button.dataset.name));
      expect(names).toHaveLength(Object.keys(functions).length);
      expect(await axeFaults(page)).toEqual([]);
      for (const name of names) {
        await page.locator(`[data-name=${name}]`).click();
        await primary();
        await page.locator('.done').waitFor();
        expect([name, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([name, 300]);
        if (name === 'CLIENT_STAGE' || name === 'REFERRAL_FORECAST') expect(await axeFaults(page)).toEqual([]);
        await page.locator('.back').click();
      }
    },
  );
});

it('shows the server’s sentence when it refuses, and asks again', async () => {
  await open({ answers: { openWorkbook: [{ fails: 'Someone else is changing this sheet.' }, workbook] } });
  await page.getByRole('alert').getByText('Someone else is changing this sheet.').waitFor();
  await page.locator('button:focus').getByText('Try again', { exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Your sheets', { exact: true }).waitFor();
});

/** Russian has the longest texts. */
describe('in Russian every view', () => {
  const views: readonly (readonly [string, Partial<Parameters<typeof openSidebar>[1]>, number])[] = [
    ['home', {}, 0],
    ['a failure', { answers: { openWorkbook: [{ fails: 'No.' }] } }, 0],
    ['orders', { panel: 'orders' }, 0],
    ['preview', { panel: 'orders' }, 1],
    ['orders done', { panel: 'orders' }, 2],
    ['intro', { panel: 'idealClient' }, 0],
    ...([1, 2, 3, 4, 5, 6] as const).map(
      step => [`step ${step}`, { panel: 'idealClient', answers: resumed({ step }) }, 1] as const,
    ),
    ['profile done', { panel: 'idealClient', answers: resumed({ step: 6 }) }, 2],
  ];
  it.each(views)('has nothing for axe to object to and fits in 300 px: %s', async (_, settings, presses) => {
    await open({ ...settings, language: 'ru' });
    await page.locator('h1').waitFor();
    for (let press = 0; press < presses; press++) await primary();
    await page.waitForTimeout(50);
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  });
});

it('each panel links to its page of the users’ site, in the person’s language, once there is a site', async () => {
  const link = () => page.getByRole('link', { name: 'Узнать больше' });
  await open({ language: 'ru', panel: 'team', site: 'https://polecam.example' });
  expect(await link().getAttribute('href')).toBe('https://polecam.example/ru/team.html');
  await page.getByRole('button', { name: 'В начало' }).click();
  await page.locator('.version').waitFor();
  expect(await link().getAttribute('href')).toBe('https://polecam.example/ru/index.html');
  await page.close();
  await open({ language: 'ru' });
  await page.locator('.version').waitFor();
  expect(await link().count()).toBe(0);
});
