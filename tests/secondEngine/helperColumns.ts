import { columnLetters } from '../../src/templates/columnLetters';
import type { IronWorkbook } from './ironWorkbook';

/** Arrays that formulas compute on their way, each in a column of its own: IronCalc computes few functions over arrays. */
export interface HelperColumns {
  /** The cells that hold an array, made when it is first asked for: a formula for each of its cells. */
  cells(name: string, formulas: () => readonly string[]): string;
}

export function helperColumns(iron: IronWorkbook, onSheet: string): HelperColumns {
  const known = new Map<string, string>();
  let columns = 0;
  return {
    cells(name, formulas) {
      const there = known.get(name);
      if (there !== undefined) return there;
      const all = formulas();
      const column = ++columns;
      for (const [row, formula] of all.entries()) iron.putFormula(onSheet, row + 1, column, `=${formula}`);
      const cells = `${onSheet}!$${columnLetters(column)}$1:$${columnLetters(column)}$${all.length}`;
      known.set(name, cells);
      return cells;
    },
  };
}
