import { isMoney } from './isMoney';
import type { OrderWords } from './OrderWords';
import { type Money, readMoney } from './readMoney';

/** What a column of a list writes before decimals. */
export type DecimalMark = 'comma' | 'point';

export interface AmountHabits {
  readonly currencies: OrderWords['currencies'];
  /** The mark of the spreadsheet's locale, by which Sheets has made numbers of texts. */
  readonly mark: DecimalMark;
}

/** A column of amounts, and what its cells prove about the mark before decimals. */
export interface AmountColumn {
  /** The amount of a line by a mark; undefined where its cell is no amount. */
  at(line: number, mark: DecimalMark): number | undefined;
  /** Its currency by code; '' where none is written. */
  currencyAt(line: number): string;
  readonly mark: DecimalMark;
  /** 'sure' where no cell could mean two numbers, 'told' where the column proves the mark, else 'open'. */
  readonly certainty: 'sure' | 'told' | 'open';
  /** The first lines whose amount depends on the mark. */
  readonly doubtful: readonly number[];
}

const DOUBTFUL_SHOWN = 3;

/** Reads a column of amounts: numbers, and texts with their sign and currency. `shown` is how the sheet shows the cells. */
export function amountColumn(cells: readonly unknown[], shown: readonly string[], habits: AmountHabits): AmountColumn {
  const read = reader(habits.currencies);
  const moneys = cells.map(cell => (typeof cell === 'string' ? read(cell) : undefined));
  const currencyOf = shownCurrency(habits.currencies);
  const proven = provenMark(moneys);
  const mark: DecimalMark = proven === undefined || proven === 'both' ? habits.mark : proven;
  // Sheets makes a number of "1,500" by its locale's mark, and leaves "1,500.00" a text: 1.5 beside it was 1500.
  const other: DecimalMark = habits.mark === 'comma' ? 'point' : 'comma';
  const misread = proven === other ? other : proven === undefined && looksMisread(cells) ? other : undefined;
  const at = (line: number, by: DecimalMark) => {
    const cell = cells[line];
    if (typeof cell === 'number') {
      if (!isMoney(cell) || /%\s*$/.test(shown[line] ?? '')) return undefined;
      return misread === by && couldBeThousands(cell) ? Math.round(cell * 1000) : cell;
    }
    return moneys[line]?.[by];
  };
  const doubtful: number[] = [];
  let thousandths = 0;
  let some = false;
  for (let line = 0; line < cells.length; line++) {
    const [comma, point] = [at(line, 'comma'), at(line, 'point')];
    if (comma === point) continue;
    some = true;
    if (typeof cells[line] === 'number') thousandths++;
    if (doubtful.length < DOUBTFUL_SHOWN) doubtful.push(line);
  }
  const open = some && (proven === undefined || proven === 'both' || thousandths > 0);
  return {
    at,
    currencyAt: line => moneys[line]?.currency || currencyOf(cells[line], shown[line]),
    mark,
    certainty: open ? 'open' : some ? 'told' : 'sure',
    doubtful,
  };
}

function reader(currencies: OrderWords['currencies']): (text: string) => Money | undefined {
  const known = new Map<string, Money | undefined>();
  return text => {
    if (!known.has(text)) known.set(text, readMoney(text, currencies));
    return known.get(text);
  };
}

/** The mark that all texts show which show one; 'both' where they contradict one another. */
function provenMark(moneys: readonly (Money | undefined)[]): DecimalMark | 'both' | undefined {
  let proven: DecimalMark | undefined;
  for (const money of moneys) {
    if (money?.mark === undefined) continue;
    const mark = money.mark === ',' ? 'comma' : 'point';
    if (proven !== undefined && proven !== mark) return 'both';
    proven = mark;
  }
  return proven;
}

function couldBeThousands(number: number): boolean {
  const size = Math.abs(number);
  const thousandths = Math.round(size * 1000);
  return size >= 1 && size < 1000 && thousandths % 1000 !== 0 && Math.abs(size * 1000 - thousandths) < 1e-6;
}

/** Where many numbers have three decimals and none reaches 1000, the sheet may have taken 1,500 for 1.5. */
function looksMisread(cells: readonly unknown[]): boolean {
  let [split, exact] = [0, 0];
  for (const cell of cells) {
    if (typeof cell !== 'number' || (Number.isInteger(cell) && Math.abs(cell) < 1000)) continue;
    if (!couldBeThousands(cell)) return false;
    split++;
    if (Math.round(cell * 1000) % 10 !== 0) exact++;
  }
  return exact > 0 && exact * 4 >= split;
}

/** The currency in which the sheet shows a number that has lost its sign. */
function shownCurrency(currencies: OrderWords['currencies']): (cell: unknown, shown: string | undefined) => string {
  return (cell, shown) => {
    if (typeof cell !== 'number' || shown === undefined || !/[^\d.,\s\u00a0\u202f()+\u2212-]/.test(shown)) return '';
    return readMoney(shown.replace(/[\u00a0\u202f]/g, ' '), currencies)?.currency ?? '';
  };
}
