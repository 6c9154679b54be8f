import { basename, extname } from 'node:path';
import { fill } from '../../i18n/fill';
import { type Language, toLanguage } from '../../i18n/language';
import { createWorkbook } from '../createWorkbook';
import { withDemo } from '../demo/withDemo';
import { localeOf } from '../engine/localeOf';
import { fileSentence } from '../files/fileSentence';
import { readTableFile } from '../files/readTableFile';
import { tableSheet } from '../files/tableSheet';
import { withSheet } from '../files/withSheet';
import type { DistFiles, Workbook, WorkbookSnapshot } from '../workbook';
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

/** A file cannot be opened: the message is a sentence for the person. */
export class NotOpened extends Error {}

/** Opens the saved workbook, or a new one, and loads the file into it that the person asked for. */
export async function openWorkbook(
  flags: Flags,
  saved: SavedWorkbook,
  files: DistFiles,
  computer: SheetLocale,
): Promise<OpenedWorkbook> {
  const notices: string[] = [];
  const wanted = flags.locale ?? computer;
  const texts = (): (typeof START_TEXTS)[Language] => START_TEXTS[toLanguage(wanted)];
  const setAside = (ending: 'bak' | 'broken'): void => {
    const path = saved.setAside(ending);
    const text = ending === 'bak' ? texts().asideFresh : texts().asideBroken;
    if (path !== null) notices.push(fill(text, { path }));
  };
  const open = (snapshot: WorkbookSnapshot): Workbook => {
    const { code } = snapshot.spreadsheet.settings.locale;
    const imports = salesWorkbooks(files, code);
    return createWorkbook({
      files,
      snapshot,
      locale: code,
      userLocale: toLanguage(code),
      name: snapshot.name,
      imports,
    });
  };
  const former = flags.fresh ? null : readSaved(saved, flags.locale, open, () => setAside('broken'));
  const base = former ?? newSnapshot(files, wanted, flags.file !== null);
  const loaded = flags.file === null ? null : await loadFile(base.snapshot, flags.file);
  if (flags.fresh) setAside('bak');
  if (loaded !== null) notices.push(...loaded.notices);
  const snapshot = loaded?.snapshot ?? base.snapshot;
  const locale = snapshot.spreadsheet.settings.locale.code;
  return {
    workbook: (loaded === null ? base.workbook : null) ?? open(snapshot),
    name: snapshot.name,
    locale,
    language: toLanguage(locale),
    opensAt: loaded?.sheetId ?? null,
    notices,
  };
}

interface Base {
  readonly snapshot: WorkbookSnapshot;
  /** The snapshot as opened already, where that was needed to know that it opens. */
  readonly workbook: Workbook | null;
}

function readSaved(
  saved: SavedWorkbook,
  locale: SheetLocale | null,
  open: (snapshot: WorkbookSnapshot) => Workbook,
  broken: () => void,
): Base | null {
  try {
    const kept = saved.read();
    if (kept === null) return null;
    const snapshot = locale === null ? kept : inLocale(kept, locale);
    return { snapshot, workbook: open(snapshot) };
  } catch {
    broken();
    return null;
  }
}

/** A new workbook: the demo, or an empty one that waits for a file's sheet. */
function newSnapshot(files: DistFiles, locale: SheetLocale, forFile: boolean): Base {
  const empty = createWorkbook({ files, locale }).snapshot();
  if (forFile) return { snapshot: { ...empty, spreadsheet: { ...empty.spreadsheet, sheets: [] } }, workbook: null };
  return { snapshot: { ...empty, ...withDemo(empty.spreadsheet, toLanguage(locale)) }, workbook: null };
}

async function loadFile(
  base: WorkbookSnapshot,
  path: string,
): Promise<{ readonly snapshot: WorkbookSnapshot; readonly sheetId: string; readonly notices: readonly string[] }> {
  const { locale } = base.spreadsheet.settings;
  const language = toLanguage(locale.code);
  const file = basename(path);
  const reading = await readTableFile(path, {
    mark: locale.decimalSeparator === ',' ? ',' : '.',
    order: locale.dateFormat.startsWith('m') ? 'mdy' : 'dmy',
  });
  if (!reading.ok) throw new NotOpened(fileSentence(language, file, reading.refusal));
  const name = basename(path, extname(path));
  const { spreadsheet, sheetId } = withSheet(base.spreadsheet, tableSheet(name, reading.table, locale));
  const sheet = spreadsheet.sheets.at(-1)?.name ?? name;
  const rows = new Intl.NumberFormat(language).format(reading.table.rows.length);
  const isNew = base.spreadsheet.sheets.length === 0;
  return {
    snapshot: { ...base, spreadsheet, ...(isNew && { name }) },
    sheetId,
    notices: [
      fill(START_TEXTS[language].loaded, { file, sheet, rows }),
      ...reading.notes.map(note => fileSentence(language, file, note)),
    ],
  };
}

function inLocale(snapshot: WorkbookSnapshot, locale: SheetLocale): WorkbookSnapshot {
  const { spreadsheet } = snapshot;
  return {
    ...snapshot,
    spreadsheet: { ...spreadsheet, settings: { ...spreadsheet.settings, locale: localeOf(locale) } },
  };
}
