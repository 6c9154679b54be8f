import { basename, resolve } from 'node:path';
import { fill } from '../../i18n/fill';
import { toLanguage } from '../../i18n/language';
import { fileSentence } from '../files/fileSentence';
import { refuseUnwritable, writeWhole } from '../files/keptFile';
import { refusedFile } from '../files/openedFile';
import { diskProblem } from '../server/diskProblem';
import { OpenRefusal } from '../server/OpenRefusal';
import { readFlags, type SheetLocale } from '../server/readFlags';
import { savedWorkbook } from '../server/savedWorkbook';
import { START_TEXTS } from '../server/startTexts';
import type { DistFiles } from '../workbook';
import { EXPORT_TEXTS } from './exportTexts';

export interface ExportOptions {
  /** The words after `npm run export --`. */
  readonly words: readonly string[];
  /** The built files of dist/, asked for when all else is well; null where they cannot be built. */
  readonly files: () => Promise<DistFiles | null>;
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
  const language = toLanguage((asked.ok ? asked.flags : asked).locale ?? computer);
  const texts = EXPORT_TEXTS[language];
  const refuse = (sentence: string): false => {
    say(sentence);
    return false;
  };
  if (!asked.ok) {
    return refuse(fill(START_TEXTS[language][asked.refusal.reason], { flag: '', ...asked.refusal }));
  }
  const { flags } = asked;
  if (flags.help) {
    say(texts.help);
    return true;
  }
  if (path === '') return refuse(texts.noPath);
  if (!/\.xlsx$/i.test(path)) return refuse(fill(texts.notXlsx, { path }));

  const file = flags.file === null ? null : resolve(from, flags.file);
  const refused = file === null ? null : await refusedFile(file);
  if (file !== null && refused !== null) return refuse(fileSentence(language, basename(file), refused));
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
    refuseUnwritable(resolve(from, path));
    const built = await files();
    if (built === null) return false;
    // The engine takes a second to be loaded: only when all is well.
    const { openWorkbook } = await import('../server/openWorkbook');
    const { exportWorkbook } = await import('./exportWorkbook');
    const { workbook, notices } = await openWorkbook({
      flags: { ...flags, file },
      saved,
      files: built,
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
      return refuse(fill(texts.cannotWrite, { path, problem: diskProblem(language, error) }));
    throw error;
  }
}
