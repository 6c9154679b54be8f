// What a new user does, from the first look to the first ask, in a browser and in three languages, with clicks and seconds: npm run bench:walks. Pictures go into the folder that POLECAM_PICTURES names.

import type { Language } from '../src/i18n/language';
import { menuTexts } from '../src/i18n/menu';
import { pageWords } from '../src/i18n/pageWords';
import { openBrowser } from '../src/pictures/openBrowser';
import { SUPERSTORE } from '../tests/addon/openFile';
import { hostForTest } from '../tests/browser/hostForTest';
import { openTab } from '../tests/browser/openTab';

const LOCALES = { en: 'en_US', pl: 'pl_PL', ru: 'ru_RU' } as const;
const SIZES = { en: { width: 1920, height: 1080 }, pl: { width: 1366, height: 768 }, ru: { width: 1366, height: 768 } };

const browser = await openBrowser();
console.log('language | what stands in front of the person                 | clicks | seconds');
for (const language of ['en', 'pl', 'ru'] as const) await walk(language);
await browser.close();
process.exit(0);

async function walk(language: Language): Promise<void> {
  const began = performance.now();
  let clicks = 0;
  const host = await hostForTest({ locale: LOCALES[language], file: SUPERSTORE });
  const { page, menu } = await openTab(browser, host.url, LOCALES[language].replace('_', '-'));
  await page.setViewportSize(SIZES[language]);
  page.setDefaultTimeout(120_000);
  const { texts } = pageWords[language];
  const sidebar = page.frameLocator('#sidebar-frame');
  const primary = async () => {
    clicks++;
    await sidebar.locator('button.primary').first().click();
  };
  const seen = async (what: string): Promise<void> => {
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${language.padEnd(8)} | ${what.padEnd(50)} | ${String(clicks).padStart(6)} | ${seconds.padStart(7)}`);
    const folder = process.env.POLECAM_PICTURES;
    if (folder !== undefined) await page.screenshot({ path: `${folder}/${language}-${what.replaceAll(' ', '-')}.png` });
  };
  const heading = (name: string) => sidebar.getByRole('heading', { level: 1, name }).waitFor();

  await seen('the orders as opened');
  clicks += 2;
  await menu(menuTexts[language].home);
  await heading(texts.home.title);
  await seen('Home with the next step');
  await primary();
  await heading(texts.orders.title);
  await primary();
  await sidebar.getByRole('rowheader').first().waitFor();
  await seen('preview of the clients');
  // As of the day on which the orders end: what the preview proposes.
  await primary();
  await heading(texts.orders.doneTitle);
  await seen('Clients with their value');
  clicks++;
  await sidebar.getByRole('button', { name: texts.common.home }).click();
  await heading(texts.home.title);
  await seen('Home after the clients');
  clicks += 2;
  await menu(menuTexts[language].asking);
  await heading(texts.asking.title);
  const asked = sidebar.getByRole('button', { name: texts.asking.askedFull.replace('{name}', '') }).first();
  await asked.waitFor();
  await seen('whom to ask');
  clicks++;
  await asked.click();
  await sidebar.locator('button[aria-pressed="true"]').first().waitFor();
  await seen('asked today is noted');
  await page.context().close();
  await host.close();
}
