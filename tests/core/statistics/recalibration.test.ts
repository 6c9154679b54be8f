import { describe, expect, it } from 'vitest';
import { recalibrated, recalibration, shiftAt } from '../../../src/core/statistics/recalibration';
import { seededChance } from '../../../src/workbook/demo/seededChance';

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

/** Chances, and who came by the line from them. */
function draw(seed: number, clients: number, line: { readonly shift: number; readonly slope: number }) {
  const chance = seededChance(seed);
  const chances = Array.from({ length: clients }, () => 0.02 + 0.96 * chance());
  return { chances, came: chances.map(said => chance() < recalibrated(said, line)) };
}

describe('a recalibration', () => {
  it('finds the line that what came was drawn by', () => {
    const { chances, came } = draw(3, 20_000, { shift: 0.5, slope: 0.7 });
    const { shift, slope, gain } = recalibration(chances, came);
    expect(shift).toBeCloseTo(0.5, 1);
    expect(slope).toBeCloseTo(0.7, 1);
    expect(gain).toBeGreaterThan(100);
  });

  it('is the best line there is: none beside it is more likely', () => {
    const { chances, came } = draw(4, 300, { shift: -0.3, slope: 1.3 });
    const best = recalibration(chances, came);
    const likelihood = (line: { readonly shift: number; readonly slope: number }) =>
      sum(chances.map((said, i) => Math.log(came[i] ? recalibrated(said, line) : 1 - recalibrated(said, line))));
    for (const [shift, slope] of [
      [0.02, 0],
      [-0.02, 0],
      [0, 0.02],
      [0, -0.02],
    ] as const) {
      expect(likelihood(best)).toBeGreaterThan(likelihood({ shift: best.shift + shift, slope: best.slope + slope }));
    }
    expect(best.gain).toBeCloseTo(2 * (likelihood(best) - likelihood({ shift: 0, slope: 1 })), 6);
  });

  it('gains beyond the limit of 1 in 100 about once in 100 lists whose chances are true', () => {
    const lists = Array.from({ length: 1000 }, (_, i) => draw(100 + i, 250, { shift: 0, slope: 1 }));
    const beyond = lists.filter(({ chances, came }) => recalibration(chances, came).gain > 9.21).length;
    expect(beyond).toBeGreaterThan(2);
    expect(beyond).toBeLessThan(22);
  });

  it('says as many as came, by the shift alone too', () => {
    const { chances, came } = draw(5, 400, { shift: 0.8, slope: 1 });
    const count = came.filter(Boolean).length;
    for (const slope of [0, 1, 2]) {
      const line = { shift: shiftAt(slope, chances, came), slope };
      expect(sum(chances.map(said => recalibrated(said, line)))).toBeCloseTo(count, 4);
    }
  });

  it('holds where all chances are equal, or nearly 0 and 1', () => {
    for (const chances of [Array(40).fill(0.3), Array.from({ length: 40 }, (_, i) => i % 2)]) {
      const { shift, slope, gain } = recalibration(
        chances,
        chances.map((_, i) => i % 3 > 0),
      );
      for (const number of [shift, slope, gain]) expect(number).not.toBeNaN();
    }
  });

  it('leaves what is certain as it is', () => {
    expect([0, 1].map(said => recalibrated(said, { shift: 1, slope: 0.5 }))).toEqual([0, 1]);
  });
});
