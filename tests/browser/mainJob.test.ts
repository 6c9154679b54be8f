import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pl as traits } from '../../src/i18n/traits/pl';
import type { WorkbookHost } from '../../src/workbook/server/hostWorkbook';
import { cellAt } from '../addon/columnOf';
import { SUPERSTORE } from '../addon/openFile';
import { hostForTest } from './hostForTest';
import { openTab, type Tab } from './openTab';
import { closePages, sharedBrowser } from './sharedBrowser';

let browser: Browser;
let host: WorkbookHost;
let tab: Tab;
let sidebar: FrameLocator;

beforeAll(async () => {
  [browser, host] = await Promise.all([sharedBrowser(), hostForTest({ locale: 'pl_PL', file: SUPERSTORE })]);
  tab = await openTab(browser, host.url, 'pl-PL');
  // The computed columns of the Scorecard are on the screen too.
  await tab.page.setViewportSize({ width: 2100, height: 820 });
  tab.page.setDefaultTimeout(60_000);
  sidebar = tab.page.frameLocator('#sidebar-frame');
});

afterAll(async () => {
  await closePages();
  await host?.close();
});

const button = (name: string) => sidebar.getByRole('button', { name, exact: true });
const heading = (name: string) => sidebar.getByRole('heading', { level: 1, name }).waitFor({ timeout: 60_000 });
const next = () => sidebar.locator('button.primary').click();

/** A cell of the Scorecard in the row of its first client. */
const card = (key: string, row = 0) => cellAt(host.workbook, 'Karta ocen', key, row);

/** Keeps a picture for people to look at where POLECAM_PICTURES names a folder. */
async function picture(name: string): Promise<void> {
  const folder = process.env.POLECAM_PICTURES;
  if (folder !== undefined) await tab.page.screenshot({ path: `${folder}/${name}.png` });
}

describe('from 9,994 real order lines to the ideal client, in Polish', () => {
  it('fills the Clients sheet from the orders', async () => {
    await tab.menu('Zacznij od zamówień…');
    await heading('Zacznij od zamówień');
    await picture('orders');
    await button('Pokaż podgląd').click();
    await heading('Co widać w zamówieniach');
    await sidebar.getByRole('rowheader', { name: 'Sean Miller' }).waitFor();
    await picture('preview');
    await button('Utwórz arkusz').click();
    await heading('Lista klientów gotowa');
    await button('Otwórz arkusz').click();
    await tab.waitFor('A5', 'Sean Miller');
    await tab.waitFor(cellAt(host.workbook, 'Klienci', 'revenueInAll', 0), '25\u00a0043');
    expect(host.workbook.cell('Klienci', 'A797')).toBe('Thais Sissman');
    await picture('clients');
  }, 120_000);

  it('finds the ideal client in six steps, and loses nothing when the sidebar is closed half-way', async () => {
    await button('Dalej: idealny klient').click();
    await next();
    const find = sidebar.getByLabel('Znajdź klienta lub wpisz nazwę');
    for (const name of ['Tamara Chand', 'Raymond Buch', 'Ken Lonsdale']) {
      await find.fill(name);
      await find.press('Enter');
    }
    await picture('step1');
    await next();
    await heading('Najgorsi klienci');
    for (const name of ['Sean Miller', 'Grant Thornton', '=IMPORTXML("http://x")']) {
      await find.fill(name);
      await find.press('Enter');
    }
    await next();
    for (const trait of traits.best.article.slice(0, 3)) await sidebar.getByRole('button', { name: trait }).click();
    await sidebar.getByText('✓ Zapisano').waitFor();
    await picture('step3');
    await tab.page.locator('#sidebar-close').click();
    await tab.menu('Opisz idealnego klienta…');
    await next();
    await heading('Jacy są najlepsi');
    await next();
    for (const { trait } of traits.worst.article.slice(0, 2))
      await sidebar.getByRole('button', { name: trait }).click();
    await picture('step4');
    await next();
    for (const box of await sidebar.getByRole('checkbox').all()) await box.check();
    await sidebar.getByText('5 z 5').waitFor();
    await picture('step5');
    await next();
    await heading('Oceń klientów');
    await sidebar.getByRole('group', { name: traits.best.article[0]! }).getByRole('radio').nth(9).click();
    await sidebar.getByLabel('Działanie').fill('Zapytać o plany');
    await picture('step6');
    await next();
    await heading('Idealny klient jest gotowy');
    await picture('done');
    expect(host.workbook.cell('Idealny klient', 'B7')).toBe('=IMPORTXML("http://x")');
    expect(host.workbook.cell('Karta ocen', card('trait1', -1))).toBe(traits.best.article[0]);
    expect(host.workbook.display('Karta ocen', card('score'))).toBe('+4,00');
    expect(host.workbook.display('Karta ocen', card('action'))).toBe('Zapytać o plany');
  }, 120_000);

  it('changes the score in both tabs when one of them edits a cell', async () => {
    await tab.showSheet('Karta ocen');
    await tab.waitFor('A7', 'Tamara Chand');
    const other = await openTab(browser, host.url, 'pl-PL');
    await other.showSheet('Karta ocen');
    await other.waitFor(card('score'), '+4,00');
    await other.type(card('trait2'), '-2');
    await other.waitFor(card('score'), '+1,00');
    await tab.waitFor(card('score'), '+1,00');
    await tab.waitFor(card('match'), '60,0%');
    expect(host.workbook.cell('Karta ocen', card('score'))).toBe(1);
    await picture('scorecard');
    expect([tab.errors, other.errors, tab.foreignRequests, other.foreignRequests]).toEqual([[], [], [], []]);
  });

  it('asks before somebody types over the header that computes a column', async () => {
    const header = host.workbook.cell('Karta ocen', card('score', -1));
    expect(host.workbook.formula('Karta ocen', card('score', -1))).toMatch(/^=/);
    const asked = new Promise<string>(resolve =>
      tab.page.once('dialog', dialog => {
        resolve(dialog.message());
        void dialog.dismiss();
      }),
    );
    await tab.type(card('score', -1), '7');
    expect(await asked).toBe(
      'Tę kolumnę liczy Polecam. Jeśli coś tu wpiszesz, przestanie się liczyć. Zmienić mimo to?',
    );
    await tab.waitFor(card('score', -1), String(header));
    await tab.waitFor(card('score'), '+1,00');
    expect(host.workbook.cell('Karta ocen', card('score', -1))).toBe(header);
    expect(host.workbook.cell('Karta ocen', card('score'))).toBe(1);
  });

  it('refuses a score that the sheet does not accept', async () => {
    await tab.type(card('trait3'), '9');
    await tab.page
      .getByText(`„9” nie pasuje do komórki ${card('trait3')}.`)
      .first()
      .waitFor();
    await tab.page.keyboard.press('Escape');
    expect(host.workbook.cell('Karta ocen', card('trait3'))).toBe('');
  });
});
