import { FORMER_LAYOUT } from '../../../templates/formerLayout';
import type { TemplateId } from '../../../templates/sheetTemplate';
import { catalogue } from '../catalogue';
import { findLayout } from '../findLayout';
import type { OurContent } from '../readSheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Columns of a sheet that are to go, by key, and those of them that have an empty column of ours at their left. */
interface Gone {
  readonly id: TemplateId;
  readonly sheet: Sheet;
  readonly keyRow: number;
  readonly keys: ReadonlySet<string>;
  readonly withGap: ReadonlySet<string>;
}

/**
 * Removes the emptied columns of the former layout, with the gaps before them and their charts. That cannot be taken
 * back, and so it never fails: it is tried twice, and what is left then the next renewal finds.
 */
export function removeFormer(former: readonly OurContent[], emptied: ReadonlyMap<TemplateId, readonly string[]>): void {
  const all = former.map(content => goneFrom(content, new Set(emptied.get(content.id))));
  for (const gone of all) {
    for (let tries = 2; tries > 0; tries--) {
      try {
        removeCharts(gone);
        removeColumns(gone);
        tries = 0;
      } catch (error) {
        console.warn('former columns are left', error instanceof Error ? error.name : typeof error);
      }
    }
  }
}

function goneFrom({ id, sheet, layout, values, formulas }: OurContent, keys: ReadonlySet<string>): Gone {
  const isEmpty = (column: number) =>
    values.every((line, r) => (line[column - 1] ?? '') === '' && (formulas[r]![column - 1] ?? '') === '');
  const withGap = [...keys].filter(key => {
    const column = layout.columns.get(key)!;
    return column > 1 && isEmpty(column - 1);
  });
  return { id, sheet, keyRow: layout.keyRow, keys, withGap: new Set(withGap) };
}

/** Charts of columns that go, and those that are on another sheet now. */
function removeCharts(gone: Gone): void {
  const columns = new Set(columnsOf(gone));
  const titles = (FORMER_LAYOUT.charts[gone.id] ?? []).flatMap(title =>
    Object.values(catalogue().sheets).map(texts => texts[title]),
  );
  for (const chart of gone.sheet.getCharts()) {
    const isOfThem = chart.getRanges().some(range => columns.has(range.getColumn()));
    if (isOfThem || titles.includes(String(chart.getOptions().get('title') ?? ''))) gone.sheet.removeChart(chart);
  }
}

/** From the right, so that those at the left stay where they are. */
function removeColumns(gone: Gone): void {
  const columns = columnsOf(gone).sort((a, b) => b - a);
  for (let i = 0; i < columns.length; ) {
    let count = 1;
    while (columns[i + count] === columns[i]! - count) count++;
    gone.sheet.deleteColumns(columns[i]! - count + 1, count);
    i += count;
  }
}

/** Where they are by now, from 1. */
function columnsOf({ sheet, keyRow, keys, withGap }: Gone): number[] {
  const marks = sheet.getRange(keyRow, 1, 2, sheet.getMaxColumns()).getValues();
  const columns = findLayout([marks[0]!, marks[0]!])?.columns ?? new Map<string, number>();
  return [...columns].flatMap(([key, column]) =>
    keys.has(key) ? (withGap.has(key) ? [column - 1, column] : [column]) : [],
  );
}
