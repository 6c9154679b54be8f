import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { Language } from '../i18n/language';
import { menuTexts } from '../i18n/menu';
import { hostDemo } from './hostDemo';
import { type Pixels, palettePng } from './palettePng';
import { SHOTS, type Shot } from './shots';

/** The size that the Marketplace asks for, and the band above the workbook that says what one sees. */
const WIDTH = 1280;
const HEIGHT = 800;
const BAND = 84;

/** Takes the listing's screenshots in one language from the workbook on this computer. */
export async function takeShots(browser: Browser, folder: string, language: Language): Promise<void> {
  const host = await hostDemo(language);
  try {
    const workbook = await openWorkbook(browser, host.url, language);
    const frame = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
    for (const shot of SHOTS) {
      await arrange(workbook, shot, language);
      await frame.setContent(framed(await workbook.screenshot(), shot.caption[language], iconOf(folder)));
      writeFileSync(`${folder}/${language}-${shot.name}.png`, palettePng(await pixelsOf(frame)));
    }
    await frame.close();
    await workbook.context().close();
  } finally {
    await host.close();
  }
}

/** Takes the picture of the README: the Scorecard and the sidebar, as they are on this computer. */
export async function takeScreenshot(browser: Browser, file: string): Promise<void> {
  const host = await hostDemo('en');
  try {
    const workbook = await openWorkbook(browser, host.url, 'en');
    await workbook.setViewportSize({ width: WIDTH, height: HEIGHT });
    await show(workbook, SHOTS.find(({ name }) => name === 'scorecard')!, 'en');
    await workbook.screenshot({ path: file });
    await workbook.context().close();
  } finally {
    await host.close();
  }
}

/** The screenshot, decoded by the browser that took it. */
async function pixelsOf(page: Page): Promise<Pixels> {
  const png = (await page.screenshot()).toString('base64');
  const base64: string = await page.evaluate(`(${decode})(${JSON.stringify(png)})`);
  return { width: WIDTH, height: HEIGHT, rgba: Buffer.from(base64, 'base64') };
}

const decode = `async png => {
  const image = await createImageBitmap(await (await fetch('data:image/png;base64,' + png)).blob());
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const url = await new Promise(done => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result);
    reader.readAsDataURL(new Blob([data]));
  });
  return url.slice(url.indexOf(',') + 1);
}`;

async function openWorkbook(browser: Browser, url: string, locale: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: WIDTH, height: HEIGHT - BAND }, locale });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction('window.polecam !== undefined', undefined, { timeout: 60_000 });
  await page.addStyleTag({ content: POSING });
  return page;
}

/** What belongs to this computer or to its grid stays out of the picture: in Google Sheets it is Google's. */
const POSING = `
  .posing .strip, .posing .o-spreadsheet-bottom-bar .o-selection-statistic { display: none !important }
  .posing .o-spreadsheet-topbar-wrapper { height: 0; overflow: hidden }
  .posing .desk { height: 100% }
`;

async function arrange(page: Page, shot: Shot, language: Language): Promise<void> {
  await pose(page, false);
  await show(page, shot, language);
  if (shot.chartAt !== undefined) await page.evaluate(`(${moveChart})(${JSON.stringify(shot.chartAt)})`);
  await pose(page, true);
}

/** Brings the sheet and the panel of a shot into view. */
async function show(page: Page, shot: Shot, language: Language): Promise<void> {
  await page.evaluate(`window.polecam.model.dispatch('SET_ZOOM', { zoom: ${shot.zoom} })`);
  await page.locator('.o-sheet').getByText(shot.sheet(language), { exact: true }).click();
  await page.locator('.o-topbar-menu', { hasText: 'Polecam' }).click();
  await page.locator('.o-menu-item', { hasText: menuTexts[language][shot.menu] }).click();
  await settled(page);
  for (const selector of shot.press) {
    await page.frameLocator('#sidebar-frame').locator(selector).first().click();
    await settled(page);
  }
}

const moveChart = `a1 => {
  const { model, helpers } = window.polecam;
  const sheetId = model.getters.getActiveSheetId();
  const [figure] = model.getters.getFigures(sheetId);
  model.dispatch('UPDATE_FIGURE', { sheetId, figureId: figure.id, offset: { x: 0, y: 0 }, ...helpers.toCartesian(a1) });
}`;

async function pose(page: Page, posing: boolean): Promise<void> {
  await page.evaluate(`document.body.classList.toggle('posing', ${posing}); window.dispatchEvent(new Event('resize'))`);
  await page.waitForTimeout(300);
}

/** The panel has answered, nothing moves any more, and neither focus ring nor the demo's old day is in the picture. */
async function settled(page: Page): Promise<void> {
  const sidebar = page.frameLocator('#sidebar-frame');
  await sidebar.locator('h1').waitFor();
  await sidebar.locator('.progress').waitFor({ state: 'detached' });
  await sidebar.locator('.notice').evaluateAll(notices => {
    for (const notice of notices) notice.setAttribute('style', 'display: none');
  });
  await page.waitForTimeout(700);
}

function iconOf(folder: string): string {
  return readFileSync(`${folder}/icon.svg`).toString('base64');
}

function framed(picture: Buffer, caption: string, icon: string): string {
  return `<style>
    body { margin: 0; background: #0f766e; color: #fff; font: 600 28px "DejaVu Sans", "Noto Sans", Arial, sans-serif }
    header { display: flex; gap: 18px; align-items: center; height: ${BAND}px; padding: 0 24px; box-sizing: border-box }
    header img { border-radius: 11px; box-shadow: 0 0 0 1.5px #ffffff40 }
    img { display: block }
  </style>
  <header><img width="46" src="data:image/svg+xml;base64,${icon}">${caption}</header>
  <img src="data:image/png;base64,${picture.toString('base64')}">`;
}
