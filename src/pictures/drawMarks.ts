import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

interface Mark {
  readonly source: string;
  readonly width: number;
  readonly height: number;
}

/** The pictures that the Marketplace asks for beside screenshots, by file name, and what they are drawn from. */
export const MARKS: Readonly<Record<string, Mark>> = {
  'icon-32.png': { source: 'icon.svg', width: 32, height: 32 },
  'icon-48.png': { source: 'icon.svg', width: 48, height: 48 },
  'icon-96.png': { source: 'icon.svg', width: 96, height: 96 },
  'icon-128.png': { source: 'icon.svg', width: 128, height: 128 },
  'banner-220x140.png': { source: 'banner.svg', width: 220, height: 140 },
};

/** Draws the icon in its four sizes and the banner into the folder of the listing. */
export async function drawMarks(browser: Browser, folder: string): Promise<void> {
  for (const [name, { source, width, height }] of Object.entries(MARKS)) {
    const page = await browser.newPage({ viewport: { width, height } });
    const svg = readFileSync(`${folder}/${source}`).toString('base64');
    await page.setContent(
      `<body style="margin:0"><img style="display:block" width="${width}" src="data:image/svg+xml;base64,${svg}">`,
    );
    writeFileSync(`${folder}/${name}`, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
}
