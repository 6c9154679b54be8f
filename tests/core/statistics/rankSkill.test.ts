import { describe, expect, it } from 'vitest';
import { rankSkill, skillError } from '../../../src/core/statistics/rankSkill';
import { seededChance } from '../../../src/workbook/demo/seededChance';

const chance = seededChance(7);
/** Few different scores, so that many are equal. */
const people = Array.from({ length: 200 }, () => {
  const [one, other] = [Math.floor(6 * chance()), Math.floor(9 * chance())];
  return { one, other, came: chance() < 0.2 + 0.08 * one };
});
const came = people.map(person => person.came);
const [those, others] = [people.filter(person => person.came), people.filter(person => !person.came)];
const won = (a: number, b: number) => (a > b ? 1 : a === b ? 1 / 2 : 0);
const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const spread = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + (number - mean(numbers)) ** 2, 0) / (numbers.length - 1);

/** By all pairs, as DeLong, DeLong and Clarke-Pearson 1988 have it. */
function byPairs(score: (person: (typeof people)[number]) => readonly number[]) {
  const lead = (a: (typeof people)[number], b: (typeof people)[number]) => {
    const [first, second] = score(a).map((own, i) => won(own, score(b)[i]!));
    return first! - (second ?? 0);
  };
  const above = those.map(person => mean(others.map(other => lead(person, other))));
  const below = others.map(other => mean(those.map(person => lead(person, other))));
  return { lead: mean(above), error: Math.sqrt(spread(above) / above.length + spread(below) / below.length) };
}

describe('how well a score ranks', () => {
  const one = rankSkill(
    people.map(person => person.one),
    came,
  );
  const other = rankSkill(
    people.map(person => person.other),
    came,
  );

  it('is the share of pairs ranked rightly, ties half', () => {
    const { lead, error } = byPairs(person => [person.one]);
    expect(one.skill).toBeCloseTo(lead, 12);
    expect(skillError(one)).toBeCloseTo(error, 12);
    expect(lead).toBeGreaterThan(0.55);
  });

  it('may be compared with another score of the same people', () => {
    const { lead, error } = byPairs(person => [person.one, person.other]);
    expect(one.skill - other.skill).toBeCloseTo(lead, 12);
    expect(skillError(one, other)).toBeCloseTo(error, 12);
  });

  it('is 1 where all who came are above all who did not, 0 the other way round, a half where all are equal', () => {
    expect(rankSkill([1, 2, 3, 4], [false, false, true, true]).skill).toBe(1);
    expect(rankSkill([4, 3, 2, 1], [false, false, true, true]).skill).toBe(0);
    expect(rankSkill([5, 5, 5, 5], [false, false, true, true]).skill).toBe(1 / 2);
  });
});
