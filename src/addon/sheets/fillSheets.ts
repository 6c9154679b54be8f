import { type Planning, planSheet, type Row } from '../../templates/planSheet';
import type { SheetPlan } from '../../templates/SheetPlan';
import { isColumn, type TemplateId } from '../../templates/sheetTemplate';
import { startRows } from '../../templates/startRows';
import { sheetLanguage } from '../languages';
import { pageTexts } from '../pageTexts';
import { Refusal } from '../Refusal';
import type { OurSheet } from '../serverApi';
import { findOurSheets, freeSheetName, isUnfinished, METADATA, unfinishedName } from './ourSheets';
import { rangeOf } from './rangeOf';
import { readSheet } from './readSheet';
import { type Found, type FreshRows, refillSheet } from './refillSheet';
import { todayIn } from './todayIn';
import { UndoList } from './UndoList';
import { makeRoom, writeNewSheet } from './writeNewSheet';
import { formulaPrint, readWritten, type Written } from './written';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

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

/** A sheet to write, and all that is known of it before anything is written. */
interface Task {
  readonly id: TemplateId;
  readonly fresh: FreshRows;
  readonly name: string;
  readonly found: Found | null;
  readonly plan: SheetPlan;
}

/**
 * Fills the sheets, all or none, and the Settings with them where there are none: new ones are built under an
 * unfinished name and become live at the end, and whatever breaks off is taken back. All that must be known is read
 * first, because every read between writes makes Sheets compute. Ask before whether the names are free (`takenNames`),
 * under the document's lock.
 */
export function fillSheets(spreadsheet: Spreadsheet, wanted: readonly SheetToFill[]): OurSheet[] {
  clearUnfinished(spreadsheet);
  const language = sheetLanguage(spreadsheet);
  const { sheets, server, named } = pageTexts();
  const texts = sheets[language];
  const existing = findOurSheets(spreadsheet);
  const needsSettings = !existing.has('settings') && wanted.every(({ id }) => id !== 'settings');
  const all: readonly SheetToFill[] = needsSettings ? [...wanted, { id: 'settings' }] : wanted;
  const tasks = all.map(sheet =>
    prepare(spreadsheet, sheet, existing.get(sheet.id), { texts, named: named[sheet.id] }),
  );
  const fresh = tasks.filter(({ found }) => found === null);
  const formerCells = formerRanges(spreadsheet, fresh);

  const undo = new UndoList();
  try {
    const added = new Map(fresh.map(({ id, name }) => [id, addSheet(spreadsheet, name, undo)]));
    for (const { id, plan } of fresh) makeRoom(added.get(id)!, plan);
    const cells = new Map(formerCells);
    for (const { id, plan } of fresh) {
      for (const { name, cells: block } of plan.namedCells) cells.set(name, rangeOf(added.get(id)!, block));
    }
    for (const { id, plan } of fresh) mark(added.get(id)!, id, plan);
    // Names first: formulas of one sheet find the cells of the others by them.
    for (const { plan } of fresh) nameCells(spreadsheet, plan, cells, formerCells, undo);
    const counts = tasks.map(({ id, found, fresh: rows, plan }) => {
      if (found !== null) return refillSheet(spreadsheet, found, pageTexts().templates[id], texts, rows, undo);
      writeNewSheet(added.get(id)!, plan, cells, server[language]['guard.computed']);
      return rows.rows.length;
    });
    SpreadsheetApp.flush();
    for (const { id, name } of fresh) added.get(id)!.setName(name);
    SpreadsheetApp.flush();
    return wanted.map(({ id }, i) => {
      const sheet = tasks[i]!.found?.sheet ?? added.get(id)!;
      return { sheetId: sheet.getSheetId(), sheetName: sheet.getName(), rows: counts[i]! };
    });
  } catch (error) {
    undo.run();
    throw error;
  }
}

/** The names among those of new sheets that another sheet has. */
export function takenNames(
  spreadsheet: Spreadsheet,
  sheets: readonly { readonly id: TemplateId; readonly name: string }[],
): string[] {
  const existing = findOurSheets(spreadsheet);
  return sheets
    .filter(({ id, name }) => !existing.has(id) && freeSheetName(spreadsheet, name) !== name)
    .map(({ name }) => name);
}

/** Reads the sheet of a template where there is one, and refuses it if it cannot be filled again; plans it if not. */
function prepare(
  spreadsheet: Spreadsheet,
  { id, rows, beginning = rows === undefined, name }: SheetToFill,
  sheet: Sheet | undefined,
  planning: Planning,
): Task {
  const template = pageTexts().templates[id];
  const fresh = { rows: rows ?? startRows(template, planning.texts, todayIn(spreadsheet)), beginning };
  const plan = planSheet(template, planning, fresh.rows);
  const title = planning.texts[template.title];
  if (sheet === undefined) return { id, fresh, plan, found: null, name: name ?? freeSheetName(spreadsheet, title) };
  const old = readSheet(spreadsheet, sheet, template);
  const { keyColumn } = template;
  if (old === undefined || (keyColumn !== undefined && !old.layout.columns.has(keyColumn))) {
    const columns = template.columns.filter(isColumn);
    const { header } = columns.find(({ key }) => key === keyColumn) ?? columns[0]!;
    const column = typeof header === 'string' ? planning.texts[header] : '';
    throw new Refusal('keyColumnGone', { sheet: sheet.getName(), column });
  }
  refuseProtected(sheet);
  return { id, fresh, plan, found: { sheet, old, written: readWritten(sheet) }, name: '' };
}

/** The cells that the names of new sheets, and of the lists they choose from, stand for by now. */
function formerRanges(spreadsheet: Spreadsheet, fresh: readonly Task[]): ReadonlyMap<string, Range> {
  const ranges = new Map<string, Range>();
  if (fresh.length === 0 || spreadsheet.getNamedRanges().length === 0) return ranges;
  for (const { plan } of fresh) {
    const lists = plan.validations.flatMap(validation => (validation.kind === 'list' ? [validation] : []));
    for (const { name } of [...plan.namedCells, ...lists]) {
      const range = ranges.has(name) ? null : spreadsheet.getRangeByName(name);
      if (range !== null) ranges.set(name, range);
    }
  }
  return ranges;
}

function addSheet(spreadsheet: Spreadsheet, name: string, undo: UndoList): Sheet {
  const sheet = spreadsheet.insertSheet(unfinishedName(name), spreadsheet.getSheets().length);
  undo.add(() => spreadsheet.deleteSheet(sheet));
  return sheet;
}

/** Tells the sheet from others, however people rename it, and what we wrote from what people change. */
function mark(sheet: Sheet, id: TemplateId, plan: SheetPlan): void {
  sheet.addDeveloperMetadata(METADATA.template, id);
  sheet.addDeveloperMetadata(METADATA.written, JSON.stringify(writtenBy(id, plan)));
}

function writtenBy(id: TemplateId, { body, namedCells }: SheetPlan): Written {
  const { columns } = pageTexts().templates[id];
  const prints = columns.map(({ key }, i) => {
    const cell = body[0]?.[i];
    return [key, typeof cell === 'object' && cell !== null ? formulaPrint(cell.formula) : ''];
  });
  return Object.fromEntries([...prints, ...namedCells.map(({ name }) => [name, ''])]);
}

function nameCells(
  spreadsheet: Spreadsheet,
  plan: SheetPlan,
  cells: ReadonlyMap<string, Range>,
  formerCells: ReadonlyMap<string, Range>,
  undo: UndoList,
): void {
  for (const { name } of plan.namedCells) {
    const former = formerCells.get(name);
    undo.add(() => {
      if (former === undefined) spreadsheet.removeNamedRange(name);
      else spreadsheet.setNamedRange(name, former);
    });
    spreadsheet.setNamedRange(name, cells.get(name)!);
  }
}

/** Sheets that a run left behind when even its undoing failed. A person's own, by chance of such a name, stays. */
function clearUnfinished(spreadsheet: Spreadsheet): void {
  for (const sheet of spreadsheet.getSheets()) {
    if (!isUnfinished(sheet)) continue;
    const ours = sheet.createDeveloperMetadataFinder().withKey(METADATA.template).find().length > 0;
    if (ours || sheet.getLastRow() === 0) spreadsheet.deleteSheet(sheet);
  }
}

function refuseProtected(sheet: Sheet): void {
  const protections = [
    ...sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET),
    ...sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE),
  ];
  if (protections.some(protection => !protection.isWarningOnly() && !protection.canEdit())) {
    throw new Refusal('protectedSheet', { sheet: sheet.getName() });
  }
}
