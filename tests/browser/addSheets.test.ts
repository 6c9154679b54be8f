import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { templateTexts } from '../../src/i18n/templates';
import { templates } from '../../src/templates';
import type { WorkbookHost } from '../../src/workbook/server/hostWorkbook';
import { hostForTest } from './hostForTest';
import { openTab, type Tab } from './openTab';
import { closePages, sharedBrowser } from './sharedBrowser';

const folder = mkdtempSync(join(tmpdir(), 'polecam-sheets-'));
let browser: Browser;
let host: WorkbookHost;
let tab: Tab;
let sidebar: FrameLocator;

beforeAll(async () => {
  const file = join(folder, 'заказы.csv');
  writeFileSync(file, 'Дата;Клиент;Сумма\n05.01.2026;Альфа;1000\n12.02.2026;Бета;2500\n14.03.2026;Альфа;700\n');
  [browser, host] = await Promise.all([sharedBrowser(), hostForTest({ locale: 'ru_RU', file })]);
  tab = await openTab(browser, host.url, 'ru-RU');
  // The server runs in this process: nothing is answered while it fills fourteen sheets.
  tab.page.setDefaultTimeout(180_000);
  sidebar = tab.page.frameLocator('#sidebar-frame');
});

afterAll(async () => {
  await closePages();
  await host?.close();
  rmSync(folder, { recursive: true });
});

const button = (name: string) => sidebar.getByRole('button', { name, exact: true });
const titles = Object.values(templates).map(({ title }) => templateTexts.ru[title]);

it('all sheets are added from Home, in Russian', async () => {
  await tab.menu('Открыть Polecam');
  const body = sidebar.locator('body');
  // The server keeps this process busy meanwhile: the page itself notes what it shows.
  await body.evaluate(page => {
    const shown = new Set<string>();
    const note = () => shown.add(page.querySelector('.progress')?.textContent ?? '');
    new MutationObserver(note).observe(page, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { shown });
  });
  await button('Добавить все').click();
  await sidebar.locator('.done').getByText('14 листов готово.').waitFor({ timeout: 180_000 });
  const shown: string[] = await body.evaluate(() => [...(window as unknown as { shown: Set<string> }).shown]);
  for (const step of ['5 из 14', '10 из 14'])
    expect(
      shown.some(text => text.includes(step)),
      step,
    ).toBe(true);
  expect(titles.filter(title => host.workbook.model.getters.getSheetIdByName(title) === undefined)).toEqual([]);
  await button('Ещё 10 листов').click();
  expect(await sidebar.locator('[aria-labelledby="sheets"] > li').count()).toBe(14);
  expect(await sidebar.getByRole('button', { name: /^Добавить (лист|все)/ }).count()).toBe(0);
  // The first of them is what the person sees now.
  await tab.waitFor('A1', templateTexts.ru['clients.title']);
}, 200_000);

it('what is set in the sidebar the sheets reckon with, and the one who types meanwhile is not overwritten', async () => {
  await sidebar.getByRole('button', { name: /^Настройки/ }).click();
  await sidebar.locator('summary', { hasText: templateTexts.ru['settings.topic.time'] }).press('Enter');
  const hours = sidebar.getByRole('textbox', { name: templateTexts.ru['settings.hours'], exact: true });
  await hours.fill('32,5');
  await button('Сохранить').press('Enter');
  await sidebar.locator('.save-note').getByText('✓ Сохранено').waitFor();
  const cell = Array.from({ length: 60 }, (_, i) => i + 1).find(
    row => host.workbook.cell(templateTexts.ru['settings.title'], `A${row}`) === 'hours',
  );
  expect(host.workbook.display(templateTexts.ru['settings.title'], `D${cell}`)).toBe('32,5');

  host.workbook.type(templateTexts.ru['settings.title'], `D${cell}`, '20');
  await hours.fill('30');
  await button('Сохранить').press('Enter');
  await sidebar.getByText('Сейчас на листе: 20').waitFor();
  expect(host.workbook.cell(templateTexts.ru['settings.title'], `D${cell}`)).toBe(20);
}, 200_000);

it('what was done last is taken back from Home, in one click', async () => {
  await sidebar.locator('.way-home button').click();
  await sidebar.getByRole('button', { name: /^Отменить: / }).click();
  await sidebar.getByText('Ничего не отменено: с тех пор изменилось вот что:').waitFor();

  // The person puts back what was saved.
  const sheet = templateTexts.ru['settings.title'];
  const row = Array.from({ length: 60 }, (_, i) => i + 1).find(row => host.workbook.cell(sheet, `A${row}`) === 'hours');
  host.workbook.type(sheet, `D${row}`, '32,5');
  await sidebar.getByRole('button', { name: /^Отменить: / }).click();
  await sidebar
    .locator('.done')
    .getByText(/^Отменено: /)
    .waitFor();
  expect(host.workbook.cell(sheet, `D${row}`)).toBe(40);
  expect([tab.errors, tab.foreignRequests]).toEqual([[], []]);
}, 200_000);
