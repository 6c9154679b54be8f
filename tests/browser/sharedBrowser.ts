import type { Browser } from 'playwright-core';
import { openBrowser } from '../../src/pictures/openBrowser';

let browser: Promise<Browser> | undefined;

/** The one browser of a worker: to start one takes as long as most tests. */
export async function sharedBrowser(): Promise<Browser> {
  browser ??= openBrowser();
  if (!(await browser).isConnected()) browser = openBrowser();
  return browser;
}

/** Closes all that a file of tests has opened in it. */
export async function closePages(): Promise<void> {
  const contexts = (await browser)?.contexts() ?? [];
  await Promise.all(contexts.map(context => context.close()));
}
