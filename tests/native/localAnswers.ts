import { readFileSync } from 'node:fs';
import type { Cell } from '../../src/functions/cell';
import { columnLetters } from '../../src/templates/columnLetters';
import { createWorkbook } from '../../src/workbook/createWorkbook';
import { canonicalFormula } from '../../src/workbook/engine/canonicalFormula';
import { localeOf } from '../../src/workbook/engine/localeOf';
import type { WorkbookSnapshot } from '../../src/workbook/workbook';

const files = ['Code.js', 'Sidebar.html', 'appsscript.json'];
let empty: WorkbookSnapshot | undefined;

/** What two formulas answer over such cells in the workbook on this computer, cell by cell. */
export function localAnswers(
  cells: Readonly<Record<string, Cell>>,
  [one, other]: readonly [string, string],
  rows: number,
): readonly [Cell[][], Cell[][]] {
  const built = Object.fromEntries(files.map(name => [name, readFileSync(`dist/${name}`, 'utf8')]));
  empty ??= createWorkbook({ files: built, locale: 'en_US' }).snapshot();
  const canonical = (formula: string) => canonicalFormula(formula, localeOf('en_US'));
  const contents: Record<string, string> = { [`${OURS}1`]: canonical(one), [`${NATIVE}1`]: canonical(other) };
  for (const [at, cell] of Object.entries(cells)) if (cell !== '') contents[at] = String(cell);
  const [sheet, ...others] = empty.spreadsheet.sheets;
  const filled = { ...sheet!, colNumber: 60, cells: contents };
  const workbook = createWorkbook({
    files: built,
    snapshot: { ...empty, spreadsheet: { ...empty.spreadsheet, sheets: [filled, ...others] } },
  });
  const read = (first: string): Cell[][] => {
    const column = first === OURS ? 27 : 40;
    return Array.from({ length: rows }, (_, r) =>
      Array.from(
        { length: ACROSS },
        (_, c) => workbook.cell(sheet!.name, `${columnLetters(column + c)}${r + 1}`) as Cell,
      ),
    );
  };
  return [read(OURS), read(NATIVE)];
}

const OURS = 'AA';
const NATIVE = 'AN';
/** The widest answer. */
const ACROSS = 8;
