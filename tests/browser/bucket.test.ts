import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { WorkbookHost } from '../../src/workbook/server/hostWorkbook';
import { hostForTest } from './hostForTest';
import { openTab, type Tab } from './openTab';
import { closePages, sharedBrowser } from './sharedBrowser';

let browser: Browser;
let host: WorkbookHost;
let tab: Tab;

beforeAll(async () => {
  [browser, host] = await Promise.all([sharedBrowser(), hostForTest({ locale: 'ru_RU' })]);
  tab = await openTab(browser, host.url, 'ru-RU');
  tab.page.setDefaultTimeout(60_000);
});

afterAll(async () => {
  await closePages();
  await host?.close();
});

it('the bucket is tried out with the keyboard alone: from home to the sliders, and back', async () => {
  await tab.menu('Открыть Polecam');
  const sidebar = tab.page.frameLocator('#sidebar-frame');
  const { keyboard } = tab.page;
  const focused = sidebar.locator(':focus');
  const tabTo = async (name: string, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
    for (let press = 0; press < 30; press++) {
      await keyboard.press(key);
      const label = await focused.evaluate(element => {
        const { labels } = element as unknown as {
          readonly labels: ArrayLike<{ readonly textContent: string | null }> | null;
        };
        const named = Array.from(labels ?? [], ({ textContent }) => textContent);
        return [element.ariaLabel, element.textContent, element.ariaValueText, ...named].join(' ');
      });
      if (label.includes(name)) return;
    }
    throw new Error(`${key} does not come to “${name}”.`);
  };
  await sidebar.locator('h1:focus').waitFor();
  await tabTo('Дырявое ведро');
  await keyboard.press('Enter');
  await sidebar.locator('h1:focus').getByText('Дырявое ведро').waitFor();
  await sidebar.getByText('Среднее за 12 месяцев по листу «Месяцы».').waitFor();
  await sidebar.getByRole('heading', { name: '86 клиентов через 24 месяца' }).waitFor();

  // The article's: a hundred clients, of whom three come and three leave.
  await tabTo('Клиентов сейчас');
  for (const typed of ['100', '3', '3', '0']) {
    await keyboard.type(typed);
    await keyboard.press('Tab');
    if (typed === '3') await keyboard.press('Tab');
  }
  await sidebar.getByRole('heading', { name: '100 клиентов через 24 месяца' }).waitFor();

  await tabTo('3 клиента в месяц', 'Shift+Tab');
  await tabTo('3 клиента в месяц', 'Shift+Tab');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await sidebar.getByRole('heading', { name: '135 клиентов через 24 месяца' }).waitFor();
  await keyboard.press('Tab');
  await keyboard.type('0,5');
  await sidebar.getByRole('heading', { name: '202 клиента через 24 месяца' }).waitFor();
  await sidebar.getByRole('status').getByText('Прирост замедляется, пока клиентов не станет 1\u00a0000.').waitFor();

  await tabTo('5 клиентов в месяц', 'Shift+Tab');
  await keyboard.press('Home');
  await sidebar.getByRole('status').getByText('Ведро пустеет').waitFor();
  await tabTo('В начало', 'Shift+Tab');
  await keyboard.press('Enter');
  await sidebar.locator('h1:focus').getByText('Продажи по рекомендациям').waitFor();
  expect(tab.errors).toEqual([]);
});

it('the week is split between the big clients of the Clients sheet, and follows the hours', async () => {
  const sidebar = tab.page.frameLocator('#sidebar-frame');
  await sidebar.getByRole('button', { name: 'Ваша неделя' }).click();
  await sidebar.getByRole('heading', { name: 'Крупные клиенты: 12 из 40 ч' }).waitFor();
  await sidebar.getByRole('checkbox', { name: 'Молоко «Заречье»' }).uncheck();
  await sidebar.getByRole('heading', { name: 'Крупные клиенты: 8 из 40 ч' }).waitFor();
  await sidebar.getByRole('textbox', { name: 'Часов в неделю' }).fill('20');
  await sidebar.getByRole('heading', { name: 'из 20 ч' }).waitFor();
  expect(tab.errors).toEqual([]);
});
