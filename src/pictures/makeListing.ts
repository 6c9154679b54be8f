import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../i18n/language';
import { drawMarks } from './drawMarks';
import { openBrowser } from './openBrowser';
import { takeShots } from './takeShots';

/** `npm run listing`: the pictures of the listing anew, in every language, into docs/listing/. */
const folder = fileURLToPath(new URL('../../docs/listing', import.meta.url));
const browser = await openBrowser();
try {
  await drawMarks(browser, folder);
  for (const language of LANGUAGES) await takeShots(browser, folder, language);
} finally {
  await browser.close();
}
