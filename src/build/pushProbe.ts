import { writeFile } from 'node:fs/promises';
import { buildProbe } from './buildProbe';
import { isScriptId } from './isScriptId';
import { type PushedFile, type PushOptions, pushFiles } from './pushFiles';
import { root } from './root';

/** Builds the live probe and pushes it to the script of this id; gives what was sent, and refuses what is no id. */
export async function pushProbe(scriptId: string, options: PushOptions = {}): Promise<readonly PushedFile[]> {
  if (!isScriptId(scriptId)) {
    throw new Error(
      'Say where the probe goes: npm run push:probe -- SCRIPT_ID. It is the id of a script that belongs to a spreadsheet (Extensions → Apps Script → Project settings): docs/publishing.md, "Live probe".',
    );
  }
  await buildProbe();
  const folder = `${root}dist-probe/`;
  await writeFile(`${folder}.clasp.json`, JSON.stringify({ scriptId, rootDir: '.' }));
  return pushFiles(folder, options);
}
