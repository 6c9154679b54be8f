import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Flags } from '../../src/workbook/server/readFlags';
import { type Local, startLocal as start } from '../../src/workbook/server/startLocal';
import type { DistFiles } from '../../src/workbook/workbook';

export interface StartForTest extends Partial<Flags> {
  /** Where the workbook is kept; a new folder, removed at the end, by default. */
  readonly folder?: string;
  /** Other files than the built add-on. */
  readonly files?: DistFiles;
}

/** The bundle of the page is kept here between tests. */
const CACHE = join(tmpdir(), 'polecam-page');

/** Starts the workbook's real server on a free port, as `npm start` does with these flags. */
export async function startLocal({ folder, files, ...flags }: StartForTest = {}): Promise<Local> {
  const ownFolder = folder ?? mkdtempSync(join(tmpdir(), 'polecam-'));
  const local = await start({
    flags: { fresh: false, locale: null, port: null, file: null, browser: false, help: false, ...flags },
    files: files ?? builtFiles(),
    folder: ownFolder,
    cacheFolder: CACHE,
    computer: 'en_US',
    anyPort: true,
  });
  return {
    ...local,
    async close() {
      await local.close();
      if (folder === undefined) rmSync(ownFolder, { recursive: true, force: true });
    },
  };
}

/** What the run's one build left in dist/. */
function builtFiles(): DistFiles {
  const names = ['Code.js', 'Sidebar.html', 'appsscript.json'];
  return Object.fromEntries(
    names.map(name => [name, readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8')]),
  );
}
