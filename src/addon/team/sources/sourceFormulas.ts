import { nameKey } from '../../../core/text/nameKey';
import { numberFormat } from '../../../templates/planSheet';
import { resolveFormula } from '../../../templates/resolveFormula';
import { resolveForRow } from '../../../templates/resolveForRow';
import { type Column, isColumn } from '../../../templates/sheetTemplate';
import { stackBlocks } from '../../../templates/stackBlocks';
import { sheetLanguage } from '../../languages';
import { pageTexts } from '../../pageTexts';
import type { OurLayout } from '../../sheets/findLayout';
import type { SourceRow } from './readSources';
import type { SourceCell } from './writeSourceCells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * The formulas that read the workbooks of these rows. They refer to the cell with the link and never hold its text,
 * which is anybody's.
 */
export function sourceFormulas(
  spreadsheet: Spreadsheet,
  { columns, headerRow }: Pick<OurLayout, 'columns' | 'headerRow'>,
  rows: readonly SourceRow[],
): { readonly ofRows: readonly SourceCell[]; readonly ofColumns: readonly SourceCell[]; readonly log: SourceCell[] } {
  const texts = pageTexts().sheets[sheetLanguage(spreadsheet)];
  const places = { firstRow: headerRow + 1, columns, summary: new Map() };
  const readable = readableRows(rows);
  const cell = ({ key, content }: Column, row: number, formula: string | undefined): SourceCell[] => {
    const column = columns.get(key);
    if (column === undefined || formula === undefined) return [];
    return [{ row, column, cell: { formula }, format: numberFormat(content === 'text' ? 'general' : content) }];
  };
  const template = pageTexts().sideSheets.sources.columns.filter(isColumn);
  return {
    ofRows: template.flatMap(column =>
      column.rowFormula === undefined
        ? []
        : readable.flatMap(({ row }) =>
            cell(column, row, resolveForRow(column.rowFormula!, { row, stands: 'there' }, places, texts)),
          ),
    ),
    ofColumns: template.flatMap(column =>
      column.formula === undefined ? [] : cell(column, places.firstRow, resolveFormula(column.formula, places, texts)),
    ),
    log: template.flatMap(column => {
      if (column.stacked === undefined) return [];
      const blocks = readable.flatMap(({ row }) => {
        const block = resolveForRow(column.stacked!, { row, stands: 'elsewhere' }, places, texts);
        return block === undefined ? [] : [block.slice(1)];
      });
      const [log] = cell(column, places.firstRow, `=${stackBlocks(blocks)}`);
      if (log === undefined || blocks.length < readable.length) return [];
      return [readable.length === 0 ? { ...log, cell: null } : log];
    }),
  };
}

/** With a link and a name of their own: the referrals are counted by the name. */
export function readableRows(rows: readonly SourceRow[]): SourceRow[] {
  const names = new Set(['']);
  return rows.filter(({ id, salesperson }) => {
    const isNew = !names.has(nameKey(salesperson));
    names.add(nameKey(salesperson));
    return isNew && id !== undefined;
  });
}
