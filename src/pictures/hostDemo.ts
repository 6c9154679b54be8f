import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../i18n/language';
import { builtFiles } from '../workbook/files/builtFiles';
import { hostWorkbook, type WorkbookHost } from '../workbook/server/hostWorkbook';

const LOCALES = { en: 'en_US', pl: 'pl_PL', ru: 'ru_RU' } as const;

/** Opens the demo in one language on a free port, beside whatever workbook is kept, and forgets it when it is closed. */
export async function hostDemo(language: Language): Promise<WorkbookHost> {
  const folder = mkdtempSync(join(tmpdir(), 'polecam-'));
  const locale = LOCALES[language];
  const host = await hostWorkbook({
    flags: { fresh: true, locale, port: null, file: null, browser: false, asSlowAsGoogle: false, help: false },
    files: builtFiles(),
    folder,
    cacheFolder: fileURLToPath(new URL('../../.local/', import.meta.url)),
    computer: locale,
    anyPort: true,
  });
  return {
    ...host,
    async close() {
      await host.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
