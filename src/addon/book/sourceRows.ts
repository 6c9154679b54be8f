import { nameKey } from '../../core/text/nameKey';
import { spreadsheetLink } from '../../core/text/spreadsheetLink';
import type { SheetContent } from './readSheet';

/** A row of the sheet of the salespeople's workbooks. */
export interface SourceRow {
  /** Row of the sheet, from 1. */
  readonly row: number;
  readonly salesperson: string;
  readonly link: string;
  /** undefined where the link is none. */
  readonly id: string | undefined;
}

/** Those with a name or a link, in their order; none where a column they need is gone. */
export function sourceRows({ values, layout }: Pick<SheetContent, 'values' | 'layout'>): SourceRow[] {
  const { headerRow, columns } = layout;
  const [salesperson, link] = [columns.get('salesperson'), columns.get('link')];
  if (salesperson === undefined || link === undefined) return [];
  const rows = values.slice(headerRow).map((cells, i): SourceRow => {
    const typed = textOf(cells[link - 1]);
    const row = headerRow + 1 + i;
    return { row, salesperson: textOf(cells[salesperson - 1]), link: typed, id: spreadsheetLink(typed)?.id };
  });
  return rows.filter(source => source.salesperson !== '' || source.link !== '');
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

/** The rows, counted from 1, whose logs are read by now; those that a person has only typed are still to be connected. */
export function connectedRows(content: Pick<SheetContent, 'values' | 'formulas' | 'layout'>): number[] {
  const column = content.layout.columns.get('connection');
  const rows = column === undefined ? [] : readableRows(sourceRows(content));
  return rows.map(({ row }) => row).filter(row => content.formulas[row - 1]![column! - 1] !== '');
}

function textOf(cell: unknown): string {
  return String(cell ?? '').trim();
}
