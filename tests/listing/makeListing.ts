import { buildAddon } from '../../src/build/buildAddon';
import { root } from '../../src/build/root';
import { LANGUAGES } from '../../src/i18n/language';
import { launchBrowser } from '../browser/openBrowser';
import { drawMarks } from './drawMarks';
import { takeShots } from './takeShots';

const folder = `${root}docs/listing`;
await buildAddon();
const browser = await launchBrowser();
try {
  await drawMarks(browser, folder);
  for (const language of LANGUAGES) await takeShots(browser, folder, language);
} finally {
  await browser.close();
}
