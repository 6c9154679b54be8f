import { applyCommands } from '../engine/applyCommands';
import { isPlainText } from '../engine/plainText';
import { asText } from '../engine/typedContent';
import type { Workbook } from '../workbook';

/** Cells that people type in one row, by the key of their column; days are numbers, null leaves a cell as it is. */
export type TypedRow = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Rows that people type into a sheet of the add-on's. */
export interface TypedRows {
  /** Each in the row whose cell in this column is the same; one below the other from the first on where absent. */
  readonly beside?: string;
  /** Below what stands there already. */
  readonly below?: boolean;
  readonly rows: readonly TypedRow[];
  /** Above the headers, by their labels. */
  readonly figures?: Readonly<Record<string, number>>;
}

/** Types into a sheet that the add-on made; what it does not have, a column or a row to type beside, throws. */
export function typeRows(
  { model }: Workbook,
  sheetId: string,
  { beside, below = false, rows, figures = {} }: TypedRows,
): void {
  const { getters } = model;
  const shown = (col: number, row: number) => getters.getEvaluatedCell({ sheetId, col, row }).value;
  const { keyRow, columns } = keysOf();
  const columnOf = (key: string): number => {
    const column = columns.get(key);
    if (column === undefined) throw new Error(`The sheet has no column ${key}.`);
    return column;
  };
  const first = below ? firstFreeRow(Object.keys(rows[0] ?? {})) : keyRow + 2;
  const updates = [
    ...rows.flatMap((row, at) => {
      const place = beside === undefined ? first + at : rowBeside(columnOf(beside), row[beside]);
      return Object.entries(row).map(([key, value]) => updateOf(columnOf(key), place, value));
    }),
    ...Object.entries(figures).map(([label, value]) => updateOf(columnShowing(label), keyRow - 1, value)),
  ];
  const [refused] = applyCommands(
    model,
    updates.flatMap(update => update ?? []),
  );
  if (refused) throw new Error(`Not typed: ${refused.reasons.join(', ')}.`);

  /** The hidden line of keys, above the headers. */
  function keysOf(): { readonly keyRow: number; readonly columns: ReadonlyMap<string, number> } {
    for (let row = 0; row < getters.getNumberRows(sheetId); row++) {
      const keys = Array.from(
        { length: getters.getNumberCols(sheetId) },
        (_, col) => /^polecam\.(\w+)$/.exec(String(shown(col, row)))?.[1],
      );
      const columns = new Map(keys.flatMap((key, col) => (key === undefined ? [] : [[key, col] as const])));
      if (columns.size > 0) return { keyRow: row, columns };
    }
    throw new Error('The sheet is none of the add-on’s.');
  }

  function firstFreeRow(keys: readonly string[]): number {
    let row = keyRow + 2;
    while (keys.some(key => (shown(columnOf(key), row) ?? '') !== '')) row++;
    return row;
  }

  function rowBeside(column: number, name: TypedRow[string]): number {
    for (let row = keyRow + 2; row < getters.getNumberRows(sheetId); row++) if (shown(column, row) === name) return row;
    throw new Error(`The sheet has no row of ${name}.`);
  }

  function columnShowing(label: string): number {
    const columnCount = getters.getNumberCols(sheetId);
    for (let col = 0; col < columnCount; col++) if (shown(col, keyRow - 2) === label) return col;
    throw new Error(`The sheet has no figure ${label}.`);
  }

  function updateOf(col: number, row: number, value: TypedRow[string]) {
    if (value === null || value === undefined) return undefined;
    return { type: 'UPDATE_CELL', sheetId, col, row, content: contentOf(value, { sheetId, col, row }) } as const;
  }

  function contentOf(value: string | number | boolean, position: Parameters<typeof getters.getCell>[0]): string {
    if (typeof value !== 'string') return String(value).toUpperCase();
    return isPlainText(getters.getCell(position)?.format) ? value : asText(value);
  }
}
