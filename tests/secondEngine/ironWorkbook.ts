import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';

/** What a cell holds; an empty text is not the same as nothing to all formulas. */
export type CellContents =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text' | 'error'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'nothing'; readonly value: '' };

/** A workbook in IronCalc, another engine than that of this computer's workbook and than Google's. */
export interface IronWorkbook {
  /** Rows and columns count from 1. */
  put(sheet: string, row: number, column: number, contents: CellContents): void;
  /** A formula with its "=", commas between arguments. */
  putFormula(sheet: string, row: number, column: number, formula: string): void;
  evaluate(): void;
  read(sheet: string, row: number, column: number): CellContents;
}

/** Opens an empty workbook with sheets of these names. */
export function ironWorkbook(sheets: readonly string[]): IronWorkbook {
  initSync({ module: readFileSync(new URL('../../node_modules/@ironcalc/wasm/wasm_bg.wasm', import.meta.url)) });
  const model = new Model('second', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  sheets.forEach((name, at) => {
    if (at > 0) model.newSheet();
    model.renameSheet(at, name);
  });
  const used = sheets.map(() => ({ rows: 0, columns: 0 }));
  const enter = (sheet: string, row: number, column: number, input: string): void => {
    const at = sheets.indexOf(sheet);
    const { rows, columns } = used[at]!;
    used[at] = { rows: Math.max(rows, row), columns: Math.max(columns, column) };
    model.setUserInput(at, row, column, input);
  };
  return {
    put(sheet, row, column, contents) {
      if (contents.kind !== 'nothing') enter(sheet, row, column, typed(contents));
    },
    putFormula: enter,
    evaluate() {
      // The engine gives numbers only as they are shown: so all digits are.
      for (const [sheet, { rows: height, columns: width }] of used.entries()) {
        if (height > 0) model.updateRangeStyle({ sheet, row: 1, column: 1, width, height }, 'num_fmt', ALL_DIGITS);
      }
      model.resumeEvaluation();
      model.evaluate();
    },
    read(sheet, row, column) {
      const at = sheets.indexOf(sheet);
      const shown = model.getFormattedCellValue(at, row, column);
      const type = model.getCellType(at, row, column);
      if (type === NUMBER && shown !== '') return { kind: 'number', value: Number(shown) };
      if (type === BOOLEAN) return { kind: 'boolean', value: shown === 'TRUE' };
      return { kind: type === ERROR ? 'error' : 'text', value: shown };
    },
  };
}

const ALL_DIGITS = '0.0000000000000E+00';
/** As TYPE counts the kinds of values. */
const NUMBER = 1;
const BOOLEAN = 4;
const ERROR = 16;

function typed({ kind, value }: CellContents): string {
  if (kind === 'error') return '=NA()';
  if (kind === 'text') return value === '' ? '=""' : `'${value}`;
  return String(value).toUpperCase();
}
