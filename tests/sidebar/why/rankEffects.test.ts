import { expect, it } from 'vitest';
import { rankEffects } from '../../../src/sidebar/why/rankEffects';
import { clientStage, idealScore } from './explanations';

it('the strongest comes first, with bars on one scale from the middle', () => {
  const ranked = rankEffects(1.6, idealScore.effects);
  expect(ranked.slice(0, 3).map(({ label }) => label?.slice(0, 9))).toEqual(['<img src=', 'Pays on t', 'Trusts us']);
  const bars = ranked.map(effect =>
    effect.bars!.map(({ left, width }) => [left, width].map(share => expect.closeTo(share, 6))),
  );
  expect([
    [
      [0, 50],
      [50, 50],
    ],
    [
      [25, 25],
      [50, 25],
    ],
    [
      [37.5, 12.5],
      [50, 12.5],
    ],
  ]).toEqual(bars.slice(0, 3));
});

it('what grows when the number falls has its bars the other way round', () => {
  const [cost] = rankEffects(100, [{ ...idealScore.effects[0]!, low: 110, high: 80 }]);
  expect(cost!.bars).toEqual([
    { left: 50, width: 25 },
    { left: 0, width: 50 },
  ]);
});

it('words have no bars', () => {
  expect(rankEffects('at risk', clientStage.effects)[0]!.bars).toBeNull();
});
