import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pl as traits } from '../../src/i18n/traits/pl';
import type { Local } from '../../src/local/server/startLocal';
import { SUPERSTORE } from '../mainJob/openFile';
import { openBrowser } from './openBrowser';
import { openTab, type Tab } from './openTab';
import { startLocal } from './startLocal';

let browser: Browser;
let local: Local;
let tab: Tab;
let sidebar: FrameLocator;

beforeAll(async () => {
  [browser, local] = await Promise.all([openBrowser(), startLocal({ locale: 'pl_PL', file: SUPERSTORE })]);
  tab = await openTab(browser, local.url, 'pl-PL');
  sidebar = tab.page.frameLocator('#sidebar-frame');
});

afterAll(async () => {
  await browser?.close();
  await local?.close();
});

const button = (name: string) => sidebar.getByRole('button', { name, exact: true });
const heading = (name: string) => sidebar.getByRole('heading', { level: 1, name }).waitFor({ timeout: 20_000 });
const next = () => sidebar.locator('button.primary').click();

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
    await heading('Oto co mówią zamówienia');
    await sidebar.getByRole('rowheader', { name: 'Sean Miller' }).waitFor();
    await picture('preview');
    await button('Utwórz arkusz').click();
    await heading('Klienci są policzeni');
    await button('Otwórz arkusz').click();
    await tab.waitFor('A5', 'Sean Miller');
    await tab.waitFor('G5', '25\u00a0043');
    expect(local.workbook.cell('Klienci', 'A797')).toBe('Thais Sissman');
    await picture('clients');
  });

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
    await tab.menu('Idealny klient…');
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
    await picture('step6');
    await next();
    await heading('Idealny klient jest gotowy');
    await picture('done');
    expect(local.workbook.cell('Idealny klient', 'B7')).toBe('=IMPORTXML("http://x")');
    expect(local.workbook.cell('Karta ocen', 'B4')).toBe(traits.best.article[0]);
    expect(local.workbook.display('Karta ocen', 'G5')).toBe('+4,00');
  });

  it('changes the score in both tabs when one of them edits a cell', async () => {
    await tab.showSheet('Karta ocen');
    await tab.waitFor('A5', 'Tamara Chand');
    const other = await openTab(browser, local.url, 'pl-PL');
    await other.showSheet('Karta ocen');
    await other.waitFor('G5', '+4,00');
    await other.type('C5', '-2');
    await other.waitFor('G5', '+1,00');
    await tab.waitFor('G5', '+1,00');
    await tab.waitFor('H5', '60,0%');
    expect(local.workbook.cell('Karta ocen', 'G5')).toBe(1);
    await picture('scorecard');
    expect([tab.errors, other.errors, tab.foreignRequests, other.foreignRequests]).toEqual([[], [], [], []]);
  });

  it('asks before somebody types over a computed column', async () => {
    const asked = new Promise<string>(resolve =>
      tab.page.once('dialog', dialog => {
        resolve(dialog.message());
        void dialog.dismiss();
      }),
    );
    await tab.type('G5', '7');
    expect(await asked).toBe('Tę kolumnę liczy Polecam. Wpisanie tu czegoś to zatrzyma. Zmienić mimo to?');
    await tab.waitFor('G5', '+1,00');
    expect(local.workbook.cell('Karta ocen', 'G5')).toBe(1);
  });

  it('refuses a score that the sheet does not accept', async () => {
    await tab.type('D5', '9');
    await tab.page.getByText('The value must be between -5 and 5').first().waitFor();
    await tab.page.keyboard.press('Escape');
    expect(local.workbook.cell('Karta ocen', 'D5')).toBe('');
  });
});
