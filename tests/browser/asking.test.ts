import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fill } from '../../src/i18n/fill';
import { pl } from '../../src/i18n/sidebar/pl';
import type { WorkbookHost } from '../../src/workbook/server/hostWorkbook';
import { callServer } from '../addon/callServer';
import { cellAt } from '../addon/columnOf';
import { shownDay } from '../addon/shownDay';
import { hostForTest } from './hostForTest';
import { openTab, type Tab } from './openTab';
import { closePages, sharedBrowser } from './sharedBrowser';

const PROSPECT = '=1+1 & <b>Synowie</b>';

let browser: Browser;
let host: WorkbookHost;
let tab: Tab;
let sidebar: FrameLocator;

beforeAll(async () => {
  [browser, host] = await Promise.all([sharedBrowser(), hostForTest({ locale: 'pl_PL' })]);
  tab = await openTab(browser, host.url, 'pl-PL');
  tab.page.setDefaultTimeout(60_000);
  sidebar = tab.page.frameLocator('#sidebar-frame');
});

afterAll(async () => {
  await closePages();
  await host?.close();
});

const button = (name: string | RegExp) => sidebar.getByRole('button', { name });
const said = (text: string) => sidebar.getByRole('status').getByText(text).waitFor();
const rows = Array.from({ length: 200 }, (_, i) => i + 1);

it('the first client of the list is asked, and the sheet has the day', async () => {
  const [first] = callServer(host.workbook, 'loadAsking').asks;
  const { today } = callServer(host.workbook, 'loadAsking');
  const row = rows.find(at => host.workbook.cell('Klienci', `A${at}`) === first!.client)!;
  const columns = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  const column = columns.find(letter => host.workbook.cell('Klienci', `${letter}3`) === 'polecam.lastAsked')!;
  await tab.menu('Wybierz, kogo poprosić w tym tygodniu…');
  await sidebar.getByText(`Co najbardziej pomogło firmie ${first!.client}, odkąd współpracujemy?`).waitFor();
  await button(`Poproszono dziś: ${first!.client}`).press('Enter');
  await said('Zapisane w arkuszu „Klienci”.');
  expect(host.workbook.display('Klienci', `${column}${row}`)).toBe(shownDay(today));
  await button(`Poproszono dziś: ${first!.client}`).press('Enter');
  await said('Cofnięte.');
  expect(host.workbook.display('Klienci', `${column}${row}`)).toBe(shownDay(first!.lastAsked ?? ''));
}, 60_000);

it('he recommends someone: the referral goes into the log, and on to a deal', async () => {
  const [first] = callServer(host.workbook, 'loadAsking').asks;
  await button(`Mam polecenie od: ${first!.client}`).press('Enter');
  await sidebar.getByRole('textbox', { name: 'Polecony (komu Cię poleca)' }).fill(PROSPECT);
  await sidebar.getByRole('radio', { name: /Często rozmawiają/ }).check();
  await sidebar.getByText('Szansa na transakcję: 9,6%').waitFor();
  await button('Dodaj do rejestru').press('Enter');
  await sidebar.getByText(`${first!.client} poleca Cię: ${PROSPECT}`).waitFor();
  await button('Otwórz rejestr').press('Enter');
  await tab.waitFor('A1', 'Polecenia');
  const row = rows.find(at => host.workbook.cell('Polecenia', `C${at}`) === PROSPECT)!;
  expect(host.workbook.cell('Polecenia', `B${row}`)).toBe(first!.client);
  expect(host.workbook.cell('Polecenia', `D${row}`)).toBe(first!.salesperson);
  expect([host.workbook.cell('Polecenia', `E${row}`), host.workbook.display('Polecenia', `H${row}`)]).toEqual([
    4,
    'Otrzymane',
  ]);

  await tab.menu('Otwórz Polecam');
  await button(/^Co dalej z poleceniem/).press('Enter');
  await sidebar.getByRole('textbox', { name: 'Znajdź poleconego albo klienta' }).fill('1+1');
  await button(PROSPECT).press('Enter');
  await sidebar.locator('h1:focus').getByText(PROSPECT).waitFor();
  await sidebar.getByRole('radio', { name: 'Transakcja' }).check();
  await sidebar.getByRole('textbox', { name: 'Zysk z transakcji' }).fill('7 500,5');
  await button('Zapisz').press('Enter');
  await said(`${PROSPECT}: Transakcja. Zapisane w rejestrze.`);
  expect(host.workbook.display('Polecenia', `H${row}`)).toBe('Transakcja');
  expect(host.workbook.cell('Polecenia', `L${row}`)).toBe(7500.5);
  expect([tab.errors, tab.foreignRequests]).toEqual([[], []]);
}, 60_000);

it('the prospect becomes a client, and the one who recommended has word and thanks', async () => {
  const { moveReferral, word, common } = pl;
  const row = rows.find(at => host.workbook.cell('Polecenia', `C${at}`) === PROSPECT)!;
  const from = String(host.workbook.cell('Polecenia', `B${row}`));
  await button(fill(moveReferral.addWon, { prospect: PROSPECT })).press('Enter');
  await said(fill(moveReferral.won.added, { prospect: PROSPECT, sheet: 'Klienci', from }));
  const client = rows.find(at => host.workbook.cell('Klienci', `A${at}`) === PROSPECT)!;
  const referredBy = cellAt(host.workbook, 'Klienci', 'referredBy', 0).replace(/\d+/, String(client));
  expect(host.workbook.cell('Klienci', referredBy)).toBe(from);

  await tab.menu('Otwórz Polecam');
  await button(/^Co dalej z poleceniem/).press('Enter');
  await sidebar.locator('details.word > summary').press('Enter');
  const entry = sidebar.locator('.word .entry', { hasText: PROSPECT });
  const more = sidebar.locator('.word').getByRole('button', { name: word.more });
  while ((await entry.count()) === 0) await more.press('Enter');
  const message = fill(word.messages.deal, { prospect: PROSPECT });
  expect(await entry.locator('blockquote').textContent()).toBe(message);
  await entry.getByRole('button', { name: fill(word.copyFull, { name: from, prospect: PROSPECT }) }).press('Enter');
  await said(common.copied);
  await entry.getByRole('button', { name: fill(word.tellFull, { name: from, prospect: PROSPECT }) }).press('Enter');
  await said(fill(word.told, { name: from }));
  const told = cellAt(host.workbook, 'Polecenia', 'toldDay', 0).replace(/\d+/, String(row));
  expect(host.workbook.display('Polecenia', told)).toBe(shownDay(callServer(host.workbook, 'loadAsking').today));
  const waits = cellAt(host.workbook, 'Polecenia', 'waitsForWord', 0).replace(/\d+/, String(row));
  expect(host.workbook.display('Polecenia', waits)).toBe('');
  expect([tab.errors, tab.foreignRequests]).toEqual([[], []]);
}, 60_000);
