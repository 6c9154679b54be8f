import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../i18n/language';
import { openBrowser } from './openBrowser';
import { takePictures } from './takePictures';

/** `npm run docs:pictures`: the pictures of the sheets anew, in every language, into docs/pictures/. */
const folder = fileURLToPath(new URL('../../docs/pictures', import.meta.url));
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const browser = await openBrowser();
try {
  for (const language of LANGUAGES) await takePictures(browser, folder, language);
} finally {
  await browser.close();
}
