import { beforeAll, expect, it } from 'vitest';
import { betaInterval } from '../../src/core/statistics/betaInterval';
import type { Workbook } from '../../src/workbook/workbook';
import { plannedColumn } from './plannedCells';
import { plannedWorkbook, TODAY } from './plannedWorkbook';

const refusals: readonly (readonly [times: number, salesperson: string | null, reason: string])[] = [
  [2, 'Jan', 'Client does not trust us'],
  [7, 'Anna', 'Forgot to ask'],
  [3, 'Anna', ' forgot  to ASK'],
  [4, 'Anna', 'Nobody comes to mind'],
  [1, 'Jan', 'Forgot to ask'],
  [5, null, 'Forgot to ask'],
  // A name that would count all others, were it a condition.
  [1, '*', '>0'],
];
const log = refusals.flatMap(([times, salesperson, refusal]) =>
  Array.from({ length: times }, () => ({ date: TODAY - 3, from: 'Client', prospect: null, salesperson, refusal })),
);

let workbook: Workbook;
const list = (key: string) => plannedColumn(workbook, 'overview', key, 7);

beforeAll(() => {
  const gained = { date: TODAY, from: 'Client', prospect: 'P', salesperson: 'Anna', quality: 3 };
  workbook = plannedWorkbook({ referrals: [gained, ...log] }, 'en');
});

it('counts the reasons of each salesperson, the most frequent first, however names are spelled', () => {
  expect(list('refusedBy')).toEqual(['Anna', 'Anna', 'Jan', 'Jan', '*', '', '']);
  expect(list('refusedWhy').slice(0, 5)).toEqual([
    'Forgot to ask',
    'Nobody comes to mind',
    'Client does not trust us',
    'Forgot to ask',
    '>0',
  ]);
});

it('says in how many of a hundred it will be so only where there are ten, and else counts', () => {
  const ofFourteen = [10, 4].map(times => {
    const { low, high } = betaInterval({ a: 1 + times, b: 1 + 14 - times }, 0.9);
    return `${times} of 14: ${Math.round(100 * low)} to ${Math.round(100 * high)} in 100`;
  });
  expect(list('refusedHow')).toEqual([...ofFourteen, '2 of 3', '1 of 3', '1 of 1', '', '']);
  expect(ofFourteen[0]).toBe('10 of 14: 49 to 86 in 100');
});

it('counts why there was no deal apart from why nobody was recommended, however a reason is spelled', () => {
  const row = { date: TODAY - 9, from: 'Client', salesperson: 'Anna' };
  const referrals = [
    { ...row, prospect: 'P', stage: 'No deal', lostReason: 'Too expensive' },
    { ...row, prospect: 'Q', stage: 'No deal', lostReason: ' too EXPENSIVE' },
    { ...row, prospect: 'R', stage: 'No deal', lostReason: 'Client does not trust us' },
    { ...row, prospect: 'S', stage: 'No deal', lostReason: '>0' },
    { ...row, prospect: null, refusal: 'Too expensive' },
    { ...row, prospect: null, refusal: 'Client does not trust us' },
  ];
  const lists = [
    { list: 'No deal because', entry: 'Too expensive' },
    { list: 'No deal because', entry: '>0' },
    { list: 'No referral because', entry: 'Client does not trust us' },
  ];
  const counted = plannedWorkbook({ referrals, lists }, 'en');
  const shown = (key: string) => plannedColumn(counted, 'overview', key, 3);
  expect([shown('lostReason'), shown('lostReasonCount')]).toEqual([
    ['Too expensive', '>0', ''],
    [2, 1, ''],
  ]);
  expect([shown('refusal'), shown('refusalCount')]).toEqual([
    ['Client does not trust us', '', ''],
    [1, '', ''],
  ]);
});
