import type { RemoveSourceOutcome, SourceKey } from '../../../../contract/sources';
import { columnFormat, type NumberFormats } from '../../../../templates/numberFormats';
import { type Column, isColumn } from '../../../../templates/sheetTemplate';
import { catalogue } from '../../../book/catalogue';
import type { Edit } from '../../../book/Edit';
import type { PlacedCell } from '../../../book/placedCells';
import { loadSources } from './loadSources';
import { readSources, renewSources, type SourcesSheet } from './readSources';
import { renewedFormulas } from './renewedFormulas';
import { writeSourceCells } from './writeSourceCells';

/** Stops collecting from a workbook: its row is emptied where it stands. */
export function removeSource(edit: Edit, { salesperson, link }: SourceKey): RemoveSourceOutcome {
  const found = readSources(edit);
  const gone = found?.rows.find(source => source.salesperson === salesperson && source.link === link);
  if (found === null || gone === undefined) {
    return { outcome: 'changedMeanwhile', sources: loadSources(edit) };
  }
  const read = renewSources(edit, found);
  const rest = read.rows.filter(({ row }) => row !== gone.row);
  const cells = emptied(read, gone.row, edit.formats);
  const { formulas, prints } = renewedFormulas(edit, read, rest);
  writeSourceCells(edit, read, { formulas: [...cells.formulas, ...formulas], typed: cells.typed, prints });
  return { outcome: 'removed', sources: loadSources(edit) };
}

/** Its name, its link and the formulas of its row; all else in that row belongs to others. */
function emptied(
  { layout }: SourcesSheet,
  row: number,
  formats: NumberFormats,
): Readonly<Record<'formulas' | 'typed', PlacedCell[]>> {
  const columns = catalogue().sideSheets.sources.columns.filter(isColumn);
  const cells = (wanted: (column: Column) => boolean): PlacedCell[] =>
    columns.filter(wanted).flatMap(of => {
      const column = layout.columns.get(of.key);
      return column === undefined ? [] : [{ row, column, cell: null, format: columnFormat(of, formats) }];
    });
  return {
    formulas: cells(({ rowFormula }) => rowFormula !== undefined),
    typed: cells(({ filledBy }) => filledBy === 'person'),
  };
}
