import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ClientsRequest, OrdersPreview } from '../../../src/contract/orders';
import { noAnswers } from '../../../src/core/orders/noAnswers';
import { LANGUAGES, type Language } from '../../../src/i18n/language';
import { closePages, sharedBrowser } from '../../browser/sharedBrowser';
import { orderColumns, willing } from '../answers';
import { axeFaults } from '../axeFaults';
import { callsOf, openSidebar } from '../openSidebar';
import { muchAsked, namesQuestion, wholeListQuestions, withOwners } from './besides';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(closePages);
afterEach(() => page.close());

const open = async (answers: readonly OrdersPreview[], language: Language = 'en') => {
  page = await openSidebar(browser, { panel: 'orders', language, answers: { ...willing, previewOrders: answers } });
  await page.locator('button.primary').click();
  await page.locator('.questions').waitFor();
};
const requests = async (method: string) =>
  (await callsOf(page)).filter(call => call.method === method).map(({ request }) => request as ClientsRequest);
const answersSent = async () => (await requests('previewOrders')).map(({ answers }) => answers);
const overflows = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

describe('questions about the rows as a whole', () => {
  const LABELS = {
    repeated: 'It is the total of the order: count it once',
    price: 'No: it is what the row comes to',
    totals: 'Count them: the client is called so',
    client: 'Leave them out',
    cancelled: 'Count them all the same',
    refund: 'The amount is without it already',
  };
  const CHOSEN = {
    repeated: 'once',
    price: 'once',
    totals: 'count',
    client: 'own',
    cancelled: 'count',
    refund: 'ignore',
  };

  it.each(wholeListQuestions)('are answered by the keyboard: $kind', async question => {
    const kind = question.kind as keyof typeof LABELS;
    const asked = { ...muchAsked, questions: [question] };
    await open([asked, { ...asked, questions: [{ ...question, open: false, answered: true }], print: 'answered' }]);
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Create the sheet' }).isDisabled()).toBe(true);
    await page.getByLabel(LABELS[kind]).press('Space');
    await page.locator('.facts').waitFor();
    expect(await answersSent()).toEqual([noAnswers, { ...noAnswers, [kind]: CHOSEN[kind] }]);
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Create the sheet' }).isEnabled()).toBe(true);
  });

  it('show what stands in rows that depend on them', async () => {
    await open([muchAsked]);
    await page.getByText('Row 3, Z-1: 0 / 1,200').waitFor();
    await page.getByText('Row 14, Razem Sp. z o.o.: left out / 1,200').waitFor();
  });

  it('ask for the kind of document as they do for the status', async () => {
    await open([muchAsked, muchAsked]);
    const group = page.getByRole('group', { name: 'Which rows of “Rodzaj” are sales?' });
    await group.getByRole('checkbox').nth(1).press('Space');
    await group.getByRole('button', { name: 'Count this way' }).press('Enter');
    await expect.poll(answersSent).toHaveLength(2);
    expect((await answersSent())[1]).toEqual({
      ...noAnswers,
      documents: [
        { value: 'FV', counts: true },
        { value: 'Pro forma', counts: true },
      ],
    });
  });

  it.each(LANGUAGES)('are accessible, and nothing runs over 300 px (%s)', async language => {
    await open([muchAsked], language);
    expect([await axeFaults(page), await overflows()]).toEqual([[], false]);
  });
});

describe('names that are alike', () => {
  it('are ticked group by group, and keep nobody from creating the sheet', async () => {
    await open([withOwners, { ...withOwners, print: 'joined' }]);
    expect(await page.getByRole('button', { name: 'Create the sheet' }).isEnabled()).toBe(true);
    const group = page.getByRole('group', { name: 'Is this one client?' });
    const boxes = group.getByRole('checkbox');
    expect(await Promise.all((await boxes.all()).map(box => box.isChecked()))).toEqual([false, true]);
    await group.getByText(/^41 rows, 128,400.PLN$/).waitFor();
    await group.getByText('And 1 more').waitFor();
    await boxes.nth(0).press('Space');
    await boxes.nth(1).press('Space');
    await group.getByRole('button', { name: 'Count this way' }).press('Enter');
    await expect.poll(answersSent).toHaveLength(2);
    expect((await answersSent())[1]).toEqual({
      ...noAnswers,
      names: [
        { value: 'acme sp. z o.o.', counts: true },
        { value: 'acme sp zoo', counts: true },
        { value: 'ооо «ромашка»', counts: false },
        { value: '"ромашка" <img src=x onerror="window.hacked=true">', counts: false },
      ],
    });
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  it('that are not shown any more keep their answers', async () => {
    const [, second] = namesQuestion.groups;
    const shown = { ...withOwners, questions: [{ ...namesQuestion, groups: [second!], all: 1 }], print: 'second' };
    await open([withOwners, shown, shown]);
    const press = () => page.getByRole('button', { name: 'Count this way' }).press('Enter');
    await press();
    await page.getByText('ACME Sp. z o.o.').waitFor({ state: 'detached' });
    await press();
    await expect.poll(answersSent).toHaveLength(3);
    const { names } = (await answersSent())[2]!;
    expect(names.map(({ value }) => value).sort()).toEqual(
      ['"ромашка" <img src=x onerror="window.hacked=true">', 'acme sp zoo', 'acme sp. z o.o.', 'ооо «ромашка»'].sort(),
    );
  });
});

describe('owners and sources', () => {
  it('are told with what stays, and logged on one tick', async () => {
    await open([withOwners]);
    const section = page.getByRole('region', { name: 'Beside the numbers' });
    await section.getByText('Filled in for 780 clients. 11 clients have something else typed there').waitFor();
    await section.getByText('names no other client: Strona www, Google Ads.').waitFor();
    await section.getByText('Piotr Lis → Sean Miller, <b>Anna</b> → Tamara Chand').waitFor();
    await section.getByRole('checkbox').press('Space');
    await page.getByRole('button', { name: 'Create the sheet' }).press('Enter');
    await expect.poll(() => requests('createClients')).toMatchObject([{ log: true }]);
  });

  it('are not logged without the tick', async () => {
    await open([withOwners]);
    await page.getByRole('button', { name: 'Create the sheet' }).press('Enter');
    await expect.poll(() => requests('createClients')).toMatchObject([{ log: false }]);
  });

  it.each(LANGUAGES)('are accessible, and nothing runs over 300 px (%s)', async language => {
    await open([withOwners], language);
    expect([await axeFaults(page), await overflows()]).toEqual([[], false]);
  });
});

describe('what was answered last time', () => {
  const answers = { ...noAnswers, dayOrder: 'mdy', lastTime: true } as const;
  const openColumns = async () => {
    const reasons = [{ role: 'amount', because: 'lastTime', next: 4 }] as const;
    const readOrderColumns = [{ ...orderColumns, answers, reasons }];
    page = await openSidebar(browser, { panel: 'orders', answers: { ...willing, readOrderColumns } });
    await page.locator('button.primary').waitFor();
  };

  it('is sent with the first preview, and the columns say that they were chosen then', async () => {
    await openColumns();
    await page.getByText('Chosen last time. Next best: Profit.').waitFor();
    await page.getByRole('button', { name: 'Show a preview' }).press('Enter');
    await page.locator('.facts').waitFor();
    expect(await answersSent()).toEqual([answers]);
  });

  it('holds for the columns it was about: others are asked about anew', async () => {
    await openColumns();
    await page.getByLabel('Date of order').selectOption('Order ID');
    await page.getByRole('button', { name: 'Show a preview' }).press('Enter');
    await page.locator('.facts').waitFor();
    expect(await answersSent()).toEqual([noAnswers]);
  });

  it('comes back with the person who goes back to the columns', async () => {
    await open([muchAsked, { ...muchAsked, print: 'again' }]);
    await page.getByLabel('Take it from the amount').press('Space');
    await expect.poll(answersSent).toHaveLength(2);
    const back = page.getByRole('button', { name: 'Back', exact: true });
    await expect.poll(() => back.isEnabled()).toBe(true);
    await back.press('Enter');
    await page.getByRole('button', { name: 'Show a preview' }).press('Enter');
    await expect.poll(answersSent).toHaveLength(3);
    expect((await answersSent())[2]).toEqual({ ...noAnswers, refund: 'subtract' });
  });
});
