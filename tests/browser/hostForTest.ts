import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFiles } from '../../src/workbook/files/builtFiles';
import { type HostOptions, hostWorkbook, type WorkbookHost } from '../../src/workbook/server/hostWorkbook';
import type { Flags } from '../../src/workbook/server/readFlags';
import type { DistFiles } from '../../src/workbook/workbook';
import { CACHE_FOLDER } from '../cacheFolder';

export interface HostForTest extends Partial<Flags>, Pick<HostOptions, 'warn' | 'otherFolder'> {
  /** Where the workbook is kept; a new folder, removed at the end, by default. */
  readonly folder?: string;
  /** Other files than the built add-on. */
  readonly files?: DistFiles;
}

/** Starts the workbook's real server on a free port, as `npm start` does with these flags. */
export async function hostForTest({
  folder,
  files,
  warn,
  otherFolder,
  ...flags
}: HostForTest = {}): Promise<WorkbookHost> {
  const ownFolder = folder ?? mkdtempSync(join(tmpdir(), 'polecam-'));
  const host = await hostWorkbook({
    flags: {
      fresh: false,
      locale: null,
      port: null,
      file: null,
      browser: false,
      asSlowAsGoogle: false,
      help: false,
      ...flags,
    },
    files: files ?? builtFiles(),
    folder: ownFolder,
    cacheFolder: CACHE_FOLDER,
    computer: 'en_US',
    anyPort: true,
    ...(warn && { warn }),
    ...(otherFolder && { otherFolder }),
  });
  return {
    ...host,
    async close() {
      await host.close();
      if (folder === undefined) rmSync(ownFolder, { recursive: true, force: true });
    },
  };
}
