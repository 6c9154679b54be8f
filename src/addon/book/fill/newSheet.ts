import type { TemplateTexts } from '../../../i18n/templates/TemplateTexts';
import { planSheet, type Row } from '../../../templates/planSheet';
import type { SheetPlan } from '../../../templates/SheetPlan';
import type { AnySheetId, SheetTemplate } from '../../../templates/sheetTemplate';
import { catalogue } from '../catalogue';
import type { Edit } from '../Edit';
import { FILTER, type FormulaPrints, formulaPrint, ROWS } from '../formulaPrints';
import { halfMade } from '../halfMade';
import type { OtherSheets } from '../otherSheets';
import { EXAMPLE, METADATA } from '../ourSheets';
import { plannedFormulas } from '../plannedFormulas';
import { rangeOf } from '../rangeOf';
import { UPKEEP } from '../takeBack/upkeep';
import { finishSheets, markUnfinished } from '../unfinishedSheets';
import { type ListRanges, ownLists } from './listRanges';
import type { PlannedSheet } from './writeNewSheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet that is to come. */
export interface NewSheet {
  readonly template: SheetTemplate<AnySheetId>;
  readonly name: string;
  /** Its name while it is being made, which no other sheet has. */
  readonly unfinished: string;
  /** From 0 among all sheets. */
  readonly place: number;
  readonly texts: TemplateTexts;
  readonly rows: readonly Row[];
  /** So many of the rows that Google gives a new sheet are made ready, at most. */
  readonly mostReady: number;
  /** It is one of the invented firm. */
  readonly isExample?: boolean;
}

/** The same while it is being filled. */
export interface UnfinishedSheet extends NewSheet, PlannedSheet {
  /** The cells that are found by name. */
  readonly named: ReadonlyMap<string, GoogleAppsScript.Spreadsheet.Range>;
  /** Those from which people choose on other sheets. */
  readonly lists: ListRanges;
}

/** Charts stand at the right of the columns and take about so many more. */
const CHART_COLUMNS = 8;

/** Adds the sheets, still empty and under an unfinished name, with the room they need, and names their cells. */
export function beginSheets(edit: Edit, news: readonly NewSheet[], others: OtherSheets): UnfinishedSheet[] {
  const empty = news.map(fresh => ({ ...fresh, sheet: addSheet(edit, fresh, others) }));
  const sized = empty.map(fresh => ({ ...fresh, size: sizeOf(fresh.sheet) }));
  const planned = sized.map(fresh => ({ ...fresh, plan: planOf(edit, fresh, others) }));
  const begun = planned.map(({ size, ...fresh }): UnfinishedSheet => {
    const { sheet, template, plan } = fresh;
    makeRoom(sheet, size, plan);
    sheet.addDeveloperMetadata(METADATA.written, JSON.stringify(printsOf(template, plan)));
    return {
      ...fresh,
      named: new Map(plan.namedCells.map(({ name, cells }) => [name, rangeOf(sheet, cells)])),
      lists: ownLists(sheet, template, plan),
    };
  });
  // Formulas of one sheet find the cells of the others by them.
  for (const { named } of begun) nameCells(edit, named);
  return begun;
}

/** Lets them go live: the Settings first, because all others count on them. */
export function goLive(begun: readonly UnfinishedSheet[]): void {
  SpreadsheetApp.flush();
  const isFirst = ({ template }: UnfinishedSheet) => Number(template.id === 'settings');
  const sorted = [...begun].sort((a, b) => isFirst(b) - isFirst(a));
  finishSheets(
    sorted.map(({ sheet, name, template, isExample }) => ({ sheet, name, marks: marksOf(template, isExample) })),
  );
}

/** That it is of the example is known before that it is ours: no other run may take it for a person's own. */
function marksOf({ id }: NewSheet['template'], isExample = false) {
  const own = [METADATA.template, id] as const;
  return isExample ? [[METADATA.template, EXAMPLE] as const, own] : [own];
}

function addSheet(edit: Edit, fresh: NewSheet, others: OtherSheets): Sheet {
  const plan = planOf(edit, { ...fresh, size: { rows: 0, columns: 0 } }, others);
  const cells = halfMade(plan);
  const sheet = edit.spreadsheet.insertSheet(fresh.unfinished, fresh.place);
  edit.undo(() => edit.spreadsheet.deleteSheet(sheet), {
    kind: 'sheet',
    sheet,
    template: fresh.template,
    rows: fresh.rows,
    width: plan.columns + plan.answersBeside,
  });
  markUnfinished(sheet, cells);
  return sheet;
}

/** Rows and columns of a new sheet, as Google makes it. */
interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

function sizeOf(sheet: Sheet): SheetSize {
  return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
}

function planOf(
  { formats }: Edit,
  { template, texts, rows, size, mostReady }: NewSheet & { size: SheetSize },
  others: OtherSheets,
) {
  const named = catalogue().named[template.id];
  return planSheet(template, { texts, formats, others, named, readyRows: Math.min(mostReady, size.rows) }, rows);
}

/** Gives it the rows and columns it needs. */
function makeRoom(sheet: Sheet, { rows, columns }: SheetSize, plan: SheetPlan): void {
  const needed =
    plan.columns + plan.answersBeside + (plan.charts.length > 0 && plan.chartsFrom === undefined ? CHART_COLUMNS : 0);
  if (rows < plan.rows) sheet.insertRowsAfter(rows, plan.rows - rows);
  // All cells that are there are computed and sent: rows that nobody needs yet would make every formula slower.
  if (rows > plan.rows) sheet.deleteRows(plan.rows + 1, rows - plan.rows);
  if (columns < needed) sheet.insertColumnsAfter(columns, needed - columns);
}

/** A name of cells that are gone moves here. */
function nameCells(edit: Edit, named: UnfinishedSheet['named']): void {
  for (const [name, cells] of named) {
    edit.undo(() => edit.spreadsheet.removeNamedRange(name), UPKEEP);
    edit.spreadsheet.setNamedRange(name, cells);
  }
}

/** By these, what we wrote is told from what people change. */
function printsOf(template: SheetTemplate<string>, plan: SheetPlan): FormulaPrints {
  const prints = [...plannedFormulas(template, plan)].map(([fills, formula]) => [fills, formulaPrint(formula)]);
  const names = plan.namedCells.map(({ name }) => [name, '']);
  return {
    ...Object.fromEntries([...prints, ...names, [ROWS, String(plan.rows)]]),
    ...(plan.hasFilter && { [FILTER]: '' }),
  };
}
