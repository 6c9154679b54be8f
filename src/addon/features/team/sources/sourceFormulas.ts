import { columnFormat } from '../../../../templates/numberFormats';
import { resolveFormula } from '../../../../templates/resolveFormula';
import { resolveForRow } from '../../../../templates/resolveForRow';
import { resolveStacked } from '../../../../templates/resolveStacked';
import { type Column, isColumn } from '../../../../templates/sheetTemplate';
import { catalogue } from '../../../book/catalogue';
import type { OurLayout } from '../../../book/findLayout';
import { FILLS } from '../../../book/plannedFormulas';
import type { Reading } from '../../../book/Reading';
import { readableRows, type SourceRow } from '../../../book/sourceRows';
import { formulaPrint, type Written } from '../../../book/written';
import type { SourceCell } from './writeSourceCells';

/** What reads the workbooks, as the cells to write. */
export interface SourceFormulas {
  readonly ofRows: readonly SourceCell[];
  readonly ofColumns: readonly SourceCell[];
  readonly log: readonly SourceCell[];
  /** By which those of the rows and the log are found again. */
  readonly written: Written;
}

/**
 * The formulas that read the workbooks of these rows. They refer to the cell with the link and never hold its text,
 * which is anybody's.
 */
export function sourceFormulas(
  reading: Reading,
  { columns, headerRow }: Pick<OurLayout, 'columns' | 'headerRow'>,
  rows: readonly SourceRow[],
): SourceFormulas {
  const texts = reading.texts;
  const places = { firstRow: headerRow + 1, columns, summary: new Map() };
  const readable = readableRows(rows);
  const formats = reading.formats;
  const cell = (of: Column, row: number, formula: string | undefined): SourceCell[] => {
    const column = columns.get(of.key);
    if (column === undefined || formula === undefined) return [];
    return [{ row, column, cell: { formula }, format: columnFormat(of, formats) }];
  };
  const template = catalogue().sideSheets.sources.columns.filter(isColumn);
  const inRow = ({ rowFormula }: Column, row: number) =>
    rowFormula && resolveForRow(rowFormula, { ...places, row, stands: 'there' }, texts);
  const logOf = ({ stacked }: Column) => {
    const rows = readable.map(({ row }) => row);
    return stacked && resolveStacked(stacked, { ...places, rows }, texts);
  };
  return {
    ofRows: template.flatMap(column => readable.flatMap(({ row }) => cell(column, row, inRow(column, row)))),
    ofColumns: template.flatMap(column =>
      column.formula === undefined ? [] : cell(column, places.firstRow, resolveFormula(column.formula, places, texts)),
    ),
    log: template.flatMap(column => {
      if (column.stacked === undefined) return [];
      if (readable.length > 0) return cell(column, places.firstRow, logOf(column));
      return cell(column, places.firstRow, '').map(log => ({ ...log, cell: null }));
    }),
    written: Object.fromEntries(
      template.flatMap(column => {
        const formula = inRow(column, places.firstRow) ?? logOf(column);
        return formula === undefined ? [] : [[FILLS.column(column.key), formulaPrint(formula)]];
      }),
    ),
  };
}
