import { describe, expect, it } from 'vitest';
import { modelCells } from '../../src/i18n/functions/modelCells';
import { call, column } from './sheet';

const [purchases, firstToLast, sinceFirst] = Object.values(modelCells).map(cells =>
  cells.map(([days]) => Number(days)),
) as [number[], number[], number[]];
const model = call('CLIENT_MODEL', column(...purchases), column(...firstToLast), column(...sinceFirst));

describe('CLIENT_MODEL', () => {
  it('gives four numbers side by side, the same whatever the order of the rows', () => {
    const turned = [purchases, firstToLast, sinceFirst].map(cells => column(...[...cells].reverse()));
    expect(call('CLIENT_MODEL', ...turned)).toEqual(model);
    expect(model).toEqual([[expect.any(Number), expect.any(Number), expect.any(Number), expect.any(Number)]]);
  });

  it('leaves out rows that are blank, that have no purchase, and those whose days are not known', () => {
    const more = (cells: readonly number[], ...others: readonly (number | string)[]) => column(...cells, ...others);
    expect(
      call('CLIENT_MODEL', more(purchases, '', 0, 3), more(firstToLast, '', '', ''), more(sinceFirst, '', 5, '')),
    ).toEqual(model);
  });

  it('feeds CLIENT_CHANCE', () => {
    const chance = call('CLIENT_CHANCE', 6, 327, 335, 182, model as never);
    expect(chance).toBeGreaterThan(0.5);
    expect(chance).toBeLessThan(1);
  });

  it('is refused where too few bought twice, and says how many did', () => {
    const ones = purchases.map((count, row) => (row < 20 ? count : 1));
    const few = ones.filter(count => count > 1).length;
    const days = firstToLast.map((of, row) => (ones[row] === 1 ? 0 : of));
    expect(() => call('CLIENT_MODEL', column(...ones), column(...days), column(...sinceFirst))).toThrow(
      `Too few clients bought twice to learn from: ${few}, at least 20.`,
    );
    expect(() => call('CLIENT_MODEL', column('', 0), column('', ''), column('', ''))).toThrow('learn from: 0,');
  });

  it('learns nothing from clients who were watched for no time', () => {
    const none = column(...purchases.map(() => 0));
    expect(() => call('CLIENT_MODEL', column(...purchases), none, none)).toThrow('learn from: 0,');
  });

  it('refuses columns of different lengths, days the wrong way round, and what is no count', () => {
    expect(() => call('CLIENT_MODEL', column(1, 2), column(0), column(5, 5))).toThrow(
      'days_first_to_last is 1 cells, purchases is 2',
    );
    expect(() => call('CLIENT_MODEL', column(2), column(30), column(20))).toThrow('days_since_first: 20 is less than');
    expect(() => call('CLIENT_MODEL', column(1), column(30), column(40))).toThrow(
      'with a single purchase it is 0 days',
    );
    expect(() => call('CLIENT_MODEL', column('Alfa'), column(30), column(40))).toThrow('purchases: ');
    expect(() => call('CLIENT_MODEL', column(1e9), column(30), column(40))).toThrow('too high: write 100000 or less');
  });
});
