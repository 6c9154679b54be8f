import { median } from '../../../core/statistics/median';
import { type Cell, isBlank } from '../../../functions/cell';
import {
  criterion,
  dateOf,
  dayOf,
  daysBetween,
  each,
  type Grid,
  isEqual,
  isError,
  isNumber,
  numberIn,
  onNumbers,
  onWords,
  reckoned,
  refuse,
  spread,
  truth,
  typed,
  UNKNOWN,
} from './sheetValues';

/** A function of Sheets, as far as our sheets use it. */
interface SheetFunction {
  /** Takes all cells of a column also in a formula that is answered row by row. */
  takesAll?(at: number): boolean;
  answer(args: readonly Grid[]): Grid;
}

const BLANK = typed('');
const ALL = () => true;

/** Those that choose among cells and reckon with them, by their English names. */
export const SHEET_FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  '': own(([inner = BLANK]) => inner),
  ARRAYFORMULA: own(([inner = BLANK]) => inner),
  IF: own(([test = BLANK, yes = BLANK, no = typed(false)]) =>
    spread([test, yes, no], ([is, then, or]) => {
      const isSo = isError(is!) ? undefined : truth(is!.value);
      return isSo === undefined ? (isError(is!) ? is! : reckoned(UNKNOWN)) : isSo ? then! : or!;
    }),
  ),
  IFERROR: own(([tried = BLANK, otherwise = BLANK]) =>
    spread([tried, otherwise], ([is, or]) => (isError(is!) && is!.value !== UNKNOWN ? or! : is!)),
  ),
  NA: own(() => typed('#N/A')),
  TRUE: own(() => typed(true)),
  FALSE: own(() => typed(false)),
  ISNUMBER: own(([asked = BLANK]) =>
    asked.map(line => line.map(cell => reckoned(cell.value === UNKNOWN ? UNKNOWN : isNumber(cell.value)))),
  ),
  ROW: own(([asked = BLANK]) => asked.map(([first]) => [reckoned(first?.at?.row ?? refuse())])),
  ROWS: own(([asked = BLANK]) => typed(asked.length)),
  DAYS: own(([end = BLANK, start = BLANK]) =>
    spread([end, start], ([last, first]) =>
      isError(last!) ? last! : isError(first!) ? first! : reckoned(daysBetween(first!.value, last!.value)),
    ),
  ),
  ROUND: numeric((number, digits = 0) => {
    const scale = 10 ** digits;
    return (Math.sign(number) * Math.round(Math.abs(number) * scale)) / scale;
  }),
  INT: numeric(Math.floor),
  ABS: numeric(Math.abs),
  EXP: numeric(Math.exp),
  DATE: numeric((year, month = 1, day = 1) => dayOf(year, month, day)),
  YEAR: numeric(day => dateOf(day).getUTCFullYear()),
  MONTH: numeric(day => dateOf(day).getUTCMonth() + 1),
  CONCAT: own(([left = BLANK, right = BLANK]) =>
    spread([left, right], ([a, b]) =>
      isError(a!) ? a! : isError(b!) ? b! : reckoned(onWords(a!, first => onWords(b!, second => first + second))),
    ),
  ),
  SUM: ofNumbers(numbers => numbers.reduce((sum, number) => sum + number, 0)),
  COUNT: { takesAll: ALL, answer: args => typed(numbersIn(args).length) },
  MIN: ofNumbers(numbers => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b)))),
  MEDIAN: ofNumbers(numbers => (numbers.length === 0 ? '#NUM!' : median(numbers))),
  SUMPRODUCT: {
    takesAll: ALL,
    answer: args =>
      SHEET_FUNCTIONS.SUM!.answer([
        spread(args, cells => cells.find(isError) ?? reckoned(onNumbers(product)(...cells.map(({ value }) => value)))),
      ]),
  },
  COUNTIF: { takesAll: at => at === 0, answer: args => matching(args, () => 1) },
  COUNTIFS: { takesAll: at => at % 2 === 0, answer: args => matching(args, () => 1) },
  SUMIF: {
    takesAll: at => at !== 1,
    answer: ([cells = BLANK, wanted = BLANK, added = cells]) =>
      matching([cells, wanted], at => {
        const value = added.flat()[at]?.value;
        return typeof value === 'number' ? value : 0;
      }),
  },
  FILTER: {
    takesAll: ALL,
    answer: ([from = BLANK, ...tests]) => {
      const found = from.filter((_, row) => tests.every(test => truth((test[row] ?? test[0]!)[0]!.value) === true));
      return found.length === 0 ? typed('#N/A') : found;
    },
  },
  SORT: {
    takesAll: ALL,
    answer: ([from = BLANK, by = typed(1), ascending = typed(true)]) => {
      const sign = truth(ascending[0]![0]!.value) ? 1 : -1;
      const column = by.length === 1 && from.length > 1 ? (numberIn(by[0]![0]!.value) ?? refuse()) - 1 : undefined;
      const keyed = from.map((line, row) => ({
        line,
        key: (column === undefined ? by[row]?.[0] : line[column])?.value,
      }));
      return keyed.sort((a, b) => sortOrder(a.key, b.key, sign)).map(({ line }) => line);
    },
  },
  ARRAY_CONSTRAIN: {
    takesAll: ALL,
    answer: ([from = BLANK, most = BLANK, widest = BLANK]) => {
      const [rows, columns] = [most, widest].map(size => numberIn(size[0]![0]!.value) ?? refuse());
      return from.slice(0, rows).map(line => line.slice(0, columns));
    },
  },
  SEQUENCE: own(([rows = typed(1), columns = typed(1)]) => {
    const [height, width] = [rows, columns].map(size => numberIn(size[0]![0]!.value) ?? refuse()) as [number, number];
    return Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (_, c) => reckoned(r * width + c + 1)),
    );
  }),
  VSTACK: own(args => {
    const width = Math.max(...args.map(grid => grid[0]!.length));
    return args.flatMap(grid => grid.map(line => Array.from({ length: width }, (_, c) => line[c] ?? reckoned('#N/A'))));
  }),
  HSTACK: own(args => {
    const rows = Math.max(...args.map(grid => grid.length));
    return Array.from({ length: rows }, (_, row) => args.flatMap(grid => grid[row] ?? grid[0]!));
  }),
  XLOOKUP: {
    takesAll: at => at === 1 || at === 2,
    answer: ([key = BLANK, keys = BLANK, answers = BLANK, none]) => {
      const [among, found] = [keys.flat(), answers.flat()];
      return spread([key], ([wanted]) => {
        if (isError(wanted!)) return wanted!;
        const place = among.findIndex(({ value }) => isEqual(value, wanted!.value));
        return (place < 0 ? none?.[0]?.[0] : found[place]) ?? reckoned('#N/A');
      });
    },
  },
  LOWER: own(([text = BLANK]) => each(text, cell => onWords(cell, words => words.toLowerCase()))),
  TRIM: own(([text = BLANK]) =>
    each(text, cell => onWords(cell, words => words.replace(/ +/g, ' ').replace(/^ | $/g, ''))),
  ),
  CHAR: own(([code = BLANK]) => each(code, ({ value }) => String.fromCharCode(numberIn(value) ?? 0))),
  SUBSTITUTE: own(([text = BLANK, former = BLANK, now = BLANK]) =>
    spread([text, former, now], ([all, part, by]) =>
      isError(all!) ? all! : reckoned(onWords(all!, words => words.split(String(part!.value)).join(String(by!.value)))),
    ),
  ),
};

function own(answer: SheetFunction['answer']): SheetFunction {
  return { answer };
}

/** Cell by cell, of numbers. */
function numeric(answer: (...numbers: number[]) => number): SheetFunction {
  return own(args =>
    spread(args, cells => cells.find(isError) ?? reckoned(onNumbers(answer)(...cells.map(({ value }) => value)))),
  );
}

/** One answer of all numbers; an error among them is the answer. */
function ofNumbers(answer: (numbers: readonly number[]) => Cell): SheetFunction {
  return {
    takesAll: ALL,
    answer: args => [[args.flat(2).find(isError) ?? reckoned(answer(numbersIn(args)))]],
  };
}

function numbersIn(args: readonly Grid[]): readonly number[] {
  return args.flat(2).flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
}

const product = (...numbers: readonly number[]) => numbers.reduce((all, number) => all * number, 1);

/** For each wanted, the sum over the cells that meet all criteria; these alternate with what they look for. */
function matching(args: readonly Grid[], counts: (at: number) => number): Grid {
  const columns = args.filter((_, at) => at % 2 === 0).map(grid => grid.flat());
  const wanted = args.filter((_, at) => at % 2 === 1);
  return spread(wanted, cells => {
    const error = cells.find(isError);
    if (error !== undefined) return error;
    const tests = cells.map(({ value }) => criterion(value));
    let sum = 0;
    for (const [at] of columns[0]!.entries()) {
      if (tests.every((meets, i) => meets(columns[i]![at]?.value))) sum += counts(at);
    }
    return reckoned(sum);
  });
}

/** Blanks come last in either direction. */
function sortOrder(a: Cell, b: Cell, sign: number): number {
  if (isBlank(a) || isBlank(b)) return Number(isBlank(a)) - Number(isBlank(b));
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  if (typeof a === 'number' || typeof b === 'number') return sign * (typeof a === 'number' ? -1 : 1);
  return sign * String(a).localeCompare(String(b));
}
