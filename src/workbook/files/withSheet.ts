import { randomInt } from 'node:crypto';
import type { Style, WorkbookData } from '@odoo/o-spreadsheet';
import { freeSheetName } from './freeSheetName';

/** A sheet to be added: contents in the engine's own form by cell, styles and number formats by zone ('A1:B2'). */
export interface SheetDraft {
  /** A name that is taken gets a number. */
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Handed over, not copied: there may be a million. */
  readonly cells: Record<string, string>;
  readonly styles: Readonly<Record<string, Style>>;
  readonly formats: Readonly<Record<string, string>>;
  readonly columnSizes: readonly number[];
  readonly rowSizes?: Readonly<Record<number, number>>;
  readonly frozenRows?: number;
  readonly gridLines?: boolean;
}

/**
 * The spreadsheet with one more sheet, the last. The sheet becomes part of what the engine loads, because a million
 * cells as commands would take the grid minutes.
 */
export function withSheet(
  spreadsheet: WorkbookData,
  draft: SheetDraft,
): { readonly spreadsheet: WorkbookData; readonly sheetId: string } {
  const formats = { ...spreadsheet.formats };
  const styles = { ...spreadsheet.styles };
  const taken = spreadsheet.sheets.map(({ name }) => name);
  const sheet: WorkbookData['sheets'][number] = {
    id: String(randomInt(1, 2 ** 31)),
    name: freeSheetName(draft.name, taken),
    colNumber: draft.columns,
    rowNumber: draft.rows,
    cells: draft.cells,
    formats: byId(draft.formats, formats),
    styles: byId(draft.styles, styles),
    borders: {},
    merges: [],
    figures: [],
    cols: Object.fromEntries(draft.columnSizes.map((size, column) => [column, { size }])),
    rows: Object.fromEntries(Object.entries(draft.rowSizes ?? {}).map(([row, size]) => [row, { size }])),
    conditionalFormats: [],
    dataValidationRules: [],
    tables: [],
    isVisible: true,
    areGridLinesVisible: draft.gridLines ?? true,
    panes: { xSplit: 0, ySplit: draft.frozenRows ?? 0 },
  };
  return {
    spreadsheet: { ...spreadsheet, sheets: [...spreadsheet.sheets, sheet], formats, styles },
    sheetId: sheet.id,
  };
}

/** Keys of the values in one of the spreadsheet's lists, where they are added if they are new. */
function byId<Value>(zones: Readonly<Record<string, Value>>, list: Record<number, Value>): Record<string, number> {
  const ids = new Map(Object.entries(list).map(([id, value]) => [JSON.stringify(value), Number(id)]));
  let last = Math.max(0, ...ids.values());
  return Object.fromEntries(
    Object.entries(zones).map(([zone, value]) => {
      const key = JSON.stringify(value);
      const id = ids.get(key) ?? ++last;
      ids.set(key, id);
      list[id] = value;
      return [zone, id];
    }),
  );
}
