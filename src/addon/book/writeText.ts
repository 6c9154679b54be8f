import type { PlannedCell } from '../../templates/SheetPlan';

/** How Sheets could start a formula, a number or a command; it looks past leading blanks. */
const COULD_START_A_FORMULA = /^\s*[=+\-@'＝＋－＠]|^[\t\r\n]/;

/**
 * The one door through which text gets into cells. A text stays the text it is: its cell becomes plain text first, and
 * an apostrophe keeps Sheets from reading a formula. null leaves a cell empty. Other cells get the format given for
 * their place, or that of their column. A formula comes from a template only, as an object: no text becomes one.
 */
export function writeText(
  range: GoogleAppsScript.Spreadsheet.Range,
  cells: readonly (readonly PlannedCell[])[],
  formatAt: readonly string[] | ((row: number, column: number) => string),
): void {
  let guarded = false;
  const formatOf = typeof formatAt === 'function' ? formatAt : (_: number, c: number) => formatAt[c]!;
  const formats = cells.map((row, r) => row.map((cell, c) => (typeof cell === 'string' ? '@' : formatOf(r, c))));
  const values = cells.map(row =>
    row.map(cell => {
      if (isFormula(cell)) return cell.formula;
      if (!needsGuard(cell)) return cell;
      guarded = true;
      return `'${cell}`;
    }),
  );
  range.setNumberFormats(formats).setValues(values);
  if (guarded) dropVisibleGuards(range, cells, values);
}

/** The same into cells that stand apart, in the two calls that Sheets takes for one text; false where it needs more. */
export function writeTextApart(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  text: string,
  places: readonly string[],
): boolean {
  if (needsGuard(text)) return false;
  sheet
    .getRangeList([...places])
    .setNumberFormat('@')
    .setValue(text);
  return true;
}

/**
 * Sheets swallows the apostrophe, unless a plain text cell takes everything as it comes. Where it can be seen, the cell
 * has proved to do so, and the bare text is safe there.
 */
function dropVisibleGuards(
  range: GoogleAppsScript.Spreadsheet.Range,
  cells: readonly (readonly PlannedCell[])[],
  values: readonly (readonly unknown[])[],
): void {
  const shown = range.getValues();
  let visible = false;
  const bare = cells.map((row, r) =>
    row.map((cell, c) => {
      if (!needsGuard(cell) || shown[r]![c] !== values[r]![c]) return values[r]![c]!;
      visible = true;
      return cell;
    }),
  );
  if (visible) range.setValues(bare);
}

function isFormula(cell: PlannedCell): cell is { readonly formula: string } {
  return typeof cell === 'object' && cell !== null;
}

function needsGuard(cell: PlannedCell): cell is string {
  return typeof cell === 'string' && COULD_START_A_FORMULA.test(cell);
}
