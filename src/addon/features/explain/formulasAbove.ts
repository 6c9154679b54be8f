/** A formula, and how far from it the cell is that it may fill. */
export interface NearFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

/** So many cells are looked through at once; more columns in a short sheet than in a long one. */
const MOST_CELLS = 200_000;
/** REFERRAL_FORECAST answers seven cells across. */
const FEWEST_COLUMNS = 8;

/**
 * The formulas that may fill a cell without one: the nearest above in its column and in each to the left, because
 * no answer spills over another formula. The own column comes first.
 */
export function formulasAbove(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  row: number,
  column: number,
): readonly NearFormula[] {
  const width = Math.min(column, Math.max(FEWEST_COLUMNS, Math.floor(MOST_CELLS / row)));
  const formulas = sheet.getRange(1, column - width + 1, row, width).getFormulas();
  const found: NearFormula[] = [];
  for (let right = 0; right < width; right++) {
    let down = 0;
    while (down < row && !formulas[row - 1 - down]![width - 1 - right]) down++;
    if (down === row) continue;
    const formula = formulas[row - 1 - down]![width - 1 - right]!;
    found.push({ formula, row: row - down, column: column - right, down, right });
  }
  return found;
}
