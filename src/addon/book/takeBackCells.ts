import type { Row, RowCell } from '../../templates/planSheet';
import { asTyped } from '../formulaText/asTyped';
import { cellBlocks } from './cellBlocks';
import type { Edit } from './Edit';
import { findLayout } from './findLayout';
import { formerPlaces } from './formerPlaces';
import type { RowsOnSheet } from './RowsOnSheet';
import type { CellsByRow } from './rowComparison';
import { sameCell } from './sameCell';
import { writeText } from './writeText';
import { writtenReader } from './writtenReader';

/** The format of a cell when it was read, by its row below the headers and its column key, where that is known. */
export type FormatBefore = (place: number, key: string) => string | undefined;

/**
 * Puts back what stood in cells before they were written, wherever people have moved the rows since, and also where the
 * cells of other rows were written because theirs had moved. What somebody has typed there since stays.
 */
export function takeBackCells(
  edit: Edit,
  on: RowsOnSheet,
  { written, formatBefore }: { readonly written: CellsByRow; readonly formatBefore: FormatBefore },
): void {
  const { sheet, content } = on;
  const values = sheet.getDataRange().getValues();
  const layout = findLayout(values);
  if (layout === undefined) return;
  const { columns, headerRow } = layout;
  const last = Math.max(values.length - headerRow, ...[...written.keys()].map(place => place + 1));
  const lines = Array.from({ length: last }, (_, line) => values[headerRow + line] ?? []);
  // Where rows have come above the headers, it was written into other lines than those of these rows.
  const shift = headerRow - content.layout.headerRow;
  const here = new Map([...written].map(([place, row]) => [place - shift, row]));
  const former = formerPlaces({ ...on, columns }, lines, shift === 0 ? written : joined(written, here));
  const isWritten = writtenReader(edit);
  const cells = new Map<number, Row>();
  const formulas: { readonly line: number; readonly key: string; readonly formula: string }[] = [];
  for (const [line, place] of former.entries()) {
    const [ours, there] = [here.get(line), place === undefined ? undefined : written.get(place)];
    const row: Record<string, RowCell> = {};
    for (const key of new Set([...Object.keys(ours ?? {}), ...Object.keys(there ?? {})])) {
      const is = lines[line]![columns.get(key)! - 1];
      const isOurs = [ours, there].some(cells => cells !== undefined && key in cells && isWritten(is, cells[key]!));
      // Its format may be another already.
      const isAsBefore = ours !== undefined && key in ours && sameCell(is, formerValue(content, place, key));
      if (!columns.has(key) || !(isOurs || isAsBefore)) continue;
      row[key] = place === undefined ? null : (content.rows[place]?.[key] ?? null);
      const formula = content.typedFormulas.find(typed => typed.row === place && typed.key === key)?.formula;
      if (formula !== undefined) formulas.push({ line, key, formula });
    }
    if (Object.keys(row).length > 0) cells.set(line, row);
  }
  for (const { keys, first, range, cells: block, formats } of cellBlocks(
    edit,
    { ...on, columns },
    { cells, headerRow },
  )) {
    const before = (r: number, c: number) => {
      const place = former[first + r];
      return place === undefined ? undefined : formatBefore(place, keys[c]!);
    };
    writeText(range, block, (r, c) => before(r, c) ?? formats[r]![c]!);
  }
  for (const { line, key, formula } of formulas) {
    sheet.getRange(headerRow + 1 + line, columns.get(key)!).setFormula(asTyped(formula, edit.decimalComma));
  }
}

function joined(one: CellsByRow, other: CellsByRow): CellsByRow {
  return new Map([...one.keys(), ...other.keys()].map(row => [row, { ...one.get(row), ...other.get(row) }]));
}

function formerValue({ values, layout }: RowsOnSheet['content'], place: number | undefined, key: string): unknown {
  return place === undefined ? '' : values[layout.headerRow + place]?.[layout.columns.get(key)! - 1];
}
