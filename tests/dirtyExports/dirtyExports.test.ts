import { describe, expect, it } from 'vitest';
import { inFull } from '../inFull';
import { drawPlan, type ExportPlan } from './ExportPlan';
import { judge } from './judge';
import { makeExport } from './makeExport';
import { named, shrink } from './shrink';

const EXPORTS = inFull ? 1000 : 60;

const isSilent = (plan: ExportPlan) => judge(makeExport(plan)).kind === 'silent';

describe('exports with all kinds of dirt, whose truth is known', () => {
  it(`give no wrong number without a word: ${EXPORTS} of them`, () => {
    const kinds = { right: 0, asked: 0, told: 0, silent: 0 };
    const failed: string[] = [];
    for (let seed = 1; seed <= EXPORTS; seed++) {
      const plan = drawPlan(seed);
      const { kind } = judge(makeExport(plan));
      kinds[kind]++;
      if (kind !== 'silent' || failed.length > 4) continue;
      const smallest = shrink(plan, isSilent);
      failed.push(`${named(smallest)}: ${judge(makeExport(smallest)).why}`);
    }
    expect(failed).toEqual([]);
    // Most are read or asked about: a reading that gives up on all of them is no good.
    expect(kinds.right + kinds.asked).toBeGreaterThan(0.9 * EXPORTS);
    expect(kinds.right).toBeGreaterThan(0.1 * EXPORTS);
  });

  it('are judged by their truth: another truth fails', () => {
    const dirty = makeExport(drawPlan(1));
    const [first, ...others] = dirty.sales;
    const other = { ...dirty, sales: [{ ...first!, amount: first!.amount + 1 }, ...others] };
    expect(judge(dirty).kind).not.toBe('silent');
    expect(judge(other).kind).toBe('silent');
  });

  it.each([
    ['three statuses', { statuses: '3' }, 'status'],
    ['open deals that show by a probability alone', { probability: 'percent' }, 'status'],
    ['a probability such as 50', { probability: 'plain' }, 'status'],
    ['a discount beside price × quantity', { pieces: 'discountPercent' }, 'discount'],
    ['a discount in money', { pieces: 'discountMoney' }, 'discount'],
    ['a margin in percent without its sign', { profit: 'marginPlain' }, 'margin'],
    [
      'dates that Sheets has made by the wrong locale',
      { sheet: 'typedAbroad', day: 'firstTwelve', rows: 'mixed' },
      'dayOrder',
    ],
    ['dates that Sheets has made of 24/02/07', { sheet: 'typed', day: 'ymd/2', language: 'pl' }, 'dayOrder'],
    [
      'thousands that Sheets has taken for decimals',
      { sheet: 'typed', money: 'wholeComma', language: 'pl' },
      'decimalMark',
    ],
    ['a column that says debit or credit', { ledger: 'mark' }, 'status'],
  ] as const)('%s: asked about', (_, kinds, question) => {
    const { kind, open } = judge(makeExport({ ...plain, ...kinds }));
    expect(kind).toBe('asked');
    expect(open).toContain(question);
  });

  it.each([
    ['amounts in thousands', { scale: 'thousands' }],
    ['amounts in cents', { scale: 'cents' }],
    ['first and last names in two columns', { client: 'parts' }],
    ['first and last names of customers', { client: 'customerParts' }],
    ['Unix time', { day: 'unixMs' }],
  ] as const)('%s: read', (_, kinds) => {
    for (const language of ['en', 'pl', 'ru'] as const) {
      expect(judge(makeExport({ ...plain, ...kinds, language })).kind).toBe('right');
    }
  });

  it.each([
    ['months without a day', { day: 'month', language: 'ru' }, 'badDay'],
    ['debits and credits in two columns', { ledger: 'columns', returns: 'yes' }, ''],
  ] as const)('%s: refused or left out with the reason', (_, kinds, reason) => {
    const { kind, picked, why } = judge(makeExport({ ...plain, ...kinds }));
    expect([kind === 'told' || picked.length > 0, why.includes(reason)]).toEqual([true, true]);
  });
});

const plain: ExportPlan = {
  seed: 7,
  language: 'en',
  lines: 20,
  sheet: 'texts',
  day: 'iso',
  money: 'plain',
  sign: 'none',
  minus: 'front',
  currencies: 'one',
  header: 'one',
  again: 'no',
  totals: 'none',
  client: 'name',
  statuses: '0',
  documents: 'no',
  probability: 'no',
  cancelled: 'no',
  refund: 'no',
  returns: 'no',
  order: 'none',
  pieces: 'none',
  scale: 'one',
  ledger: 'no',
  profit: 'none',
  traps: '0',
  blanks: 'no',
  footer: 'no',
  faults: 'no',
  columns: 'usual',
  rows: 'byDay',
};
