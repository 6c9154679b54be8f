// Two ways through the workbook, in a browser and in three languages, with clicks, keys and seconds: npm run bench:walks. Pictures go into the folder that POLECAM_PICTURES names.

import { openBrowser } from '../src/pictures/openBrowser';
import { SUPERSTORE } from '../tests/addon/openFile';
import { firstWalk } from './firstWalk';
import { goWalk, row } from './walk';
import { weekWalk } from './weekWalk';

const browser = await openBrowser();
console.log(row(['language', 'what stands in front of the person', 'clicks', 'keys', 'seconds']));
for (const language of ['en', 'pl', 'ru'] as const) {
  await goWalk(browser, { language, file: SUPERSTORE }, firstWalk);
  await goWalk(browser, { language, file: null }, weekWalk);
}
await browser.close();
process.exit(0);
