import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { WorkbookHost } from '../../src/workbook/server/hostWorkbook';
import { cellAt } from '../addon/columnOf';
import { ORDERS } from '../addon/orders';
import { hostForTest } from './hostForTest';
import { openTab, type Tab } from './openTab';
import { closePages, sharedBrowser } from './sharedBrowser';

let folder: string;
let browser: Browser;
let host: WorkbookHost;
let tab: Tab;
let sidebar: FrameLocator;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'polecam-example-'));
  const file = join(folder, 'zamowienia.csv');
  writeFileSync(file, ORDERS);
  [browser, host] = await Promise.all([sharedBrowser(), hostForTest({ locale: 'pl_PL', file })]);
  tab = await openTab(browser, host.url, 'pl-PL');
  tab.page.setDefaultTimeout(60_000);
  sidebar = tab.page.frameLocator('#sidebar-frame');
});

afterAll(async () => {
  await closePages();
  await host?.close();
  rmSync(folder, { recursive: true, force: true });
});

const button = (name: string) => sidebar.getByRole('button', { name, exact: true });
const names = () => host.workbook.model.getters.getSheetIds().map(id => host.workbook.model.getters.getSheetName(id));

/** Keeps a picture for people to look at where POLECAM_PICTURES names a folder. */
async function picture(name: string): Promise<void> {
  const folder = process.env.POLECAM_PICTURES;
  if (folder !== undefined) await tab.page.screenshot({ path: `${folder}/${name}.png` });
}

it('from a workbook with nothing but orders: look at the example, remove it, and go on to one’s own orders', async () => {
  await tab.menu('Otwórz Polecam');
  await button('Pokaż mi przykład').waitFor();
  await picture('example-offer');
  await button('Pokaż mi przykład').click();
  await sidebar.getByRole('region', { name: 'To jest przykład' }).waitFor();
  const clients = 'Klienci (przykład)';
  const first = cellAt(host.workbook, clients, 'client', 0);
  await tab.waitFor(first, host.workbook.display(clients, first));
  await picture('example-clients');
  await sidebar
    .getByRole('button', { name: /^Kogo poprosić/ })
    .first()
    .click();
  await sidebar.getByText('W arkuszach jest zmyślona firma. Usuń ją, zanim dodasz swoje dane.').waitFor();
  await picture('example-asking');
  await sidebar.locator('.way-home button').click();
  await button('Usuń przykład').click();
  await sidebar.getByText('Przykładu już nie ma: usunięto 14 arkuszy.').first().waitFor();
  await picture('example-removed');
  expect(names()).toHaveLength(2);
  await button('Zacznij od zamówień').first().click();
  await sidebar.getByRole('heading', { level: 1, name: 'Zacznij od zamówień' }).waitFor();
}, 180_000);
