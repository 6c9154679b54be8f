import { resolve } from 'node:path';
import { fill } from '../../i18n/fill';
import { toLanguage } from '../../i18n/language';
import { writeWhole } from '../files/keptFile';
import { OpenRefusal, openWorkbook } from '../server/openWorkbook';
import { readFlags, type SheetLocale } from '../server/readFlags';
import { savedWorkbook } from '../server/savedWorkbook';
import { START_TEXTS } from '../server/startTexts';
import type { DistFiles } from '../workbook';
import { EXPORT_TEXTS } from './exportTexts';
import { exportWorkbook } from './exportWorkbook';

export interface ExportOptions {
  /** The words after `npm run export --`. */
  readonly words: readonly string[];
  readonly files: DistFiles;
  /** Where `npm start` keeps the workbook; it is only read. */
  readonly folder: string;
  /** Where the demo is kept once it is made; beside the workbook by default. */
  readonly cacheFolder?: string;
  /** Where the person is: paths are meant from there. */
  readonly from: string;
  readonly computer: SheetLocale;
  say(sentence: string): void;
}

/** Writes the workbook that is kept, or the demo, as an xlsx file; true when that is done. */
export async function runExport({
  words,
  files,
  folder,
  cacheFolder = folder,
  from,
  computer,
  say,
}: ExportOptions): Promise<boolean> {
  const [first = ''] = words;
  const path = first.startsWith('-') ? '' : first;
  const asked = readFlags(path === '' ? words : words.slice(1));
  const texts = EXPORT_TEXTS[toLanguage((asked.ok ? asked.flags.locale : null) ?? computer)];
  const refuse = (sentence: string): false => {
    say(sentence);
    return false;
  };
  if (!asked.ok) {
    const start = START_TEXTS[toLanguage(computer)];
    return refuse(fill(start[asked.refusal.reason], { flag: '', ...asked.refusal }));
  }
  const { flags } = asked;
  if (flags.help) {
    say(texts.help);
    return true;
  }
  if (path === '') return refuse(texts.noPath);
  if (!/\.xlsx$/i.test(path)) return refuse(fill(texts.notXlsx, { path }));

  const file = flags.file === null ? null : resolve(from, flags.file);
  const kept = savedWorkbook(folder);
  const saved = {
    read: kept.read,
    setAside(ending: 'bak' | 'broken') {
      // It is only read here; and the demo in its place would be taken for it.
      if (ending === 'broken') throw new OpenRefusal(fill(texts.keptBroken, { path: kept.path }));
      return null;
    },
  };
  try {
    const { workbook, notices } = await openWorkbook({
      flags: { ...flags, file },
      saved,
      files,
      computer,
      cacheFolder,
      say,
    });
    for (const notice of notices) say(notice);
    writeWhole(resolve(from, path), await exportWorkbook(workbook.model));
    say(fill(texts.written, { path, sheets: workbook.model.getters.getSheetIds().length }));
    say(texts.values);
    return true;
  } catch (error) {
    if (error instanceof OpenRefusal) return refuse(error.message);
    if (error instanceof Error && 'syscall' in error)
      return refuse(fill(texts.cannotWrite, { path, problem: error.message }));
    throw error;
  }
}
