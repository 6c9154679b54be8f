import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { WorkbookHost } from '../../src/workbook/server/hostWorkbook';
import { cellAt } from '../addon/columnOf';
import { hostForTest } from './hostForTest';
import { openTab, type Tab } from './openTab';
import { closePages, sharedBrowser } from './sharedBrowser';

let browser: Browser;
let host: WorkbookHost;
let tab: Tab;

beforeAll(async () => {
  [browser, host] = await Promise.all([sharedBrowser(), hostForTest({ locale: 'pl_PL' })]);
  tab = await openTab(browser, host.url, 'pl-PL');
  tab.page.setDefaultTimeout(60_000);
});

afterAll(async () => {
  await closePages();
  await host?.close();
});

const content = (a1: string): Promise<string> =>
  tab.page.evaluate(`(a1 => {
      const { model, helpers } = window.polecam;
      const sheetId = model.getters.getActiveSheetId();
      const cell = model.getters.getCell({ sheetId, ...helpers.toCartesian(a1) });
      return cell?.isFormula ? cell.compiledFormula.toFormulaString(model.getters) : '';
    })(${JSON.stringify(a1)})`);
const activeName = (): Promise<string> =>
  tab.page.evaluate(`(({ getters }) => getters.getSheetName(getters.getActiveSheetId()))(window.polecam.model)`);

/** The header, whose cell holds the formula of its column, and an answer below it. */
const valueAt = (row: number) => cellAt(host.workbook, 'Klienci', 'value', row);
const shownOf = (): Promise<string[]> => Promise.all([-1, 0].map(row => tab.display(valueAt(row))));

it('in Polish, formulas are replaced from the menu, the sheets show the same, and the formulas come back', async () => {
  await tab.showSheet('Klienci');
  const before = await shownOf();
  expect(await content(valueAt(-1))).toContain('CLIENT_VALUE');
  await tab.menu('Udostępnij osobom bez Polecam…');
  const sidebar = tab.page.frameLocator('#sidebar-frame');
  await sidebar.getByRole('radio', { name: 'Obecne wartości' }).check();
  await sidebar.getByRole('button', { name: 'Przygotuj do udostępnienia' }).click();
  await sidebar.getByText('Zastąpiono 29 formuł.').first().waitFor();
  expect(await shownOf()).toEqual(before);
  expect(await content(valueAt(-1))).not.toContain('CLIENT_VALUE');
  await sidebar.getByRole('button', { name: 'Przywróć formuły', exact: true }).click();
  await sidebar.getByText('Przywrócono 29 formuł.').first().waitFor();
  expect(await shownOf()).toEqual(before);
  expect(await content(valueAt(-1))).toContain('CLIENT_VALUE');
  expect([tab.errors, tab.foreignRequests]).toEqual([[], []]);
});

it('in Polish, a copy is made to share, is shown at once, and the sheet keeps its formulas', async () => {
  await tab.showSheet('Klienci');
  const before = await shownOf();
  await tab.menu('Udostępnij osobom bez Polecam…');
  const sidebar = tab.page.frameLocator('#sidebar-frame');
  await sidebar.getByRole('radio', { name: 'W kopii jednego arkusza' }).check();
  await sidebar.getByRole('button', { name: 'Przygotuj do udostępnienia' }).click();
  await sidebar.getByText('Kopia jest gotowa: „Klienci (do udostępnienia)”. Zastąpiono 9 formuł.').first().waitFor();
  expect(await activeName()).toBe('Klienci (do udostępnienia)');
  expect(await shownOf()).toEqual(before);
  expect(await content(valueAt(-1))).not.toContain('CLIENT_VALUE');
  await tab.showSheet('Klienci');
  expect(await content(valueAt(-1))).toContain('CLIENT_VALUE');
  expect([tab.errors, tab.foreignRequests]).toEqual([[], []]);
});
