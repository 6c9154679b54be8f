import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WorkbookHost } from '../../src/workbook/server/hostWorkbook';
import { hostForTest } from './hostForTest';
import { openTab, type Tab } from './openTab';
import { closePages, sharedBrowser } from './sharedBrowser';

let browser: Browser;
let host: WorkbookHost;
let tab: Tab;
const folder = mkdtempSync(join(tmpdir(), 'polecam-grid-'));

beforeAll(async () => {
  const file = join(folder, 'zamowienia.csv');
  writeFileSync(file, 'Data;Klient;Kwota\n05.01.2024;Alfa;1\n06.01.2024;Beta;2\n');
  [browser, host] = await Promise.all([sharedBrowser(), hostForTest({ file, locale: 'pl_PL' })]);
  rule('E2', { type: 'isBetween', values: ['0', '1000'] }, 'Wpisz liczbę godzin, na przykład 40.');
  rule('F2', { type: 'dateIsValid', values: [] }, null);
  tab = await openTab(browser, host.url, 'pl-PL');
  tab.page.setDefaultTimeout(60_000);
});

afterAll(async () => {
  await closePages();
  await host?.close();
  rmSync(folder, { recursive: true });
});

function rule(cell: string, criterion: object, helpText: string | null): void {
  const { model } = host.workbook;
  const sheetId = model.getters.getSheetIds()[0]!;
  const ranges = [model.getters.getRangeDataFromXc(sheetId, cell)];
  const added = { id: cell, criterion, isBlocking: true, helpText };
  model.dispatch('ADD_DATA_VALIDATION_RULE', { sheetId, ranges, rule: added } as never);
}

const dialogs = () => tab.page.locator('dialog[open]');
const cell = (a1: string) => host.workbook.cell('zamowienia', a1);

describe('a value that a rule refuses', () => {
  it('is told once, with what was typed and the words of the rule, and typing goes on in its cell', async () => {
    await tab.type('E2', 'dużo');
    await expect.poll(() => dialogs().count()).toBe(1);
    expect(await dialogs().locator('p').innerText()).toBe(
      '„dużo” nie pasuje do komórki E2.\nWpisz liczbę godzin, na przykład 40.',
    );
    await tab.page.keyboard.press('Enter');
    await expect.poll(() => dialogs().count()).toBe(0);
    await tab.page.keyboard.type('40');
    await tab.page.keyboard.press('Enter');
    await expect.poll(() => cell('E2')).toBe(40);
  });

  it('is told once too where the person clicks elsewhere, and is not written', async () => {
    await tab.click('F2');
    await tab.page.keyboard.type('jutro');
    await tab.click('B5');
    await expect.poll(() => dialogs().count()).toBe(1);
    expect(await dialogs().locator('p').innerText()).toBe('„jutro” nie pasuje do komórki F2.\nWartość ma być datą');
    await dialogs().getByRole('button', { name: 'OK' }).click();
    await expect.poll(() => dialogs().count()).toBe(0);
    expect(cell('F2')).toBe('');
  });

  it('is none that Google Sheets would take: numbers and days as they are written in the language', async () => {
    await tab.type('F2', '30.12.2017');
    await tab.waitFor('F2', '30.12.2017');
    await tab.type('E2', '1 000,0');
    await tab.waitFor('E2', '1000');
    expect(await dialogs().count()).toBe(0);
  });
});

describe('a formula', () => {
  it('has literals in braces as Google Sheets writes them in the language', async () => {
    await tab.type('K8', '={1,5\\2;3\\4}');
    await tab.waitFor('L8', '2');
    await tab.waitFor('K9', '3');
    await tab.click('K8');
    await expect.poll(() => tab.page.locator('.o-topbar-composer').innerText()).toBe('={1,5\\ 2; 3\\ 4}');
  });

  it('tells in its hint which arguments are optional', async () => {
    await tab.click('K12');
    await tab.page.mouse.move(0, 0);
    await tab.page.keyboard.type('=TIME_S');
    await expect.poll(() => tab.page.locator('.o-autocomplete-dropdown').textContent()).toContain('TIME_SHARE');
    await tab.page.keyboard.type('HARE(');
    const hint = tab.page.locator('.o-formula-assistant');
    await expect.poll(() => hint.innerText()).toContain('revenue_share; [client_kind]');
    expect((await hint.textContent())?.match(/\[opcjonalnie\]/g)).toHaveLength(1);
    await tab.page.keyboard.press('Escape');
  });
});

describe('the grid speaks the person’s language', () => {
  it('in its menus and questions', async () => {
    const menus = await tab.page.locator('.o-topbar-menu').allInnerTexts();
    expect(menus.slice(0, 6)).toEqual(['Plik', 'Edytuj', 'Widok', 'Wstaw', 'Formatuj', 'Dane']);
    await tab.page.locator('.o-topbar-menu', { hasText: 'Dane' }).click();
    expect(await tab.page.locator('.o-menu').innerText()).toContain('Zakresy nazwane');
    await tab.page.keyboard.press('Escape');
  });

  it('in its print', async () => {
    await tab.page.keyboard.press('Control+p');
    const print = tab.page.locator('.o-spreadsheet-print');
    await expect.poll(() => print.innerText()).toContain('Podgląd wydruku');
    expect(await print.innerText()).toMatch(/Bieżący arkusz[\s\S]*Orientacja/);
    await print.getByText('Anuluj').click();
  });

  it('in the errors of formulas', async () => {
    await tab.type('H2', '=NIEMA(1)');
    await tab.waitFor('H2', '#NAME?');
    await tab.hover('H2');
    await expect.poll(() => tab.page.locator('.o-error-tooltip').innerText()).toContain('Nieznana funkcja: „NIEMA”');
  });

  it('in its menu of files, which opens some and downloads what is typed', async () => {
    const choose = async (item: string) => {
      await tab.page.locator('.o-topbar-menu', { hasText: 'Plik' }).click();
      await tab.page.locator('.o-menu-item', { hasText: item }).click();
    };
    const download = async (item: string) => {
      const [saved] = await Promise.all([tab.page.waitForEvent('download'), choose(item)]);
      return { name: saved.suggestedFilename(), bytes: readFileSync(await saved.path()) };
    };
    await tab.type('B4', '="x"&1');
    await tab.type('B5', "'=1+1");
    await tab.type('B6', "'+48 600 100 200");
    await tab.type('C4', '1234,5');
    const csv = await download('Pobierz ten arkusz (.csv)');
    expect(csv.name).toBe('zamowienia – zamowienia.csv');
    const rows = csv.bytes.toString('utf8').split('\r\n');
    expect(rows.slice(0, 2).map(row => row.replace(/;+$/, ''))).toEqual([
      '\ufeffData;Klient;Kwota',
      '05.01.2024;Alfa;1;;1000;30.12.2017;;#NAME?',
    ]);
    expect(rows.slice(3, 6).map(row => row.split(';').slice(1, 3))).toEqual([
      ['x1', '1234,5'],
      ["'=1+1", ''],
      ['+48 600 100 200', ''],
    ]);
    const xlsx = await download('Pobierz skoroszyt (.xlsx)');
    expect([xlsx.name, xlsx.bytes.subarray(0, 2).toString()]).toEqual(['zamowienia.xlsx', 'PK']);

    const more = join(folder, 'luty.csv');
    writeFileSync(more, 'Data;Klient\n07.02.2024;Gęś\n');
    const [chooser] = await Promise.all([tab.page.waitForEvent('filechooser'), choose('Otwórz plik…')]);
    await chooser.setFiles(more);
    await tab.waitFor('B2', 'Gęś');
    expect(host.workbook.cell('luty', 'B2')).toBe('Gęś');
  });

  it('and reports no error', () => {
    expect(tab.errors).toEqual([]);
  });
});
