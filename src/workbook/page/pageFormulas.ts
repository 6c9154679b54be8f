import type { FormulaHost } from '../engine/FormulaHost';
import { readDeclarations } from '../engine/readDeclarations';
import { registerFormulas } from '../engine/registerFormulas';

type Formula = (...args: readonly unknown[]) => unknown;

const DAY = 86_400_000;
/** Day 0 of spreadsheets, 1899-12-30, from 1970. */
const DAY_ZERO = 25_569;

/** The add-on's formulas in the page: the built Code.js, run once, with nothing of Google's but the locale. */
export function pageFormulas(code: string, locale: () => string): FormulaHost {
  const declarations = readDeclarations(code);
  registerFormulas(declarations);
  const spreadsheet = { getSpreadsheetLocale: locale };
  const spreadsheetApp = { getActive: () => spreadsheet, getActiveSpreadsheet: () => spreadsheet };
  const names = declarations.map(({ name }) => name);
  const run = new Function('SpreadsheetApp', `${code}\nreturn { ${names.join(', ')} };`);
  const formulas: Readonly<Record<string, Formula>> = run(spreadsheetApp);
  return {
    has: name => Object.hasOwn(formulas, name),
    call: (name, args) => formulas[name]?.(...args),
    createArray: length => new Array(length),
    createDate: serial => wallClock(Math.round((serial - DAY_ZERO) * DAY)),
    serialOf: milliseconds => (milliseconds - zoneOffset(milliseconds)) / DAY + DAY_ZERO,
  };
}

/** A cell's moment has no time zone: the same day and hour, whatever zone the browser is in. */
function wallClock(utc: number): Date {
  const read = new Date(utc);
  return new Date(
    read.getUTCFullYear(),
    read.getUTCMonth(),
    read.getUTCDate(),
    read.getUTCHours(),
    read.getUTCMinutes(),
    read.getUTCSeconds(),
    read.getUTCMilliseconds(),
  );
}

function zoneOffset(milliseconds: number): number {
  return new Date(milliseconds).getTimezoneOffset() * 60_000;
}
