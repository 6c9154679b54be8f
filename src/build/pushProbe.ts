import { writeFile } from 'node:fs/promises';
import { buildProbe } from './buildProbe';
import { isScriptId } from './isScriptId';
import { pushFiles } from './pushFiles';
import { reportPush } from './reportPush';
import { root } from './root';

const [scriptId = ''] = process.argv.slice(2);

await reportPush(async () => {
  if (!isScriptId(scriptId)) {
    throw new Error(
      'Say where the probe goes: npm run push:probe -- SCRIPT_ID. It is the id of a script that belongs to a spreadsheet (Extensions → Apps Script → Project settings): docs/publishing.md, "Live probe".',
    );
  }
  await buildProbe();
  const folder = `${root}dist-probe/`;
  await writeFile(`${folder}.clasp.json`, JSON.stringify({ scriptId, rootDir: '.' }));
  return pushFiles(folder);
});
