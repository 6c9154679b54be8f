import type { Cell } from '../../src/functions/cell';
import { ironWorkbook } from '../secondEngine/ironWorkbook';

const CELLS = 'Cells';
const ANSWERS = 'Answers';

/** What formulas answer in IronCalc, each in a cell of its own: it knows no array formulas. */
export function ironAnswers(cells: Readonly<Record<string, Cell>>, formulas: readonly string[]): Cell[] {
  const workbook = ironWorkbook([CELLS, ANSWERS]);
  for (const [at, cell] of Object.entries(cells)) {
    const [, letters = '', row] = /^([A-Z]+)(\d+)$/.exec(at)!;
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    if (typeof cell === 'number') workbook.put(CELLS, Number(row), column, { kind: 'number', value: cell });
    else if (cell !== '') workbook.put(CELLS, Number(row), column, { kind: 'text', value: String(cell) });
  }
  for (const [at, formula] of formulas.entries()) {
    const onCells = formula.replace(
      /\$?[A-Z]{1,2}\$?\d+(:\$?[A-Z]{1,2}\$?\d+)?(?![\d(])/g,
      found => `${CELLS}!${found}`,
    );
    workbook.putFormula(ANSWERS, at + 1, 1, onCells.replace(/;/g, ','));
  }
  workbook.evaluate();
  return formulas.map((_, at) => workbook.read(ANSWERS, at + 1, 1).value);
}
