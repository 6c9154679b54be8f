import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import type { Language } from '../src/i18n/language';
import { menuTexts } from '../src/i18n/menu';
import { pageWords } from '../src/i18n/pageWords';
import { hostForTest } from '../tests/browser/hostForTest';
import { openTab } from '../tests/browser/openTab';

const LOCALES = { en: 'en_US', pl: 'pl_PL', ru: 'ru_RU' } as const;
const SIZES = { en: { width: 1920, height: 1080 }, pl: { width: 1366, height: 768 }, ru: { width: 1366, height: 768 } };

/** A person at the workbook, whose clicks and keys are counted. */
export interface Walk {
  readonly texts: (typeof pageWords)[Language]['texts'];
  readonly menuWords: (typeof menuTexts)[Language];
  readonly sidebar: FrameLocator;
  click(what: Locator): Promise<void>;
  /** Two clicks: the menu and its entry. */
  menu(label: string): Promise<void>;
  /** Types, a key each; Tab and Enter by their names. */
  keys(...keys: readonly string[]): Promise<void>;
  heading(name: string): Promise<void>;
  /** Prints what it took since the last start, and keeps a picture. */
  seen(what: string): Promise<void>;
  /** From here on it is counted anew. */
  start(): void;
}

/** Opens a workbook in that language, the demo or a file, and goes the way in it. */
export async function goWalk(
  browser: Browser,
  at: { readonly language: Language; readonly file: string | null },
  way: (walk: Walk) => Promise<void>,
): Promise<void> {
  const { language, file } = at;
  const count = { clicks: 0, keys: 0, began: performance.now() };
  const host = await hostForTest({ locale: LOCALES[language], file });
  const { page, menu } = await openTab(browser, host.url, LOCALES[language].replace('_', '-'));
  await page.setViewportSize(SIZES[language]);
  page.setDefaultTimeout(120_000);
  const sidebar = page.frameLocator('#sidebar-frame');
  await way({
    texts: pageWords[language].texts,
    menuWords: menuTexts[language],
    sidebar,
    async click(what) {
      count.clicks++;
      await what.click();
    },
    async menu(label) {
      count.clicks += 2;
      await menu(label);
    },
    async keys(...keys) {
      for (const key of keys) {
        const isName = key === 'Tab' || key === 'Enter';
        count.keys += isName ? 1 : key.length;
        await (isName ? page.keyboard.press(key) : page.keyboard.type(key));
      }
    },
    heading: name => sidebar.getByRole('heading', { level: 1, name }).waitFor(),
    async seen(what) {
      const seconds = ((performance.now() - count.began) / 1000).toFixed(1);
      console.log(row([language, what, String(count.clicks), String(count.keys), seconds]));
      await picture(page, `${language}-${what.replaceAll(' ', '-')}`);
    },
    start: () => Object.assign(count, { clicks: 0, keys: 0, began: performance.now() }),
  });
  await page.context().close();
  await host.close();
}

/** A line of the table that is printed. */
export const row = ([language = '', what = '', ...counts]: readonly string[]): string =>
  [language.padEnd(8), what.padEnd(40), ...counts.map(count => count.padStart(7))].join(' | ');

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.POLECAM_PICTURES;
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` });
}
