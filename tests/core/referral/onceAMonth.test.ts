import { expect, it } from 'vitest';
import { onceAMonth } from '../../../src/core/referral/onceAMonth';

const row = (name: string, month: number | null, isOfPerson: boolean, tellsMeetings = true) => ({
  name,
  month,
  isOfPerson,
  tellsMeetings,
});
const counted = (...rows: ReturnType<typeof row>[]) => onceAMonth(rows).map(({ name }) => name);

it('counts a month by the row of all where it stands there for all and for salespeople', () => {
  const june = [row('Anna', 6, true), row('all', 6, false), row('Jan', 6, true)];
  expect(counted(...june, row('Anna in July', 7, true))).toEqual(['all', 'Anna in July']);
});

it('counts it by its salespeople where the row of all tells no meetings', () => {
  expect(counted(row('Anna', 6, true, false), row('all', 6, false, false))).toEqual(['Anna']);
});

it('counts every row of all where there is nothing else, and rows without a month', () => {
  expect(counted(row('all', 6, false, false), row('no month', null, true))).toEqual(['all', 'no month']);
  expect(counted()).toEqual([]);
});
