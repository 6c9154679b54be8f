import type { OurSheet } from '../../contract/sheets';
import type { TemplateTexts } from '../../i18n/templates/TemplateTexts';
import { planSheet, READY_ROWS, type Row } from '../../templates/planSheet';
import type { SheetPlan } from '../../templates/SheetPlan';
import type { SideSheetId, TemplateId } from '../../templates/sheetTemplate';
import { startRows } from '../../templates/startRows';
import { catalogue } from './catalogue';
import type { Edit } from './Edit';
import { freeName, freeSheetName } from './freeSheetName';
import { listRanges } from './listRanges';
import { addSheet, makeRoom, markSheet, nameCells, type SheetSize, sizeOf } from './newSheet';
import { clearUnfinished } from './ourSheets';
import { newColumns, planRefill, type Refill } from './planRefill';
import { planRenewal, type Renewal } from './planRenewal';
import { rangeOf } from './rangeOf';
import { type Found, readFound } from './readFound';
import { refillSheet } from './refillSheet';
import { refuseShared } from './refuseShared';
import { withListedWords } from './withListedWords';
import { writeNewSheet } from './writeNewSheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One sheet to fill: ours of that template if there is one, else a new one. */
export interface SheetToFill {
  readonly id: TemplateId;
  /** The rows it shall have; without them, those that such a sheet begins with. */
  readonly rows?: readonly Row[];
  /** These rows only begin the sheet: what people have typed in rows of the same name stays. */
  readonly beginning?: boolean;
  /** The name of a new sheet; its title where absent, or a free name like it. */
  readonly name?: string;
}

/** A sheet that is to come. */
interface NewSheet {
  readonly id: TemplateId;
  readonly name: string;
  readonly rows: readonly Row[];
  readonly texts: TemplateTexts;
}

/** The same while it is being filled. */
interface AddedSheet extends NewSheet {
  readonly sheet: Sheet;
  readonly size: SheetSize;
  readonly plan: SheetPlan;
}

/** One of the templates that is there. */
interface OldSheet {
  readonly id: TemplateId;
  readonly found: Found;
  readonly refill: Refill;
}

/**
 * Fills the sheets, all or none, and the Settings with them where there are none: new ones are built under an
 * unfinished name and become live at the end, and whatever breaks off is taken back. With Settings that are filled again
 * go the side sheets, because the Settings say the language of all. All that must be known is read first, because every
 * read between writes makes Sheets compute. Gives the sheets in the order in which they were asked for, then the side
 * sheets that people see. Ask before whether the names are free (`takenNames`).
 */
export function fillSheets(edit: Edit, wanted: readonly SheetToFill[]): OurSheet[] {
  const names = clearUnfinished(edit.spreadsheet);
  const prepared = edit.prepared;
  refuseShared(
    edit,
    prepared,
    wanted.map(({ id }) => id),
  );
  const { templates, sheets, server, named } = catalogue();
  const language = edit.language;
  const texts = sheets[language];
  const guard = server[language]['guard.computed'];
  const formats = edit.formats;
  const today = edit.today;
  const news: NewSheet[] = [];
  const olds: OldSheet[] = [];
  for (const { id, rows, beginning = rows === undefined, name } of withSettings(wanted)) {
    const template = templates[id];
    const sheet = edit.ourSheet(id);
    const isWanted = wanted.some(other => other.id === id);
    if (sheet !== null && !isWanted) continue;
    const fresh = rows ?? startRows(template, texts, today);
    if (sheet === null) {
      const listed = withListedWords(edit, template, texts);
      news.push({ id, name: name ?? freeName(texts[template.title], names), rows: fresh, texts: listed });
    } else {
      const found = readFound(edit, sheet, template, texts);
      olds.push({ id, found, refill: planRefill(found, template, { rows: fresh, beginning }, formats) });
    }
  }
  const sides = olds.some(({ id }) => id === 'settings')
    ? sideIds().flatMap(id => edit.sideSheets(id).flatMap(sheet => planRenewal(edit, id, sheet, prepared, texts) ?? []))
    : [];
  const chosenFrom = [
    ...news.flatMap(({ id }) => [...templates[id].columns, ...(templates[id].summary ?? [])]),
    ...[...olds, ...sides].flatMap(({ found, refill }) => newColumns(found, refill)),
  ];
  const cells = listRanges(edit, chosenFrom);

  const empty = news.map(({ name }, i) => addSheet(edit, name, names.length + i));
  const added = empty.map(sizeOf).map((size, i): AddedSheet => {
    const fresh = news[i]!;
    const planning = {
      texts: fresh.texts,
      formats,
      named: named[fresh.id],
      readyRows: Math.min(READY_ROWS, size.rows),
    };
    return { ...fresh, sheet: empty[i]!, size, plan: planSheet(templates[fresh.id], planning, fresh.rows) };
  });
  for (const { id, sheet, size, plan } of added) {
    makeRoom(sheet, size, plan);
    markSheet(sheet, templates[id], plan);
    for (const { name, cells: block } of plan.namedCells) cells.set(name, rangeOf(sheet, block));
  }
  // Names first: formulas of one sheet find the cells of the others by them.
  for (const { plan } of added) nameCells(edit, plan, cells);
  for (const { found, refill } of [...olds, ...sides]) refillSheet(edit, found, refill, cells, guard);
  for (const { sheet, plan } of added) writeNewSheet(sheet, plan, cells, guard);
  SpreadsheetApp.flush();
  // The Settings first: all others count on them.
  const isFirst = ({ id }: AddedSheet) => Number(id === 'settings');
  for (const { sheet, name } of [...added].sort((a, b) => isFirst(b) - isFirst(a))) sheet.setName(name);
  return [
    ...wanted.map(({ id }) => {
      const fresh = added.find(other => other.id === id);
      if (fresh !== undefined) return ourSheet(fresh.sheet, fresh.name, fresh.rows.length);
      return oldSheet(olds.find(other => other.id === id)!);
    }),
    ...sides.filter(({ id }) => id !== 'history').map(oldSheet),
  ];
}

/** The names among those of new sheets that another sheet has. */
export function takenNames(
  edit: Edit,
  sheets: readonly { readonly id: TemplateId; readonly name: string }[],
): string[] {
  return sheets
    .filter(({ id, name }) => freeSheetName(edit, name) !== name && edit.ourSheet(id) === null)
    .map(({ name }) => name);
}

/** All sheets reckon with the Settings, so these come with the first. */
function withSettings(wanted: readonly SheetToFill[]): readonly SheetToFill[] {
  return wanted.some(({ id }) => id === 'settings') ? wanted : [...wanted, { id: 'settings' }];
}

function sideIds(): SideSheetId[] {
  return Object.keys(catalogue().sideSheets) as SideSheetId[];
}

function oldSheet({ found, refill }: OldSheet | Renewal): OurSheet {
  return ourSheet(found.sheet, found.sheet.getName(), refill.rows.length);
}

function ourSheet(sheet: Sheet, sheetName: string, rows: number): OurSheet {
  return { sheetId: sheet.getSheetId(), sheetName, rows };
}
