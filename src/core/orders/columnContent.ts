import { dayReadings } from '../text/dayReadings';
import { emptyDay } from './emptyDay';
import type { OrderWords } from './OrderWords';
import { plainDay } from './plainDay';
import { readMoney } from './readMoney';

/** What the cells of a column hold. */
export interface ColumnContent {
  /** What at least half of them are. */
  readonly kind: 'day' | 'number' | 'percent' | 'text' | 'nothing';
  readonly filled: number;
  /** Different values. */
  readonly distinct: number;
  /** All numbers are whole, as those that count or name something are. */
  readonly whole: boolean;
  /** The largest number, without its sign. */
  readonly largest: number;
  /** All numbers can be days: serial numbers, 20240304, seconds since 1970. */
  readonly couldBeDays: boolean;
}

/** Looks at the cells of a column, which the sheet shows as `shown`. */
export function columnContent(
  cells: readonly unknown[],
  shown: readonly string[],
  currencies: OrderWords['currencies'],
): ColumnContent {
  const counts = { day: 0, number: 0, percent: 0, text: 0, nothing: 0 };
  const values = new Set<unknown>();
  let [whole, couldBeDays, largest] = [true, true, 0];
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    const kind = kindOf(cell, shown[i] ?? '', currencies);
    counts[kind]++;
    if (kind === 'nothing') continue;
    values.add(typeof cell === 'string' ? cell.trim() : String(cell));
    if (kind !== 'number') continue;
    if (typeof cell === 'number' ? !Number.isInteger(cell) : /[.,]/.test(String(cell))) whole = false;
    if (plainDay(Number(cell)) === undefined) couldBeDays = false;
    const number = typeof cell === 'number' ? cell : readMoney(String(cell), currencies)?.point;
    largest = Math.max(largest, Math.abs(number ?? 0));
  }
  const filled = cells.length - counts.nothing;
  const most = (['day', 'number', 'percent'] as const).find(kind => counts[kind] > 0 && counts[kind] * 2 >= filled);
  const kind = filled === 0 ? 'nothing' : (most ?? 'text');
  return { kind, filled, distinct: values.size, whole, largest, couldBeDays: kind === 'number' && couldBeDays };
}

function kindOf(cell: unknown, shown: string, currencies: OrderWords['currencies']): ColumnContent['kind'] {
  if (cell === '' || cell === null || cell === undefined) return 'nothing';
  if (typeof cell === 'number') return /%\s*$/.test(shown) ? 'percent' : 'number';
  if (typeof cell !== 'string') return Object.prototype.toString.call(cell) === '[object Date]' ? 'day' : 'text';
  const text = cell.trim();
  if (text === '' || (emptyDay(text) && /\D/.test(text))) return 'nothing';
  if (/\d\s*%$/.test(text)) return 'percent';
  const money = readMoney(text, currencies);
  if (money !== undefined) return 'number';
  return dayReadings(text) === undefined ? 'text' : 'day';
}
