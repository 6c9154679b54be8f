import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { closePages, sharedBrowser } from '../browser/sharedBrowser';
import { clientNames, willing } from './answers';
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
const heading = (name: string) => page.getByRole('heading', { name, exact: true }).waitFor();
const field = (label: string) => page.getByRole('textbox', { name: label });
const slider = (label: string) => page.getByRole('slider', { name: label });
const spoken = () => page.getByRole('status');
const NO_REVENUE = { sheetName: null, planName: null, clients: [], revenue: 0, hours: 40, step: 0.5 };
const noClients: Answers = { readTimePlan: [NO_REVENUE] };

describe('the bucket', () => {
  it('begins with the article’s three and three, which stand still', async () => {
    await open({ panel: 'bucket' });
    await heading('100 clients after 24 months');
    await page.getByText('You stand still: as many come as leave.').waitFor();
    const way = '10 first meetings → 10 referrals → 10 meetings with those → 1 client';
    await page.getByText(way).waitFor();
    await page.getByText('After 24 months that makes 119 clients instead of 100.').waitFor();
  });

  it('begins with the months of the sheet and the norms of Settings, where there are any', async () => {
    const norms = { meetings: 4, referrals: 8, referralMeetings: 15, deals: 3 };
    const bucket = { start: 60, gained: 4, lost: 2.5, wonBack: 0.5 };
    await open({
      panel: 'bucket',
      answers: { loadBucket: [{ sheetName: '<b>Keeping</b>', months: 12, bucket, norms }] },
    });
    await page.getByText('Averaged over 12 months on the sheet “<b>Keeping</b>”. Try other numbers.').waitFor();
    expect(await field('Clients now').inputValue()).toBe('60');
    expect(await field('Lost a month').inputValue()).toBe('2.5');
    expect(await field('Won back a month').inputValue()).toBe('0.5');
    await page.getByText('2.5 first meetings → 5 referrals → 5 meetings with those → 1 client').waitFor();
    await page.getByText('meetings (4) bring referrals (8), meetings by referral (15) bring deals (3)').waitFor();
    await slider('Lost a month').press('ArrowLeft');
    expect(await field('Clients now').inputValue()).toBe('60');
  });

  it('works with the article’s numbers when the sheet cannot be read', async () => {
    await open({ panel: 'bucket', answers: { loadBucket: [{ fails: 'The document is busy.' }] } });
    await page.getByRole('alert').getByText('The document is busy.').waitFor();
    await heading('100 clients after 24 months');
  });

  it('follows the sliders, whose values are told in words', async () => {
    await open({ panel: 'bucket', language: 'pl' });
    await slider('Pozyskani w miesiącu').press('ArrowRight');
    await slider('Pozyskani w miesiącu').press('ArrowRight');
    expect(await slider('Pozyskani w miesiącu').getAttribute('aria-valuetext')).toBe('5 klientów w miesiącu');
    expect(await field('Pozyskani w miesiącu').inputValue()).toBe('5');
    await slider('Odzyskani w miesiącu').press('ArrowRight');
    await slider('Utraceni w miesiącu').press('ArrowRight');
    await heading('131 klientów po 24 miesiącach');
    const picture = page.getByRole('img');
    expect(await picture.getAttribute('aria-label')).toBe(
      'Liczba klientów: teraz 100, po 12 miesiącach 119, po 24 miesiącach 131.',
    );
    expect(await picture.locator('.settles').count()).toBe(1);
    await picture.getByText('docelowo 150').waitFor();
  });

  it('reads and shows numbers as the language writes them', async () => {
    await open({ panel: 'bucket', language: 'ru' });
    await field('Клиентов сейчас').fill('1,2');
    await field('Клиентов сейчас').fill('1 200');
    await field('Приходит в месяц').fill('2,5');
    await field('Уходит в месяц').fill('40');
    expect(await field('Клиентов сейчас').inputValue()).toBe('1\u00a0200');
    await page.getByText('3,3% всех клиентов').waitFor();
    await field('Уходит в месяц').fill('0');
    await page.getByText('Никто не уходит: каждый месяц прибавляется 2,5.').waitFor();
  });

  it('changes nothing for what is no number, and says so until it is left empty or mended', async () => {
    await open({ panel: 'bucket' });
    await field('Lost a month').fill('101');
    await page.getByText('Write a number from 0 to 100.').waitFor();
    expect(await field('Lost a month').getAttribute('aria-invalid')).toBe('true');
    await heading('100 clients after 24 months');
    await field('Lost a month').fill('');
    await page.getByText('Write a number from 0 to 100.').waitFor({ state: 'detached' });
    await field('Lost a month').press('Tab');
    expect(await field('Lost a month').inputValue()).toBe('3');
    await field('Lost a month').fill('x');
    await slider('Lost a month').press('ArrowRight');
    expect(await field('Lost a month').inputValue()).toBe('4');
  });

  it('never loses more clients than there are, and a slider goes as far as was typed', async () => {
    await open({ panel: 'bucket' });
    await field('Lost a month').fill('50');
    expect(await slider('Lost a month').getAttribute('max')).toBe('50');
    await field('Clients now').fill('8');
    expect(await field('Lost a month').inputValue()).toBe('8');
    expect(await slider('Lost a month').getAttribute('max')).toBe('8');
    await slider('Gained a month').press('End');
    await slider('Gained a month').press('ArrowLeft');
    expect(await slider('Gained a month').getAttribute('max')).toBe('20');
  });

  it('announces the result once, when the slider has come to rest', async () => {
    await open({ panel: 'bucket' });
    await page.evaluate(() => {
      const said: string[] = [];
      const status = document.querySelector('[role=status]')!;
      new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      Object.assign(window, { said });
    });
    // All moves at once: a busy computer would let it come to rest between them.
    await slider('Gained a month').evaluate(input => {
      for (let step = 0; step < 4; step++) {
        (input as HTMLInputElement).stepUp();
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
    await spoken().getByText('169 clients after 24 months. It rises ever more slowly and settles at 233.').waitFor();
    expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toHaveLength(1);
  });

  it.each([
    ['0', '3', '0', 'It runs dry: hardly anyone comes for those who leave.'],
    ['2', '5', '0', 'More leave than come, until 40 are left.'],
    ['3', '0', '0', 'Nobody leaves: there are 3 more every month.'],
    ['0', '0', '0', 'You stand still: as many come as leave.'],
    ['0', '100', '100', 'More leave than come, until 50 are left.'],
  ])('draws and says what comes of %s gained, %s lost, %s won back', async (gained, lost, wonBack, verdict) => {
    await open({ panel: 'bucket' });
    await field('Gained a month').fill(gained);
    await field('Lost a month').fill(lost);
    await field('Won back a month').fill(wonBack);
    await page.getByText(verdict).waitFor();
    expect(await page.locator('figure').innerHTML()).not.toContain('NaN');
  });
});

describe('the week', () => {
  it('marks the biggest clients that bring half, and gives them hours', async () => {
    await open({ panel: 'time' });
    await heading('Big clients: 12 of 40 h');
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2);
    const names = await page.locator('.big-client .name').allTextContents();
    expect(names).toEqual(clientNames.slice(0, 10));
    expect(await page.locator('main img').count()).toBe(0);
  });

  it('follows the marks, the kinds and the hours', async () => {
    await open({ panel: 'time', language: 'ru' });
    await page.getByRole('checkbox').nth(2).press('Space');
    await heading('Крупные клиенты: 14 из 40 ч');
    await page.getByLabel('Какой это клиент: Tamara Chand').selectOption('новый');
    await heading('Крупные клиенты: 16 из 40 ч');
    expect(await page.locator('.big-client strong').allTextContents()).toEqual(['8 ч', '6 ч', '2 ч']);
    await field('Часов в неделю').fill('37,5');
    await heading('Крупные клиенты: 15 из 37,5 ч');
    await spoken().getByText('Это 40% вашего времени').waitFor();
    await page.getByRole('button', { name: 'Показать ещё клиентов' }).press('Enter');
    await page.locator('.big-client:nth-child(11) input:focus').waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(12);
    while ((await page.getByRole('checkbox', { checked: true }).count()) > 0)
      await page.getByRole('checkbox', { checked: true }).first().press('Space');
    await heading('Крупные клиенты: 0 из 37,5 ч');
  });

  it('takes a typed share where no clients are counted: 70% are 14 of 40 hours, new ones 80% are 24', async () => {
    await open({ panel: 'time', answers: noClients });
    await heading('Big clients: 14 of 40 h');
    await page.getByText('That is 35% of your time').waitFor();
    await page.getByRole('checkbox', { name: 'They are new clients' }).press('Space');
    await field('Share of revenue expected from them, %').fill('80%');
    await heading('Big clients: 24 of 40 h');
    await page.getByRole('button', { name: 'Start from my orders' }).press('Enter');
    await heading('Start from my orders');
  });

  it('says which sheet shows no revenue, and takes a typed share', async () => {
    await open({
      panel: 'time',
      answers: { readTimePlan: [{ ...NO_REVENUE, sheetName: '<b>Clients</b>' }] },
    });
    await page.getByText('The sheet “<b>Clients</b>” shows no revenue of the last 12 months.').waitFor();
    await heading('Big clients: 14 of 40 h');
  });

  it('works with a typed share when the sheet cannot be read, and reads it again', async () => {
    await open({
      panel: 'time',
      answers: { readTimePlan: [{ fails: 'The document is busy.' }, willing.readTimePlan![0]!] },
    });
    await page.getByRole('alert').getByText('The document is busy.').waitFor();
    await heading('Big clients: 14 of 40 h');
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    await heading('Big clients: 12 of 40 h');
    expect((await callsOf(page)).map(({ method }) => method)).toEqual(['readTimePlan', 'readTimePlan']);
  });
});

it('leads from home to both and back, by keyboard', async () => {
  await open({});
  await page.getByRole('button', { name: 'The leaky bucket' }).press('Enter');
  await page.locator('h1:focus').getByText('The leaky bucket').waitFor();
  await page.getByRole('button', { name: 'Home' }).press('Enter');
  await page.getByRole('button', { name: 'Your week' }).press('Enter');
  await page.locator('h1:focus').getByText('Your week').waitFor();
});

describe.each(['en', 'pl', 'ru'] as const)('in %s', language => {
  const views: readonly (readonly [string, Partial<Parameters<typeof openSidebar>[1]>])[] = [
    ['the bucket', { panel: 'bucket' }],
    ['the week by clients', { panel: 'time' }],
    ['the week by a share', { panel: 'time', answers: noClients }],
  ];
  it.each(views)('axe has nothing to object to, and it fits in 300 px: %s', async (_, settings) => {
    await open({ ...settings, language });
    await page.locator('.outcome').waitFor();
    // A fault is the longest that a field can show.
    await page.getByRole('textbox').first().fill('x');
    await page.getByRole('slider').last().or(page.getByRole('combobox').last()).focus();
    await page.locator('.fault').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  });
});
