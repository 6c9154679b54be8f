import type { OrderAnswers } from '../../src/contract/orders';
import { isoDay } from '../../src/core/calendar/dayNumber';
import type { OrderRole } from '../../src/core/orders/OrderWords';
import { nameKey } from '../../src/core/text/nameKey';
import { readRows } from '../core/orders/readList';
import type { DirtyExport, TrueSale } from './DirtyExport';
import { sheetCell } from './sheetCell';

/** How a reading stands to the truth; `right` is without any question. Only `silent` is a fault: a number is wrong and nobody is told. */
export interface Verdict {
  readonly kind: 'right' | 'asked' | 'told' | 'silent';
  /** What is asked before anything is written. */
  readonly open: readonly string[];
  /** The columns that a person has to pick by hand. */
  readonly picked: readonly OrderRole[];
  readonly why: string;
}

type Reading = ReturnType<typeof readRows>;
type Truth = Readonly<
  Record<string, { purchases: number; revenue: number; first: string; last: string; profit: number | undefined }>
>;

/** More questions may come with an answer. */
const ROUNDS = 4;
/** Reasons that may be given for a row that is a sale. */
const TRUE_REASONS = ['noDay', 'badDay', 'noAmount', 'badAmount', 'badProfit', 'noClient', 'currency'];

/** Reads an export as a person would who answers every question rightly, and compares it with the truth. */
export function judge(dirty: DirtyExport): Verdict {
  const { grid, locale, typed, places } = dirty;
  const cells = grid.map(row => row.map(cell => (typed ? sheetCell(cell, locale) : cell)));
  const readWith = (picks: Partial<Record<OrderRole, number>>, answers: Partial<OrderAnswers>) =>
    readRows(cells, grid, { locale, picks, answers });
  const { found } = readWith({}, {});
  const needed: readonly OrderRole[] =
    places.amount === undefined ? ['day', 'client', 'quantity', 'price'] : ['day', 'client', 'amount'];
  const picks = Object.fromEntries(needed.filter(role => found[role] === null).map(role => [role, places[role]!]));
  const picked = Object.keys(picks) as OrderRole[];
  const before = readWith(picks, {});
  let [reading, answers]: [Reading, Partial<OrderAnswers>] = [before, {}];
  for (
    let round = 0;
    round < ROUNDS && (round === 0 ? reading.questions.length > 0 : reading.open.length > 0);
    round++
  ) {
    answers = { ...answers, ...answersTo(reading, dirty) };
    reading = readWith(picks, answers);
  }
  const told = (kind: Verdict['kind'], why = '') => ({ kind, open: before.open, picked, why });
  if (reading.open.length > 0) return told('silent', `${reading.open} stays open`);

  const whole = truthOf(dirty.sales);
  const hasProfit = dirty.plan.profit !== 'none' && reading.recognised.profit !== null;
  const wrongBefore = difference(whole, before, hasProfit);
  const wrong = difference(whole, reading, hasProfit);
  if (wrong === '') {
    if (before.open.length === 0 && wrongBefore === '') return told(picked.length > 0 ? 'asked' : 'right');
    return before.open.length > 0 ? told('asked') : told('silent', `without a question ${wrongBefore}`);
  }
  const read = new Set(reading.counted.read.lines.map(line => line + reading.firstRow));
  const lost = dirty.sales.filter(({ row }) => !read.has(row));
  if (lost.some(({ row }) => row < reading.firstRow)) return told('silent', 'an order is taken for a header');
  const wrongRest = difference(truthOf(dirty.sales.filter(({ row }) => read.has(row))), reading, hasProfit);
  if (wrongRest !== '') return told('silent', wrongRest);
  for (const { reason, samples } of reading.counted.leftOut) {
    const sample = samples.find(({ line }) => lost.some(({ row }) => row === line + reading.firstRow));
    if (sample && !TRUE_REASONS.includes(reason))
      return told('silent', `"${reason}" is not the reason of ${sample.cell}`);
  }
  return told('told', reading.counted.leftOut.map(({ reason, samples }) => `${reason} ${samples[0]!.cell}`).join(', '));
}

function answersTo({ questions, counted, firstRow }: Reading, { answers, sales }: DirtyExport): Partial<OrderAnswers> {
  const given: Record<string, unknown> = {};
  for (const question of questions) {
    if (question.kind === 'currency') {
      const known = Object.keys(answers.rates).length > 0;
      given.rates = question.currencies.map(({ currency }) => ({
        currency,
        rate: answers.rates[currency] ?? (known ? null : 1),
      }));
    } else if ('values' in question) {
      given[question.kind === 'status' ? 'statuses' : 'documents'] = question.values.map(({ value }) => ({
        value,
        counts: !value.split(' · ').some(part => answers.noSales.has(part)),
      }));
    } else if (question.kind === 'totals') {
      const real = counted.read.doubtfulTotals.some(line => sales.some(({ row }) => row === line + firstRow));
      given.totals = real ? 'count' : 'leave';
    } else given[question.kind] = answers.choices[question.kind] ?? null;
  }
  return given;
}

function truthOf(sales: readonly TrueSale[]): Truth {
  const found: Record<string, { days: Set<number>; revenue: number; profit: number | undefined }> = {};
  for (const { client, day, amount, profit } of sales) {
    found[nameKey(client)] ??= { days: new Set(), revenue: 0, profit: undefined };
    const one = found[nameKey(client)]!;
    if (amount >= 0) one.days.add(day);
    one.revenue += amount;
    if (profit !== undefined) one.profit = (one.profit ?? 0) + profit;
  }
  return Object.fromEntries(
    Object.entries(found).map(([client, { days, revenue, profit }]) => {
      const sorted = [...days].sort((a, b) => a - b).map(isoDay);
      return [client, { purchases: days.size, revenue, profit, first: sorted[0] ?? '', last: sorted.at(-1) ?? '' }];
    }),
  );
}

/** In which number the reading is not the truth; '' where it is. */
function difference(truth: Truth, { counted, clients }: Reading, withProfit: boolean): string {
  const names = new Set([...Object.keys(truth), ...Object.keys(clients).map(nameKey)]);
  const read = Object.fromEntries(Object.entries(clients).map(([client, one]) => [nameKey(client), one]));
  const near = (a: number | undefined, b: number | undefined, by: number) =>
    a === b || Math.abs((a ?? 0) - (b ?? 0)) < by;
  for (const client of names) {
    const [right, is] = [truth[client], read[client]];
    if (right === undefined) return `${client} is no client`;
    if (is === undefined) return `${client} is missing`;
    if (is.purchases !== right.purchases) return `${client}: ${is.purchases} purchases, not ${right.purchases}`;
    // Half a hundredth for each discount that the program rounded.
    const by = 0.011 + 0.006 * counted.orders.days.length;
    if (!near(is.revenue, right.revenue, by)) return `${client}: revenue ${is.revenue}, not ${right.revenue}`;
    if (is.first !== right.first) return `${client}: first ${is.first}, not ${right.first}`;
    if (is.last !== right.last) return `${client}: last ${is.last}, not ${right.last}`;
    if (withProfit && !near(is.profit, right.profit, by * 2))
      return `${client}: profit ${is.profit}, not ${right.profit}`;
    if (!withProfit && is.profit !== undefined) return `${client}: profit ${is.profit}, where the list has none`;
  }
  return '';
}
