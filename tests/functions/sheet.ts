import { formulas } from '../../src/addon/formulas';
import type { Answer, Argument, Cell } from '../../src/functions/cell';

/** Calls a formula as a cell of a spreadsheet with that locale does. */
export function callIn(
  locale: string,
  name: keyof typeof formulas,
  ...given: readonly Argument[]
): Answer | Answer[][] {
  const services = globalThis as { SpreadsheetApp?: unknown };
  services.SpreadsheetApp = { getActive: () => ({ getSpreadsheetLocale: () => locale }) };
  try {
    return formulas[name](given);
  } finally {
    delete services.SpreadsheetApp;
  }
}

/** Calls a formula as a cell of an English spreadsheet does. */
export function call(name: keyof typeof formulas, ...given: readonly Argument[]): Answer | Answer[][] {
  return callIn('en_US', name, ...given);
}

/** A column of cells. */
export function column(...cells: readonly Cell[]): Cell[][] {
  return cells.map(cell => [cell]);
}

/** Only the first column of an answer. */
export function firstColumn(answer: Answer | Answer[][]): Answer[] {
  return Array.isArray(answer) ? answer.map(row => row[0]!) : [answer];
}
