import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFiles } from '../../src/workbook/files/builtFiles';
import type { Flags } from '../../src/workbook/server/readFlags';
import { type Local, startLocal as start } from '../../src/workbook/server/startLocal';
import type { DistFiles } from '../../src/workbook/workbook';
import { CACHE_FOLDER } from '../cacheFolder';

export interface StartForTest extends Partial<Flags> {
  /** Where the workbook is kept; a new folder, removed at the end, by default. */
  readonly folder?: string;
  /** Other files than the built add-on. */
  readonly files?: DistFiles;
}

/** Starts the workbook's real server on a free port, as `npm start` does with these flags. */
export async function startLocal({ folder, files, ...flags }: StartForTest = {}): Promise<Local> {
  const ownFolder = folder ?? mkdtempSync(join(tmpdir(), 'polecam-'));
  const local = await start({
    flags: { fresh: false, locale: null, port: null, file: null, browser: false, help: false, ...flags },
    files: files ?? builtFiles(),
    folder: ownFolder,
    cacheFolder: CACHE_FOLDER,
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
