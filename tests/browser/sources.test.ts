import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoLinks } from '../../src/workbook/demo/demoLinks';
import type { WorkbookHost } from '../../src/workbook/server/hostWorkbook';
import { cellAt } from '../addon/columnOf';
import { demoOf, openDemo } from '../workbook/demo/openDemo';
import { hostForTest } from './hostForTest';
import { openTab, type Tab } from './openTab';
import { closePages, sharedBrowser } from './sharedBrowser';

const SHEET = 'Таблицы менеджеров';

let browser: Browser;
let host: WorkbookHost;
let tab: Tab;

beforeAll(async () => {
  for (const { salesperson } of demoLinks('ru')) demoOf('ru', salesperson);
  [browser, host] = await Promise.all([sharedBrowser(), hostForTest({ locale: 'ru_RU' })]);
  tab = await openTab(browser, host.url, 'ru-RU');
  tab.page.setDefaultTimeout(60_000);
}, 120_000);
afterAll(async () => {
  await closePages();
  await host?.close();
});

/** The server runs in this process: an answer may take its time. */
const shows = (key: string, row: number, text: string) =>
  expect.poll(() => tab.display(cellAt(host.workbook, SHEET, key, row)), { timeout: 60_000 }).toBe(text);

it('in Russian, a manager pastes the salespeople’s links, allows access on the sheet, and sees their figures and their log', async () => {
  const { page } = tab;
  const [first, second] = demoLinks('ru');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Таблицы менеджеров' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Скопировать ссылки' }).click();
  await dialog.getByRole('button', { name: 'Скопировано' }).waitFor();
  await dialog.getByRole('button', { name: 'Закрыть' }).click();

  await tab.menu('Открыть Polecam');
  const sidebar = page.frameLocator('#sidebar-frame');
  const button = (name: string | RegExp) => sidebar.getByRole('button', { name }).click();
  await button(/^Команда/);
  await button('Собрать из таблиц…');
  await sidebar.getByLabel('Ссылки').click();
  await page.keyboard.press('ControlOrMeta+V');
  await button('Собрать данные');
  await sidebar.getByText('4 таблицы добавлены.').first().waitFor();
  await sidebar.getByText('4 таблицы ещё не подключены.').waitFor();
  await shows('connection', 0, '#REF!');
  await shows('state', 0, 'нет доступа');

  await tab.hover(cellAt(host.workbook, SHEET, 'connection', 0));
  await page.getByRole('button', { name: 'Разрешить доступ' }).click();
  await shows('state', 0, 'подключена');
  await shows('state', 1, 'нет доступа');
  const demo = openDemo('ru');
  const own = (id: 'clients' | 'referrals', column: string) =>
    demo.rows(id, column).filter(({ salesperson }) => salesperson === first!.salesperson);
  const [clients, referrals] = [own('clients', 'client'), own('referrals', 'prospect')];
  await shows('clients', 0, String(clients.length));
  await shows('received', 0, String(referrals.length));
  const newestFirst = referrals.toSorted((one, other) => Number(other.date) - Number(one.date));
  for (const at of [0, 1, referrals.length - 1]) await shows('logProspect', at, String(newestFirst[at]!.prospect));
  await shows('logSalesperson', referrals.length, second!.salesperson);
  await button('Проверить снова');
  await sidebar.getByText('3 таблицы ещё не подключены.').waitFor();
  const panel = () => sidebar.locator('main').innerText();
  await expect.poll(panel, { timeout: 60_000 }).toContain(`${referrals.length} рекомендаци`);
  expect([tab.errors, tab.foreignRequests]).toEqual([[], []]);
}, 180_000);
