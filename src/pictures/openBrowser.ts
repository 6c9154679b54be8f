import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** A real browser: CHROME_PATH, else the packaged one (Linux), else an installed Chrome. None is a failure with advice. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await browserPath();
  return playwright.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      ...QUIET,
      ...(executablePath.includes('chromium') ? ['--headless=shell'] : []),
    ],
  });
}

async function browserPath(): Promise<string> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH !== undefined && CHROME_PATH !== '') {
    if (existsSync(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH names no file: ${CHROME_PATH}`);
  }
  const path =
    (process.platform === 'linux' && (await chromium.executablePath().catch(() => undefined))) ||
    INSTALLED.find(installed => existsSync(installed));
  if (path === undefined) {
    throw new Error('No browser to test in: install Chrome or Chromium, or set CHROME_PATH to the browser’s file.');
  }
  return path;
}
