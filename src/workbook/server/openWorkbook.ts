import { basename, extname } from 'node:path';
import { fill } from '../../i18n/fill';
import { type Language, toLanguage } from '../../i18n/language';
import { createWorkbook } from '../createWorkbook';
import { demoSnapshot } from '../demo/demoSnapshot';
import { localeOf } from '../engine/localeOf';
import { fileSentence } from '../files/fileSentence';
import { fileSheets } from '../files/fileSheets';
import { loadedNotices } from '../files/loadedNotices';
import { localeHabits } from '../files/localeHabits';
import { readTableFile } from '../files/readTableFile';
import { withSheet } from '../files/withSheet';
import type { DistFiles, Workbook, WorkbookOptions, WorkbookSnapshot } from '../workbook';
import { OpenRefusal } from './OpenRefusal';
import type { Flags, SheetLocale } from './readFlags';
import { salesWorkbooks } from './salesWorkbooks';
import type { SavedWorkbook } from './savedWorkbook';
import { START_TEXTS } from './startTexts';

export interface OpenedWorkbook {
  readonly workbook: Workbook;
  readonly name: string;
  readonly locale: string;
  readonly language: Language;
  /** The sheet of the file that was loaded; null without one. */
  readonly opensAt: string | null;
  /** Sentences about what was set aside or loaded, and how. */
  readonly notices: readonly string[];
}

export interface OpenOptions {
  readonly flags: Flags;
  /** What was kept of the workbook. */
  readonly saved: Pick<SavedWorkbook, 'read' | 'setAside'>;
  readonly files: DistFiles;
  /** Locale of a new workbook where the person named none. */
  readonly computer: SheetLocale;
  /** Where the demo is kept once it is made. */
  readonly cacheFolder: string;
  /** The day it is, as a spreadsheet counts days, by which the demo is dated; as in its pictures where absent. */
  readonly today?: number;
  /** Called before every service call of a run. */
  readonly intercept?: WorkbookOptions['intercept'];
  /** Called with a sentence before what takes its time. */
  readonly say?: (sentence: string) => void;
}

/** Opens the saved workbook, or a new one, and loads the file into it that the person asked for. */
export async function openWorkbook(options: OpenOptions): Promise<OpenedWorkbook> {
  const { flags, saved, files, computer, cacheFolder, today, intercept, say } = options;
  const dated = today === undefined ? {} : { today };
  const notices: string[] = [];
  const wanted = flags.locale ?? computer;
  const texts = START_TEXTS[toLanguage(wanted)];
  const setAside = (ending: 'bak' | 'broken'): void => {
    const path = saved.setAside(ending);
    const text = ending === 'bak' ? texts.asideFresh : texts.asideBroken;
    if (path !== null) notices.push(fill(text, { path }));
  };
  const open = (snapshot: WorkbookSnapshot, opensLater = false): Workbook => {
    const { code: locale } = snapshot.spreadsheet.settings.locale;
    const imports = salesWorkbooks({ files, locale, cacheFolder, ...dated });
    const { name } = snapshot;
    const userLocale = toLanguage(locale);
    const options = { files, snapshot, opensLater, locale, userLocale, name, imports };
    return createWorkbook({ ...options, ...(intercept && { intercept }) });
  };
  const readSaved = (): FirstSnapshot | null => {
    try {
      const kept = saved.read();
      if (kept === null) return null;
      const snapshot = flags.locale === null ? kept : inLocale(kept, flags.locale);
      return { snapshot, workbook: open(snapshot) };
    } catch {
      setAside('broken');
      return null;
    }
  };
  /** The demo, or an empty workbook that waits for a file's sheet. */
  const newSnapshot = (): WorkbookSnapshot => {
    if (flags.file === null) {
      return demoSnapshot({ files, locale: wanted, cacheFolder, ...dated, making: () => say?.(texts.makingDemo) });
    }
    const empty = createWorkbook({ files, locale: wanted }).snapshot();
    return { ...empty, spreadsheet: { ...empty.spreadsheet, sheets: [] } };
  };
  const former = flags.fresh ? null : readSaved();
  const first = former ?? { snapshot: newSnapshot(), workbook: null };
  const loaded = flags.file === null ? null : await loadFile(first.snapshot, flags.file);
  if (flags.fresh) setAside('bak');
  if (loaded !== null) notices.push(...loaded.notices);
  const snapshot = loaded?.snapshot ?? first.snapshot;
  const locale = snapshot.spreadsheet.settings.locale.code;
  return {
    workbook: (loaded === null ? first.workbook : null) ?? open(snapshot, loaded !== null),
    name: snapshot.name,
    locale,
    language: toLanguage(locale),
    opensAt: loaded?.sheetId ?? null,
    notices,
  };
}

/** What there is before a file is loaded. */
interface FirstSnapshot {
  readonly snapshot: WorkbookSnapshot;
  /** The snapshot as opened already, where that was needed to know that it opens. */
  readonly workbook: Workbook | null;
}

async function loadFile(
  base: WorkbookSnapshot,
  path: string,
): Promise<{ readonly snapshot: WorkbookSnapshot; readonly sheetId: string; readonly notices: readonly string[] }> {
  const { locale } = base.spreadsheet.settings;
  const file = basename(path);
  const reading = await readTableFile(path, localeHabits(locale));
  if (!reading.ok) throw new OpenRefusal(fileSentence(toLanguage(locale.code), file, reading.refusal));
  let { spreadsheet } = base;
  const drafts = fileSheets(file, reading.sheets, locale);
  const loaded = drafts.map(draft => {
    const added = withSheet(spreadsheet, draft);
    ({ spreadsheet } = added);
    return { sheetId: added.sheetId, sheet: spreadsheet.sheets.at(-1)!.name };
  });
  const isNew = base.spreadsheet.sheets.length === 0;
  return {
    snapshot: { ...base, spreadsheet, ...(isNew && { name: basename(path, extname(path)) }) },
    sheetId: loaded[0]!.sheetId,
    notices: loadedNotices({ locale, file, reading, sheets: loaded.map(({ sheet }) => sheet) }),
  };
}

function inLocale(snapshot: WorkbookSnapshot, locale: SheetLocale): WorkbookSnapshot {
  const { spreadsheet } = snapshot;
  return {
    ...snapshot,
    spreadsheet: { ...spreadsheet, settings: { ...spreadsheet.settings, locale: localeOf(locale) } },
  };
}
