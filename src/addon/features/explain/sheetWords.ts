import { columnLetters } from '../../../templates/columnLetters';
import { sheetReference } from '../../../templates/resolveFormula';
import { type Column, isColumn, type SheetTemplate } from '../../../templates/sheetTemplate';
import { catalogue } from '../../book/catalogue';
import { findLayout } from '../../book/findLayout';
import type { Reading } from '../../book/Reading';
import type { Rectangle } from '../../book/Rectangle';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet of ours with the words that stand on it, and its formulas. */
export interface WordedSheet {
  readonly sheet: Sheet;
  readonly headerRow: number;
  /** The column of the template that stands there by now. */
  columnAt(column: number): Column | undefined;
  /** What the sheet calls a cell, or the cells of a column: a header, the label above a figure, a setting. */
  labelOf(row: number, column: number): string;
  /** What the note of that header or label says. */
  noteOf(row: number, column: number): string;
  /** The formula in the header of a column, or in that of the nearest one at its left. */
  formulaAbove(column: number): string;
}

/** People put rows above our headers, but not many. */
const LAST_HEADER_ROW = 60;

/** Finds the words of sheets; null for a sheet that is none of ours, or whose headers are gone. Each is read once. */
export function sheetWords(reading: Reading): (sheet: Sheet) => WordedSheet | null {
  const known = new Map<number, WordedSheet | null>();
  return sheet => {
    const id = sheet.getSheetId();
    const found = known.get(id);
    if (found !== undefined) return found;
    const template = templateOf(reading, id);
    const worded = template === undefined ? null : wordedSheet(reading, sheet, template);
    known.set(id, worded);
    return worded;
  };
}

/** Where cells are, as formulas of the sheet write it; columns are open at their end. */
export function placeText({ sheet, top, left, bottom, right }: Rectangle, own: Sheet): string {
  const prefix = sheet.getSheetId() === own.getSheetId() ? '' : `${sheetReference(sheet.getName())}!`;
  const first = `${columnLetters(left)}${top}`;
  if (top === bottom && left === right) return prefix + first;
  const last = columnLetters(right);
  return `${prefix}${first}:${top === bottom ? `${last}${bottom}` : last}`;
}

function templateOf(reading: Reading, id: number): SheetTemplate<string> | undefined {
  const mark = [...reading.ourSheets()].find(([, sheets]) => sheets.some(sheet => sheet.getSheetId() === id))?.[0];
  const { templates, sideSheets } = catalogue();
  return mark && ({ ...templates, ...sideSheets } as Record<string, SheetTemplate<string>>)[mark];
}

function wordedSheet(reading: Reading, sheet: Sheet, template: SheetTemplate<string>): WordedSheet | null {
  const [rows, width] = [Math.min(LAST_HEADER_ROW, sheet.getMaxRows()), sheet.getMaxColumns()];
  const values = sheet.getRange(1, 1, rows, width).getValues();
  const layout = findLayout(values);
  if (layout === undefined) return null;
  const { headerRow } = layout;
  const columns = new Map(
    template.columns.filter(isColumn).flatMap(column => {
      const place = layout.columns.get(column.key);
      return place === undefined ? [] : [[place, column] as const];
    }),
  );
  let formulas: string[] | undefined;
  // A figure stands below its label.
  const wordsRow = (row: number) => (row >= headerRow ? headerRow : row - 1);
  const textAt = (row: number, column: number) => String(values[row - 1]?.[column - 1] ?? '');
  return {
    sheet,
    headerRow,
    columnAt: column => columns.get(column),
    labelOf: (row, column) =>
      (template.id === 'settings' ? settingAt(reading, row) : undefined) ?? textAt(wordsRow(row), column),
    noteOf: (row, column) => sheet.getRange(wordsRow(row), column).getNote(),
    formulaAbove: column => {
      formulas ??= sheet.getRange(headerRow, 1, 1, width).getFormulas()[0]!;
      let at = column;
      while (at > 1 && formulas[at - 1] === '') at--;
      return formulas[at - 1]!;
    },
  };
}

/** What a setting is called, which stands in its own row. */
function settingAt(reading: Reading, row: number): string | undefined {
  const content = reading.readIfWhole('settings');
  const column = content?.layout.columns.get('setting');
  if (!content || column === undefined || row <= content.layout.headerRow) return undefined;
  return String(content.values[row - 1]?.[column - 1] ?? '');
}
