import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../i18n/language';
import { drawMarks } from './drawMarks';
import { openBrowser } from './openBrowser';
import { takeScreenshot, takeShots } from './takeShots';

/** `npm run listing`: the pictures of the listing anew, in every language, into docs/listing/, and that of the README. */
const folder = fileURLToPath(new URL('../../docs/listing', import.meta.url));
const browser = await openBrowser();
try {
  await drawMarks(browser, folder);
  for (const language of LANGUAGES) await takeShots(browser, folder, language);
  await takeScreenshot(browser, fileURLToPath(new URL('../../docs/screenshot.png', import.meta.url)));
} finally {
  await browser.close();
}
