import { fill } from '../../i18n/fill';
import type { TemplateText } from '../../i18n/templates/TemplateTexts';
import { addSideSheet } from './addSideSheet';
import { columnRuns } from './columnRuns';
import type { Edit } from './Edit';
import type { PlannedSheet } from './fill/writeNewSheet';
import { findLayout } from './findLayout';
import { writeText } from './writeText';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type KeysAfter<Prefix extends string, Text = TemplateText> = Text extends `${Prefix}${infer Key}` ? Key : never;

/** What the add-on has done: words of the history, what fills their holes, the sheets, and how to undo it. */
export interface HistoryEntry {
  readonly what: Exclude<KeysAfter<'history.'>, `${string}.${string}` | 'title' | 'hint' | (typeof COLUMNS)[number]>;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly sheets: readonly string[];
  readonly undo: Exclude<KeysAfter<'history.undo.'>, 'note'>;
  /** It goes on with what was done right before: one click takes both back. */
  readonly continues?: boolean;
}

const MOST_LINES = 500;
const LONGEST_CELL = 1000;
/** Found in their order, wherever people have moved them. */
const COLUMNS = ['when', 'what', 'sheet', 'undo'] as const;

/** Adds one line to the history, a hidden sheet that the first line makes. */
export function tellHistory(edit: Edit, entry: HistoryEntry): void {
  const line = lineOf(edit, entry);
  const [sheet] = edit.sideSheets('history');
  if (sheet === undefined) begin(edit, line);
  else append(sheet, line);
}

/** The time it is where the spreadsheet is: '2026-02-25 14:05'. */
export function timeOfHistory({ timeZone }: Edit): string {
  return Utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd HH:mm');
}

function lineOf(edit: Edit, { what, values = {}, sheets, undo }: HistoryEntry): string[] {
  const texts = edit.texts;
  return [
    timeOfHistory(edit),
    fill(texts[`history.${what}`], values),
    sheets.join(', '),
    texts[`history.undo.${undo}`],
  ].map(text => text.slice(0, LONGEST_CELL));
}

function begin(edit: Edit, line: readonly string[]): void {
  const texts = edit.texts;
  const [when, what, sheet, undo] = line;
  const shown = edit.spreadsheet.getActiveSheet();
  const row = { when: when!, what: what!, sheet: sheet!, undo: undo! };
  const finish = ({ sheet: history }: PlannedSheet) => {
    // A new sheet comes to the front.
    edit.spreadsheet.setActiveSheet(shown);
    history.hideSheet();
  };
  addSideSheet(edit, { id: 'history', name: texts['history.title'], rows: [row] }, finish);
}

/** Below the last line; the oldest go when there are too many. */
function append(sheet: Sheet, line: readonly string[]): void {
  const values = sheet.getDataRange().getValues();
  const layout = findLayout(values);
  if (layout === undefined) return;
  const runs = columnRuns(COLUMNS, layout.columns);
  const isFilled = (row: readonly unknown[]) =>
    runs.some(({ first, keys }) => keys.some((_, i) => row[first - 1 + i] !== ''));
  let lines = values.length - layout.headerRow;
  while (lines > 0 && !isFilled(values[layout.headerRow + lines - 1]!)) lines--;
  const place = layout.headerRow + lines + 1;
  if (place > sheet.getMaxRows()) sheet.insertRowsAfter(place - 1, MOST_LINES);
  for (const { first, keys } of runs) {
    const cells = keys.map(key => line[COLUMNS.indexOf(key)]!);
    writeText(
      sheet.getRange(place, first, 1, keys.length),
      [cells],
      cells.map(() => '@'),
    );
  }
  const tooMany = lines + 1 - MOST_LINES;
  if (tooMany > 0) sheet.deleteRows(layout.headerRow + 1, tooMany);
}
