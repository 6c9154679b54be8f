import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeSite } from '../../src/docs/writeSite';
import { closePages, sharedBrowser } from '../browser/sharedBrowser';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const folder = mkdtempSync(join(tmpdir(), 'polecam-docs-'));
let browser: Browser;
let page: Page;
let paths: readonly string[];
const requests: string[] = [];

beforeAll(async () => {
  [browser, paths] = await Promise.all([sharedBrowser(), writeSite(folder)]);
  page = await browser.newPage();
  page.on('request', request => requests.push(request.url()));
});
afterAll(async () => {
  await closePages();
  rmSync(folder, { recursive: true });
});

const open = (path: string) => page.goto(pathToFileURL(join(folder, path)).href);

it.each([
  'index.html',
  'en/index.html',
  'pl/REFERRAL_CREDIT.html',
  'ru/sheets.html',
  'pl/team.html',
  'ru/sources.html',
  'ru/method.html',
  'ru/bigquery.html',
  'pl/formulas.html',
])('axe has nothing to object to on %s', async path => {
  for (const width of [1200, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await open(path);
    await page.addScriptTag({ path: axe });
    const faults = await page.evaluate(
      `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
          .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(node => node.html).join(' ')))`,
    );
    expect(faults).toEqual([]);
  }
});

it('every page fits on a phone, and shows its pictures', async () => {
  await page.setViewportSize({ width: 360, height: 800 });
  const faults: string[] = [];
  for (const path of paths) {
    await open(path);
    const width = await page.evaluate('document.documentElement.scrollWidth');
    const broken = await page.evaluate('[...document.images].filter(image => image.naturalWidth === 0).length');
    if (width !== 360 || broken !== 0) faults.push(`${path}: ${width} px wide, ${broken} pictures missing`);
  }
  expect(faults).toEqual([]);
});

it('one gets from the choice of language to a formula, and to the same formula in another language', async () => {
  await page.setViewportSize({ width: 1200, height: 900 });
  await open('index.html');
  await page.getByRole('link', { name: 'Czytaj po polsku' }).click();
  await page.getByRole('link', { name: /^\d+ formuł/ }).click();
  await page.getByRole('link', { name: 'TIME_PLAN' }).click();
  await page.getByText('=TIME_PLAN(B2:B5; C2:C5; 40)').waitFor();
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByText('=TIME_PLAN(B2:B5, C2:C5, 40)').waitFor();
  await page.getByRole('main').getByRole('link', { name: 'Mark Hunter' }).first().click();
  await page.getByRole('heading', { level: 2, name: 'Time for big clients and for new ones' }).waitFor();
});

it('one gets from the start to the team, and on to several workbooks', async () => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open('pl/index.html');
  await page.getByRole('navigation', { name: 'Strony' }).getByRole('link', { name: 'Zespół' }).click();
  await page.getByRole('heading', { level: 1, name: 'Zespół' }).waitFor();
  await page.getByRole('region', { name: 'Kilka plików' }).getByRole('link', { name: 'Kilka plików' }).click();
  await page.getByRole('heading', { level: 1, name: 'Kilka plików' }).waitFor();
});

it('nothing was asked for but files of the site', () => {
  const site = pathToFileURL(folder).href;
  expect(requests.filter(url => !url.startsWith(site))).toEqual([]);
  expect(requests.length).toBeGreaterThan(paths.length);
});
