import { Refusal } from '../../contract/Refusal';
import { dayNumber } from '../../core/calendar/dayNumber';
import { LANGUAGES, type Language, toLanguage } from '../../i18n/language';
import type { ServerTexts } from '../../i18n/server/ServerTexts';
import type { TemplateTexts } from '../../i18n/templates/TemplateTexts';
import { cellsName } from '../../templates/cellsName';
import { type NumberFormats, numberFormats } from '../../templates/numberFormats';
import { isColumn, type SideSheetId, type TemplateId } from '../../templates/sheetTemplate';
import { catalogue } from './catalogue';
import { findKeeper } from './keptFormulas';
import { once, onceThere } from './once';
import { findOurSheet, findOurSheets, findSideSheets, searchMarksAnew } from './ourSheets';
import { type PlacedFormula, type PreparedSheets, placeKept, preparedSheets } from './placeKept';
import { type OurContent, readSheet } from './readSheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The document as one run reads it. Google is asked for each thing when it is first wanted, and once: whoever wants to
 * know what stands there after writing asks a new Reading (`edit.readAnew()`). Sheets that are not there are looked for
 * again, because the run may add them.
 */
export interface Reading {
  readonly spreadsheet: Spreadsheet;
  /**
   * Of everything that is written into cells, which all people share: the Settings', else the spreadsheet's. The person
   * at the keyboard may speak another one (`personLanguage`).
   */
  readonly language: Language;
  /** Such as 'pl_PL': how numbers and days are written. */
  readonly locale: string;
  readonly timeZone: string;
  /** Day number of the day it is where the spreadsheet is. */
  readonly today: number;
  /** What is written on sheets, in their language. */
  readonly texts: TemplateTexts;
  /** The server's sentences in the language of the sheets, for notes and protections. */
  readonly serverTexts: ServerTexts;
  readonly formats: NumberFormats;
  /** People write a comma into the numbers of this spreadsheet. */
  readonly decimalComma: boolean;
  /** The hidden sheet that keeps the formulas that were replaced; null where none are. */
  readonly keeper: Sheet | null;
  /** These formulas, and where they belong by now; refused where people have damaged what is kept. */
  readonly kept: readonly PlacedFormula[];
  /** The sheets that are prepared for people without the add-on; refused as `kept` is. */
  readonly prepared: PreparedSheets;
  /** The sheet of a template, however it is called by now; null where there is none. */
  ourSheet(id: TemplateId): Sheet | null;
  /** Our sheets by template, in one search: the one that counts, then the copies that people have made of it. */
  ourSheets(): ReadonlyMap<TemplateId, readonly Sheet[]>;
  /** The name that a sheet bears. */
  nameOf(sheet: Sheet): string;
  /** The sheets of that kind, however people have renamed and moved them. */
  sideSheets(id: SideSheetId): readonly Sheet[];
  /** The sheet of a template and all it holds; null where there is none. Refused by name where it lacks a needed column. */
  read(id: TemplateId, needed?: readonly string[]): OurContent | null;
  /** The same; null also where people have deleted its headers. */
  readIfWhole(id: TemplateId): OurContent | null;
  /** What has been read so. */
  contents(): readonly OurContent[];
}

/** Begins to read the spreadsheet that is open. */
export function reading(): Reading {
  searchMarksAnew();
  const spreadsheet = SpreadsheetApp.getActive();
  const locale = once(() => spreadsheet.getSpreadsheetLocale());
  const language = once(() => sheetLanguage(spreadsheet, locale));
  const timeZone = once(() => spreadsheet.getSpreadsheetTimeZone());
  const today = once(() => todayIn(timeZone()));
  const formats = once(() => numberFormats(locale()));
  const decimalComma = once(() => hasDecimalComma(locale()));
  const keeper = once(() => findKeeper(spreadsheet));
  const kept = once(() => placeKept(spreadsheet, keeper()));
  const prepared = once(() => preparedSheets(kept()));
  const found = new Map<TemplateId, Sheet>();
  const names = new Map<Sheet, string>();
  const nameOf = (sheet: Sheet) => {
    const name = names.get(sheet) ?? sheet.getName();
    // One that is still being made is about to lose its name.
    if ([...found.values()].includes(sheet)) names.set(sheet, name);
    return name;
  };
  const ourSheets = once(() => {
    const all = findOurSheets(spreadsheet);
    for (const [id, [sheet]] of all) found.set(id, sheet!);
    return all;
  });
  const ours = onceThere((id: TemplateId) => findOurSheet(spreadsheet, id), found);
  const contents = new Map<TemplateId, OurContent>();
  const readIfWhole = onceThere((id: TemplateId): OurContent | null => {
    const sheet = ours(id);
    const content = sheet && readSheet(sheet, catalogue().templates[id], timeZone());
    return content ? { id, sheet, ...content } : null;
  }, contents);
  const columnGone = (sheet: Sheet, id: TemplateId, key: string) => {
    const columns = catalogue().templates[id].columns.filter(isColumn);
    const { header } = columns.find(column => column.key === key)!;
    const column = typeof header === 'string' ? catalogue().sheets[language()][header] : '';
    return new Refusal('columnGone', { sheet: sheet.getName(), column });
  };
  return {
    spreadsheet,
    get language() {
      return language();
    },
    get locale() {
      return locale();
    },
    get timeZone() {
      return timeZone();
    },
    get today() {
      return today();
    },
    get texts() {
      return catalogue().sheets[language()];
    },
    get serverTexts() {
      return catalogue().server[language()];
    },
    get formats() {
      return formats();
    },
    get decimalComma() {
      return decimalComma();
    },
    get keeper() {
      return keeper();
    },
    get kept() {
      return kept();
    },
    get prepared() {
      return prepared();
    },
    ourSheet: ours,
    ourSheets,
    nameOf,
    sideSheets: id => findSideSheets(spreadsheet, id),
    read(id, needed = []) {
      const sheet = ours(id);
      if (sheet === null) return null;
      const read = readIfWhole(id);
      if (read === null) throw new Refusal('headersGone', { sheet: sheet.getName() });
      const gone = needed.find(key => read.layout.columns.get(key) === undefined);
      if (gone !== undefined) throw columnGone(sheet, id, gone);
      return read;
    },
    readIfWhole,
    contents: () => [...contents.values()],
  };
}

/** The language that the Settings choose; where there are none, that of the spreadsheet's locale. */
function sheetLanguage(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, locale: () => string): Language {
  const chosen: unknown = spreadsheet.getRangeByName(cellsName('settings', 'language'))?.getValue();
  return LANGUAGES.find(language => language === chosen) ?? toLanguage(locale());
}

/** The day it is in that time zone, as Sheets counts days. */
function todayIn(timeZone: string): number {
  const [year, month, day] = Utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd').split('-').map(Number);
  return dayNumber(year!, month!, day!)!;
}

/** Whether people of that locale, such as 'pl_PL', write a comma into numbers. */
function hasDecimalComma(locale: string): boolean {
  try {
    return (1.5).toLocaleString(locale.replace('_', '-')).includes(',');
  } catch {
    return false;
  }
}
