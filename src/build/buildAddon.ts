import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { buildCode } from './buildCode';
import { buildSidebar } from './buildSidebar';
import { buildTexts, type TextFiles } from './buildTexts';
import { root } from './root';

/** The files that are pushed to Google, by name. */
export type AddonFiles = Readonly<Record<'Code.js' | 'Sidebar.html' | 'appsscript.json', string>> & TextFiles;

/** Builds the add-on into dist/ and gives what it wrote there. */
export async function buildAddon(): Promise<AddonFiles> {
  const [code, sidebar, manifest] = await Promise.all([
    buildCode(),
    buildSidebar(),
    readFile(`${root}appsscript.json`, 'utf8'),
  ]);
  const files: AddonFiles = { 'Code.js': code, ...buildTexts(), 'Sidebar.html': sidebar, 'appsscript.json': manifest };
  await rm(`${root}dist`, { recursive: true, force: true });
  await mkdir(`${root}dist`);
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(`${root}dist/${name}`, text)));
  return files;
}
