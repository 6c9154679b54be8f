import { spilledFrom } from '../../../templates/planSheet';
import type { PlannedCell } from '../../../templates/SheetPlan';
import { isColumn, type SheetTemplate } from '../../../templates/sheetTemplate';
import { catalogue } from '../../book/catalogue';
import type { FoundFault } from '../../book/check/faultOf';
import type { Edit } from '../../book/Edit';
import { PALETTE } from '../../book/fill/palette';
import type { OurLayout } from '../../book/findLayout';
import { keepPrintsOf } from '../../book/formulaPrints';
import { otherSheets } from '../../book/otherSheets';
import type { SheetContent } from '../../book/readSheet';
import { computedCells, type FormulaCell } from '../../book/refill/formulaCells';
import { UPKEEP } from '../../book/takeBack/upkeep';
import { writeText } from '../../book/writeText';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts the row of the headers back, below the keys. Words and formulas are written in one call: where all breaks off
 * before, the next try finds the row blank and completes it, and nothing in between can stand there.
 */
export function putHeadersBack(edit: Edit, { sheet, headless }: FoundFault): void {
  const { id, ...keys } = headless!;
  const template = catalogue().templates[id];
  const layout = { ...keys, headerRow: keys.keyRow + 1 };
  const formulas = formulasOf(edit, { sheet, template, layout });
  makeRow(sheet, edit, layout);
  keepPrintsOf(edit, sheet, formulas);
  const line = cellsOf(edit, { template, layout }, formulas);
  const header = sheet.getRange(layout.headerRow, 1, 1, line.length);
  const planned = line.map((_, i) => template.columns.find(({ key }) => layout.columns.get(key) === i + 1));
  header
    .setBackgrounds([planned.map(colourOf)])
    .setFontColor(PALETTE.white)
    .setFontWeight('bold');
  edit.undo(() => header.clearContent(), {
    kind: 'cells',
    on: { sheet, template, content: bare(layout), columns: layout.columns },
    cells: line.map((cell, i) => ({ row: layout.headerRow, column: i + 1, cell })),
  });
  writeText(
    header,
    [line],
    line.map(() => 'General'),
  );
}

/** Nothing stood there. */
function bare(layout: OurLayout): SheetContent {
  return { layout, rows: [], typedFormulas: [], headers: {}, values: [], formulas: [] };
}

interface HeadlessSheet {
  readonly sheet: Sheet;
  readonly template: SheetTemplate;
  readonly layout: OurLayout;
}

/** A blank row, below frozen keys, is one that a try which broke off has begun: so the rows are frozen first. */
function makeRow(sheet: Sheet, edit: Edit, { keyRow, headerRow }: OurLayout): void {
  const frozen = sheet.getFrozenRows();
  const below = sheet.getRange(headerRow, 1, 1, sheet.getLastColumn()).getValues()[0]!;
  const isBegun = frozen >= headerRow && below.every(value => value === '');
  edit.undo(() => sheet.setFrozenRows(frozen), { kind: 'headers', sheet, frozen });
  if (!isBegun) {
    sheet.setFrozenRows(headerRow);
    sheet.insertRowsAfter(keyRow, 1);
    edit.undo(() => sheet.deleteRows(headerRow, 1), UPKEEP);
  }
  sheet.setFrozenRows(headerRow);
}

/** The formulas of a sheet as they will stand in the row that is to come, with the headers that they will answer. */
function formulasOf(edit: Edit, { sheet, template, layout }: HeadlessSheet): readonly FormulaCell[] {
  const content = { layout, rows: [], typedFormulas: [], headers: {}, ...cellsAbove(sheet, layout) };
  const others = otherSheets(edit, [template], edit.readIfWhole);
  const { columns, headerRow } = layout;
  const of = { template, texts: edit.texts, content, stacked: [], columns, added: new Map<string, number>(), others };
  return computedCells(of).filter(({ row }) => row === headerRow);
}

function cellsAbove(sheet: Sheet, { keyRow }: OurLayout) {
  const above = sheet.getRange(1, 1, keyRow, sheet.getLastColumn());
  return { values: above.getValues() as unknown[][], formulas: above.getFormulas() };
}

/** Formulas where there are any, nothing where they answer, and else the words. */
function cellsOf(
  { texts }: Edit,
  { template, layout }: Omit<HeadlessSheet, 'sheet'>,
  formulas: readonly FormulaCell[],
): PlannedCell[] {
  const line: PlannedCell[] = Array.from({ length: Math.max(...layout.columns.values()) }, () => null);
  const answered = new Set<number | undefined>();
  for (const [i, planned] of template.columns.entries()) {
    const column = layout.columns.get(planned.key);
    if (!isColumn(planned) || column === undefined || answered.has(column)) continue;
    const formula = formulas.find(cell => cell.column === column)?.wanted;
    line[column - 1] =
      formula !== undefined ? { formula } : typeof planned.header === 'string' ? texts[planned.header] : planned.key;
    if (formula === undefined) continue;
    for (const { key } of spilledFrom(template.columns, i)) answered.add(layout.columns.get(key));
  }
  return line;
}

function colourOf(planned: SheetTemplate['columns'][number] | undefined): string | null {
  if (planned === undefined || !isColumn(planned)) return null;
  return planned.filledBy === 'formula' ? PALETTE.quiet : PALETTE.teal;
}
