import type { TemplateText } from '../../../../i18n/templates/TemplateTexts';
import { columnFormat } from '../../../../templates/numberFormats';
import { spilledFrom } from '../../../../templates/planSheet';
import { type FormulaContext, headerFormula } from '../../../../templates/resolveFormula';
import { resolveForRow, resolveStacked } from '../../../../templates/resolveForRow';
import { type Column, isColumn } from '../../../../templates/sheetTemplate';
import { catalogue } from '../../../book/catalogue';
import type { OurLayout } from '../../../book/findLayout';
import { type FormulaPrints, formulaPrint } from '../../../book/formulaPrints';
import type { PlacedCell } from '../../../book/placedCells';
import { FILLS } from '../../../book/plannedFormulas';
import type { Reading } from '../../../book/Reading';
import { readableRows, type SourceRow } from '../../../book/sourceRows';

/** What reads the workbooks, as the cells to write. */
export interface SourceFormulas {
  readonly ofRows: readonly PlacedCell[];
  readonly ofColumns: readonly PlacedCell[];
  readonly log: readonly PlacedCell[];
  /** By which those of the rows and the log are found again. */
  readonly prints: FormulaPrints;
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
  const { texts } = reading;
  // They read no other sheet by its place.
  const context: FormulaContext = { places: { headerRow, columns, summary: new Map() }, texts, others: new Map() };
  const readable = readableRows(rows);
  const formats = reading.formats;
  const cell = (of: Column, row: number, formula: string | undefined): PlacedCell[] => {
    const column = columns.get(of.key);
    if (column === undefined || formula === undefined) return [];
    return [{ row, column, cell: { formula }, format: columnFormat(of, formats) }];
  };
  const all = catalogue().sideSheets.sources.columns;
  const template = all.filter(isColumn);
  const headersFrom = (column: Column) =>
    [column, ...spilledFrom(all, all.indexOf(column))].map(({ header }) => texts[header as TemplateText]);
  const inRow = ({ rowFormula }: Column, row: number) =>
    rowFormula && resolveForRow(rowFormula, { row, stands: 'there' }, context);
  const logOf = (column: Column) => {
    const rows = readable.map(({ row }) => row);
    return column.stacked && resolveStacked(column.stacked, { rows, headers: headersFrom(column) }, context);
  };
  return {
    ofRows: template.flatMap(column => readable.flatMap(({ row }) => cell(column, row, inRow(column, row)))),
    ofColumns: template.flatMap(column =>
      column.formula === undefined
        ? []
        : cell(column, headerRow, headerFormula(column.formula, headersFrom(column), context)),
    ),
    log: template.flatMap(column => cell(column, headerRow, logOf(column))),
    prints: Object.fromEntries(
      template.flatMap(column => {
        const formula = inRow(column, headerRow + 1) ?? logOf(column);
        return formula === undefined ? [] : [[FILLS.column(column.key), formulaPrint(formula)]];
      }),
    ),
  };
}
