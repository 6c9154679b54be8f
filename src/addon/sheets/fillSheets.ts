import type { TemplateTexts } from '../../i18n/templates/TemplateTexts';
import { planSheet, type Row } from '../../templates/planSheet';
import type { SheetPlan } from '../../templates/SheetPlan';
import type { SheetTemplate, TemplateId } from '../../templates/sheetTemplate';
import { sheetLanguage } from '../languages';
import { pageTexts } from '../pageTexts';
import { Refusal } from '../Refusal';
import type { OurSheet } from '../serverApi';
import { findOurSheet, freeSheetName, isUnfinished, METADATA, unfinishedName } from './ourSheets';
import { rangeOf } from './rangeOf';
import { type ReadSheet, readSheet } from './readSheet';
import { refillSheet } from './refillSheet';
import { UndoList } from './UndoList';
import { makeRoom, writeNewSheet } from './writeNewSheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One sheet to fill: ours of that template if there is one, else a new one of that name. */
export interface SheetToFill {
  readonly template: SheetTemplate;
  readonly rows: readonly Row[];
  /** The name of a new sheet. */
  readonly name: string;
}

/** A sheet of ours that is there already. */
interface Found {
  readonly sheet: Sheet;
  readonly old: ReadSheet;
}

/**
 * Fills the sheets, all or none: new ones are built under an unfinished name and become live at the end, and whatever
 * breaks off is taken back. All that must be known is read first, because every read between writes makes Sheets
 * compute. Ask before whether the names are free (`takenNames`), under the document's lock.
 */
export function fillSheets(spreadsheet: Spreadsheet, sheets: readonly SheetToFill[]): OurSheet[] {
  clearUnfinished(spreadsheet);
  const language = sheetLanguage(spreadsheet);
  const { sheets: sheetTexts, server: serverTexts } = pageTexts();
  const texts = sheetTexts[language];
  const found = sheets.map(({ template }) => findForRefill(spreadsheet, template, texts));
  const fresh = sheets.filter((_, i) => found[i] === null);
  const plans = new Map(fresh.map(({ template, rows }) => [template, planSheet(template, texts, rows)]));
  const named = [...plans.values()].flatMap(plan => plan.namedCells.map(({ name }) => name));
  const formerCells = new Map(named.map(name => [name, spreadsheet.getRangeByName(name)]));

  const undo = new UndoList();
  try {
    const added = new Map(fresh.map(({ template, name }) => [template, addSheet(spreadsheet, name, undo)]));
    for (const [template, sheet] of added) makeRoom(sheet, plans.get(template)!);
    const counts = sheets.map(({ template, rows }, i) => {
      const ours = found[i];
      if (ours) return refillSheet(ours.sheet, template, texts, ours.old, rows, undo);
      const [sheet, plan] = [added.get(template)!, plans.get(template)!];
      writeNewSheet(sheet, template, plan, serverTexts[language]['guard.computed']);
      nameCells(spreadsheet, sheet, plan, formerCells, undo);
      return rows.length;
    });
    SpreadsheetApp.flush();
    for (const { template, name } of fresh) added.get(template)!.setName(name);
    SpreadsheetApp.flush();
    return sheets.map(({ template }, i) => {
      const sheet = found[i]?.sheet ?? added.get(template)!;
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
  return sheets
    .filter(({ id, name }) => findOurSheet(spreadsheet, id) === null && freeSheetName(spreadsheet, name) !== name)
    .map(({ name }) => name);
}

/** Reads the sheet of a template; null where there is none yet. Refuses one that cannot be filled again. */
function findForRefill(spreadsheet: Spreadsheet, template: SheetTemplate, texts: TemplateTexts): Found | null {
  const sheet = findOurSheet(spreadsheet, template.id);
  if (sheet === null) return null;
  const old = readSheet(spreadsheet, sheet, template);
  const { keyColumn } = template;
  if (old === undefined || (keyColumn !== undefined && !old.layout.columns.has(keyColumn))) {
    const { header } = template.columns.find(({ key }) => key === keyColumn) ?? template.columns[0]!;
    const column = typeof header === 'string' ? texts[header] : '';
    throw new Refusal('keyColumnGone', { sheet: sheet.getName(), column });
  }
  refuseProtected(sheet);
  return { sheet, old };
}

function addSheet(spreadsheet: Spreadsheet, name: string, undo: UndoList): Sheet {
  const sheet = spreadsheet.insertSheet(unfinishedName(name), spreadsheet.getSheets().length);
  undo.add(() => spreadsheet.deleteSheet(sheet));
  return sheet;
}

function nameCells(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  plan: SheetPlan,
  formerCells: ReadonlyMap<string, GoogleAppsScript.Spreadsheet.Range | null>,
  undo: UndoList,
): void {
  for (const { name, cells } of plan.namedCells) {
    const former = formerCells.get(name) ?? null;
    undo.add(() => {
      if (former === null) spreadsheet.removeNamedRange(name);
      else spreadsheet.setNamedRange(name, former);
    });
    spreadsheet.setNamedRange(name, rangeOf(sheet, cells));
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
