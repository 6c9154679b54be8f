import type { SheetPlan } from '../../../templates/SheetPlan';
import { PALETTE, TINTS } from './palette';

const TITLE = 1;
const HEIGHTS = { above: 36, headers: 46, wideHeaders: 78 } as const;

/** Gives a new sheet the looks of the family: title, hint, figures, headers, tints, widths, frozen headers. */
export function dressSheet(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  whole: GoogleAppsScript.Spreadsheet.Range,
  plan: SheetPlan,
): void {
  const { headerRow, figuresRow, columns, rows, alignments, roles } = plan;
  const grid = <Value>(of: (row: number, column: number) => Value): Value[][] =>
    Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => of(r + 1, c)));
  const shared = <Value>(heading: (row: number, column: number) => Value, below: (column: number) => Value) => {
    const body = Array.from({ length: columns }, (_, c) => below(c));
    return [
      ...Array.from({ length: headerRow }, (_, r) => Array.from({ length: columns }, (_, c) => heading(r + 1, c))),
      ...Array.from({ length: rows - headerRow }, () => body),
    ];
  };
  // What stands between charts is no list to read.
  const white = Array.from({ length: columns }, () => PALETTE.white);
  const tinted = headerRow + (plan.chartsFrom?.row ?? rows);
  const isHeader = (row: number, column: number) => row === headerRow && roles[column] !== 'gap';

  whole
    .setVerticalAlignment('middle')
    .setBackgrounds(
      shared(
        (row, c) =>
          isHeader(row, c)
            ? roles[c] === 'computed'
              ? PALETTE.quiet
              : PALETTE.teal
            : row === figuresRow && plan.typedFigures.includes(c + 1)
              ? PALETTE.amberTint
              : PALETTE.white,
        c => TINTS[roles[c]!],
      ).map((line, r) => (r < tinted ? line : white)),
    )
    .setHorizontalAlignments(
      shared(
        (row, c) => (row === headerRow ? alignments[c]! : 'left'),
        c => alignments[c]!,
      ),
    )
    .setWraps(
      shared(
        (row, c) => isHeader(row, c) || (figuresRow !== undefined && row === figuresRow - 1),
        c => plan.wraps[c]!,
      ),
    );
  const heading = sheet.getRange(1, 1, headerRow, columns);
  const top = <Value>(of: (row: number, column: number) => Value) => grid(of).slice(0, headerRow);
  heading
    .setFontColors(
      top((row, c) =>
        isHeader(row, c) ? PALETTE.white : row === TITLE || row === figuresRow ? PALETTE.teal : PALETTE.quiet,
      ),
    )
    .setFontWeights(top((row, c) => (row === TITLE || row === figuresRow || isHeader(row, c) ? 'bold' : 'normal')))
    .setFontSizes(top(row => (row === TITLE ? 16 : row === figuresRow ? 14 : 10)))
    .setNotes(
      top((row, c) =>
        row === headerRow
          ? plan.notes[c]!
          : figuresRow !== undefined && row === figuresRow - 1
            ? plan.figureNotes[c]!
            : '',
      ),
    );
  setSizes(sheet, plan);
  sheet.setFrozenRows(headerRow);
  if (plan.frozenColumns > 0) sheet.setFrozenColumns(plan.frozenColumns);
  sheet.setTabColor(PALETTE.teal);
  if (plan.chartsFrom !== undefined) sheet.setHiddenGridlines(true);
}

function setSizes(sheet: GoogleAppsScript.Spreadsheet.Sheet, plan: SheetPlan): void {
  const { widths, headerRow, hiddenColumns } = plan;
  const usual = mostFrequent(widths);
  sheet.setColumnWidths(1, widths.length, usual);
  for (let first = 0; first < widths.length; ) {
    let next = first;
    while (widths[next] === widths[first]) next++;
    if (widths[first] !== usual) sheet.setColumnWidths(first + 1, next - first, widths[first]!);
    first = next;
  }
  sheet.setRowHeights(1, headerRow - 1, HEIGHTS.above);
  const asksByFormula = plan.heading[headerRow - 1]!.some(
    (cell, c) => typeof cell === 'object' && cell !== null && plan.roles[c] !== 'computed',
  );
  sheet.setRowHeight(headerRow, asksByFormula ? HEIGHTS.wideHeaders : HEIGHTS.headers);
  sheet.hideRows(headerRow - 1);
  for (const { first, count } of hiddenColumns) sheet.hideColumns(first, count);
}

function mostFrequent(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}
