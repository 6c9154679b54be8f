import type { Row } from '../../templates/planSheet';
import type { PlannedCell } from '../../templates/SheetPlan';
import { asTyped } from '../formulaText/asTyped';
import { cellBlocks } from './cellBlocks';
import type { Edit } from './Edit';
import { findLayout } from './findLayout';
import { formerPlaces } from './formerPlaces';
import type { RowsOnSheet } from './RowsOnSheet';
import { writeText } from './writeText';

/**
 * Puts rows back that were deleted, at places below each other: those that were read there, or, where people had moved
 * the rows by then, those that were deleted in their stead. Rows that are there stay as they are.
 */
export function putRowsBack(edit: Edit, on: RowsOnSheet, places: readonly number[]): void {
  const { sheet, content } = on;
  const values = sheet.getDataRange().getValues();
  const layout = findLayout(values);
  if (layout === undefined) return;
  const { headerRow, columns } = layout;
  const former = formerPlaces({ ...on, columns }, values.slice(headerRow), new Map());
  const isGone = (place: number) => place < content.rows.length && !former.includes(place);
  const above = places[0] === 0 ? -1 : former[places[0]! - 1];
  const instead = above === undefined ? [] : places.map((_, i) => above + 1 + i);
  const gone = places.every(isGone) ? places : instead.filter(isGone);
  if (gone.length === 0) return;
  const before = Math.max(-1, ...former.flatMap((place, i) => (place !== undefined && place < gone[0]! ? [i] : [])));
  const line = before + 1;
  const below = headerRow + 1 + line;
  if (below <= sheet.getMaxRows()) sheet.insertRowsBefore(below, gone.length);
  else sheet.insertRowsAfter(below - 1, gone.length);
  const cells = new Map(gone.map((place, i): [number, Row] => [line + i, filled(content.rows[place]!)]));
  for (const { range, cells: block, formats } of cellBlocks(edit, { ...on, columns }, { cells, headerRow })) {
    writeText(range, block, (r, c) => formats[r]![c]!);
  }
  for (const { row, key, formula } of content.typedFormulas) {
    const at = gone.indexOf(row);
    if (at >= 0) sheet.getRange(below + at, columns.get(key)!).setFormula(asTyped(formula, edit.decimalComma));
  }
  putBackBeside(on, gone, below);
}

/** Cells of columns that are people's own. */
function putBackBeside({ sheet, content }: RowsOnSheet, gone: readonly number[], below: number): void {
  const { headerRow, columns } = content.layout;
  const own = new Set(columns.values());
  for (const [i, place] of gone.entries()) {
    for (const [c, value] of content.values[headerRow + place]!.entries()) {
      if (own.has(c + 1) || value === '' || content.formulas[headerRow + place]![c] !== '') continue;
      writeText(sheet.getRange(below + i, c + 1), [[value as PlannedCell]], ['General']);
    }
  }
}

function filled(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null));
}
