import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toLanguage } from '../../i18n/language';
import * as engine from '../engine/odoo';
import { keepIfPossible, readKept } from '../files/keptFile';
import type { DistFiles, WorkbookSnapshot } from '../workbook';
import { endingBefore, TODAY } from './calendar';
import { DEMO_TEXTS } from './demoTexts';
import { makeFirmWorkbook, makeSalesWorkbook } from './makeDemo';

/** What the demo is made by, and where it is kept once it is made. */
export interface DemoMaking {
  readonly files: DistFiles;
  readonly locale: string;
  readonly cacheFolder: string;
  /** The day on which it is opened: the demo ends right before its month. As in the pictures where absent. */
  readonly today?: number;
  /** Called before a demo is made, which takes some seconds. */
  readonly making?: () => void;
}

interface KeptDemo {
  readonly print: string;
  readonly workbook: WorkbookSnapshot;
}

/**
 * The demo, or the workbook that one of its salespeople keeps: as it was made before, if neither the add-on nor what
 * makes the demo has changed since, else made anew.
 */
export function demoSnapshot(from: DemoMaking, salesperson?: string): WorkbookSnapshot {
  const { files, locale, cacheFolder, today, making } = from;
  const number = salesperson === undefined ? 0 : DEMO_TEXTS[toLanguage(locale)].salespeople.indexOf(salesperson) + 1;
  const path = join(cacheFolder, `demo-${locale}${number === 0 ? '' : `-${number}`}.json`);
  const print = endingBefore(today, () => printOf(files));
  const kept = readKept<KeptDemo>(path);
  if (kept?.print === print) return kept.workbook;
  making?.();
  const workbook = endingBefore(today, () =>
    salesperson === undefined ? makeFirmWorkbook({ files, locale }) : makeSalesWorkbook({ files, locale }, salesperson),
  );
  keepIfPossible(path, JSON.stringify({ print, workbook } satisfies KeptDemo));
  return workbook;
}

/** Another one for every change of the add-on, the engine, what stands in for Google and types here, and the month. */
function printOf(files: DistFiles): string {
  const hash = createHash('sha256').update(`${JSON.stringify(engine.__info__)}${TODAY}`);
  for (const [name, text] of Object.entries(files)) hash.update(`\0${name}\0`).update(text);
  const room = fileURLToPath(new URL('..', import.meta.url));
  for (const folder of ['demo', 'engine', 'files', 'services']) {
    for (const file of readdirSync(join(room, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      if (file.endsWith('.ts')) hash.update(readFileSync(join(room, folder, file)));
    }
  }
  return hash.digest('hex');
}
