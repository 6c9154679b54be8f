import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { LoadedSettings, Setting } from '../../src/contract/settings';
import { closePages, sharedBrowser } from '../browser/sharedBrowser';
import { loadedSettings, willing } from './answers';
import { axeFaults } from './axeFaults';
import { retention } from './keeping/keepingAnswers';
import { type Answers, callsOf, openSidebar } from './openSidebar';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(closePages);
afterEach(() => page.close());

const open = async (answers: Answers = {}, language: 'en' | 'pl' | 'ru' = 'en') => {
  page = await openSidebar(browser, { panel: 'settings', language, answers: { ...willing, ...answers } });
  await page.locator('summary, button.primary').first().waitFor();
};
const unfold = async () => {
  for (const topic of await page.locator('summary').all()) await topic.press('Enter');
};
const requestsTo = async (method: string) =>
  (await callsOf(page)).filter(call => call.method === method).map(call => call.request);
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const settingsWith = (id: string, value: Setting['value']): LoadedSettings => ({
  ...loadedSettings,
  topics: loadedSettings.topics.map(({ title, settings }) => ({
    title,
    settings: settings.map(setting => (setting.id === id ? { ...setting, value } : setting)),
  })),
});

describe('the settings', () => {
  it('stand with their sources, and what a person’s formula computes is not to be typed over', async () => {
    await open();
    await unfold();
    expect(await field('Norm: so many meetings with clients …').inputValue()).toBe('5');
    await page.getByText('Article on the referral channel: 5 meetings …').waitFor();
    expect(await field('Yearly growth in clients, %').inputValue()).toBe('20');
    expect(await field('Cost of a referral').count()).toBe(0);
    await page.getByText('This is a formula: change it on the sheet.').waitFor();
    await page.getByText('The sheet has “lots” here. Type a number.').waitFor();
    expect(await field('Difference allowed within the plan, %').inputValue()).toBe('');
  });

  it('switch something on by a tick', async () => {
    const number = loadedSettings.topics[1]!.settings[0]!;
    const flag: Setting = { ...number, id: 'calendarLink', name: 'Link to your calendar', kind: 'flag', value: 0 };
    await open({ loadSettings: [{ ...loadedSettings, topics: [{ title: 'Referrals', settings: [flag] }] }] });
    await unfold();
    const tick = page.getByRole('checkbox', { name: 'Link to your calendar' });
    expect(await tick.isChecked()).toBe(false);
    await tick.check();
    await button('Save').click();
    await page.getByText('✓ Saved').waitFor();
    expect(await requestsTo('saveSettings')).toEqual([{ changes: [{ id: 'calendarLink', former: 0, value: 1 }] }]);
  });

  it('say beside the chance that a client stays what the orders say, which is taken on one click', async () => {
    const retained = settingsWith('growthLow', 0.2);
    const setting = { ...retained.topics[1]!.settings[1]!, id: 'retention', name: 'Stays another year', value: 0.8 };
    const withRetention = (value: number): LoadedSettings => ({
      ...retained,
      topics: [{ title: 'Clients', settings: [{ ...setting, value }] }, ...retained.topics],
      retention: { ...retention, setting: { value } },
    });
    await open({
      loadSettings: [withRetention(0.8)],
      saveSettings: [{ outcome: 'saved', settings: withRetention(0.74) }],
    });
    await unfold();
    await field('Norm: so many meetings with clients …').fill('6');
    await page.getByText('Measured: 74 in 100 stay another year (70 to 78), from 312 clients').waitFor();
    await button('Use 74% on Settings').click();
    await button('Take it back: 80%').waitFor();
    expect(await field('Stays another year, %').inputValue()).toBe('74');
    expect(await requestsTo('saveSettings')).toEqual([{ changes: [{ id: 'retention', former: 0.8, value: 0.74 }] }]);
    // What else was typed still waits.
    await page.getByText('1 change not saved yet').waitFor();
  });

  it('say beside a norm what the own log says, which is adopted on one click and taken back on another', async () => {
    const norm = (id: string, value: number) => ({ ...loadedSettings.topics[1]!.settings[0]!, id, name: id, value });
    const own = {
      id: 'dealsNorm',
      norm: 0.1,
      tries: 41,
      mean: 0.0588,
      low: 0.0166,
      high: 0.1206,
      tells: true,
      more: 0,
      adopt: [
        { id: 'referralMeetingsNorm', value: 17 },
        { id: 'dealsNorm', value: 1 },
      ],
      begun: [
        { id: 'referralMeetingsNorm', value: 10 },
        { id: 'dealsNorm', value: 1 },
      ],
    } as const;
    const few = {
      ...own,
      id: 'conversion4',
      tries: 6,
      tells: false,
      more: 4,
      adopt: [{ id: 'conversion4', value: 0.2 }],
    } as const;
    const withMeetings = (value: number): LoadedSettings => ({
      ...loadedSettings,
      topics: [
        {
          title: 'Norms',
          settings: [norm('referralMeetingsNorm', value), norm('dealsNorm', 1), norm('conversion4', 1)],
        },
      ],
      own: [own, few],
    });
    await open({
      loadSettings: [withMeetings(12)],
      saveSettings: [
        { outcome: 'saved', settings: withMeetings(17) },
        { outcome: 'saved', settings: withMeetings(12) },
      ],
    });
    await unfold();
    await page.getByText('By your log: 6 deals from 100 meetings with prospects (2 to 12), from 41 meetings').waitFor();
    await page.getByText('Too few to tell: 4 more decided referrals of quality 4 are needed.').waitFor();
    await button('Use yours: 6 in 100').click();
    await button('Take it back').click();
    await button('Use yours: 6 in 100').waitFor();
    const change = (former: number, value: number) => ({
      changes: [
        { id: 'referralMeetingsNorm', former, value },
        { id: 'dealsNorm', former: 1, value: 1 },
      ],
    });
    expect(await requestsTo('saveSettings')).toEqual([change(12, 17), change(17, 12)]);
  });

  it('that were changed are saved, all at once and only those, by keyboard', async () => {
    await open();
    await unfold();
    expect(await button('Save').isDisabled()).toBe(true);
    await field('Norm: so many meetings with clients …').fill('6');
    await field('Yearly growth in clients, %').fill('27.5');
    await field('Currency').fill('€');
    await page.getByLabel('Today').fill('2026-07-31');
    await page.getByText('4 changes not saved yet').waitFor();
    await button('Save').press('Enter');
    await page.getByRole('status').getByText('Saved. The sheets use it now.').waitFor();
    expect(await requestsTo('saveSettings')).toEqual([
      {
        changes: [
          { id: 'currency', former: '$', value: '€' },
          { id: 'today', former: '2026-07-20', value: '2026-07-31' },
          { id: 'meetingsNorm', former: 5, value: 6 },
          { id: 'growthLow', former: 0.2, value: 0.275 },
        ],
      },
    ]);
    expect(await button('Save').isDisabled()).toBe(true);
  });

  it('read numbers as the person’s language writes them, and counts are whole', async () => {
    await open({}, 'pl');
    await unfold();
    await field('Selling hours a week').fill('37,5');
    await field('Norm: so many meetings with clients …').fill('5,6');
    await button('Zapisz').click();
    await page.locator('.save-note').getByText('✓ Zapisano').waitFor();
    const [request] = await requestsTo('saveSettings');
    expect(request).toEqual({
      changes: [
        { id: 'meetingsNorm', former: 5, value: 6 },
        { id: 'hours', former: 40, value: 37.5 },
      ],
    });
  });

  it('refuse what cannot be at the field, and a value put back is no change', async () => {
    await open();
    await unfold();
    await field('Yearly growth in clients, %').fill('120');
    await page.getByRole('alert').getByText('Write a number from 0 to 100.').waitFor();
    expect(await button('Save').isDisabled()).toBe(true);
    await field('Selling hours a week').fill('30');
    await field('Selling hours a week').fill('40');
    expect(await button('Save').isDisabled()).toBe(true);
  });

  it('set the day to today in one press', async () => {
    await open();
    await button('Set to today').press('Enter');
    await page.getByText('That is today.').waitFor();
    await button('Save').click();
    await page.locator('.save-note').getByText('✓ Saved').waitFor();
    expect(await requestsTo('saveSettings')).toEqual([
      { changes: [{ id: 'today', former: '2026-07-20', value: '2026-07-22' }] },
    ]);
  });
});

describe('what someone has changed meanwhile', () => {
  const now = settingsWith('hours', 38);
  const contested: Answers = {
    saveSettings: [
      { outcome: 'changedMeanwhile', changed: ['hours'], settings: now },
      { outcome: 'saved', settings: now },
    ],
  };
  const saveHours = async () => {
    await open(contested);
    await unfold();
    await field('Selling hours a week').fill('30');
    await field('Currency').fill('€');
    await button('Save').click();
    await page.getByRole('alert').getByText('“Selling hours a week”').waitFor();
    await page.getByText('On the sheet now: 38').waitFor();
  };

  it('is told, and overwritten only when told to', async () => {
    await saveHours();
    expect(await field('Selling hours a week').inputValue()).toBe('30');
    await button('Save mine').click();
    await page.locator('.save-note').getByText('✓ Saved').waitFor();
    expect((await requestsTo('saveSettings')).at(-1)).toEqual({
      changes: [
        { id: 'currency', former: '$', value: '€' },
        { id: 'hours', former: 38, value: 30 },
      ],
    });
  });

  it('is taken from the sheet when told to, and the rest can still be saved', async () => {
    await saveHours();
    await button('Take what the sheet says').click();
    expect(await field('Selling hours a week').inputValue()).toBe('38');
    await button('Save').click();
    await page.locator('.save-note').getByText('✓ Saved').waitFor();
    expect((await requestsTo('saveSettings')).at(-1)).toEqual({
      changes: [{ id: 'currency', former: '$', value: '€' }],
    });
  });
});

describe('the language of the sheets', () => {
  const written = loadedSettings.sheets.map((name, place) => ({ sheetId: place, sheetName: name, rows: 1 }));

  it('is set, and all sheets there are written in it', async () => {
    const polish = { ...settingsWith('language', 'pl'), language: 'pl' } as const;
    await open({
      addSheets: [written],
      loadSettings: [loadedSettings, polish],
      saveSettings: [{ outcome: 'saved', settings: polish }],
    });
    await page.getByLabel('Language of the sheets').selectOption('polski');
    await button('Switch the sheets to this language').press('Enter');
    await page.getByRole('status').getByText('5 sheets are now in this language.').waitFor();
    expect((await callsOf(page)).slice(1)).toEqual([
      { method: 'saveSettings', request: { changes: [{ id: 'language', former: 'en', value: 'pl' }] } },
      { method: 'addSheets', request: { sheets: loadedSettings.sheets }, ticket: expect.any(String) },
      { method: 'loadSettings', request: undefined },
    ]);
  });

  it('as it is renews the sheets without setting anything', async () => {
    await open({ addSheets: [written] });
    await button('Switch the sheets to this language').click();
    await page.locator('.sheet-language .done').waitFor();
    expect(await requestsTo('saveSettings')).toEqual([]);
  });

  it('that someone else has just chosen is not overwritten', async () => {
    const now = settingsWith('language', 'ru');
    await open({ saveSettings: [{ outcome: 'changedMeanwhile', changed: ['language'], settings: now }] });
    await page.getByLabel('Language of the sheets').selectOption('polski');
    await button('Switch the sheets to this language').click();
    await page.getByRole('alert').getByText('Someone has just chosen another language').waitFor();
    expect(await requestsTo('addSheets')).toEqual([]);
  });
});

it('without a Settings sheet offers to add it, and goes on with it', async () => {
  await open({ loadSettings: [{ ...loadedSettings, sheet: null, topics: [] }, loadedSettings] });
  await button('Add the Settings sheet').press('Enter');
  await page.getByLabel('Language of the sheets').waitFor();
  expect(await requestsTo('addSheets')).toEqual([{ sheets: ['settings'] }]);
});

it.each(['en', 'pl', 'ru'] as const)('has nothing for axe to object to and fits in 300 px, in %s', async language => {
  await open({}, language);
  await unfold();
  expect(await axeFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
});
