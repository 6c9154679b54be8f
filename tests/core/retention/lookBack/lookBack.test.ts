import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { chanceToBuy } from '../../../../src/core/retention/chanceToBuy';
import { STAGE_LIMITS } from '../../../../src/core/retention/clientStage';
import { chanceCorrection } from '../../../../src/core/retention/lookBack/chanceCorrection';
import { knownClients } from '../../../../src/core/retention/lookBack/knownClients';
import { type LookBack, lookBack } from '../../../../src/core/retention/lookBack/lookBack';
import { byParts, type SaidAndCame } from '../../../../src/core/retention/lookBack/saidAndCame';
import { recalibrated } from '../../../../src/core/statistics/recalibration';
import { seededChance } from '../../../../src/workbook/demo/seededChance';
import { SUPERSTORE } from '../../../addon/openFile';
import { wholesalerDays } from '../../../data/wholesalerDays';
import { type Simulation, simulatedBuyers } from './simulatedBuyers';

const HALF_YEAR = 182;
const MS_PER_DAY = 86_400_000;

function seenIn(orderDays: readonly (readonly number[])[], days = HALF_YEAR): LookBack {
  const seen = lookBack(orderDays, { days, ...STAGE_LIMITS });
  if (seen.outcome !== 'seen') throw new Error(`nothing is seen: ${seen.outcome}`);
  return seen;
}

function superstoreDays(): number[][] {
  const { data } = Papa.parse<Readonly<Record<string, string>>>(readFileSync(SUPERSTORE, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const byClient = new Map<string, number[]>();
  for (const line of data) {
    const days = byClient.get(line['Customer Name']!) ?? [];
    days.push(Date.parse(line['Order Date']!) / MS_PER_DAY);
    byClient.set(line['Customer Name']!, days);
  }
  return [...byClient.values()];
}

const percents = (groups: readonly SaidAndCame[]) =>
  groups.map(({ clients, said, came }) => `${Math.round(100 * said)}/${Math.round((100 * came) / clients)}`);

describe('on a year of a wholesaler', () => {
  const seen = seenIn(wholesalerDays(), 90);

  it('it says what is known of the last 90 days: chances rank best, and run low', () => {
    const { chance, stage, latest } = seen.skills;
    expect([chance, stage, latest].map(({ skill }) => skill.toFixed(3))).toEqual(['0.733', '0.639', '0.683']);
    expect(percents(seen.fifths)).toEqual(['18/33', '29/42', '42/52', '58/69', '83/88']);
    expect(seen.verdict).toBe('better');
    expect(chance.margin).toBeGreaterThan(0.015);
    expect(chance.margin).toBeLessThan(0.02);
  });

  it('it counts every client once, by fifths and by stage', () => {
    for (const groups of [seen.fifths, seen.stages]) {
      expect(groups.reduce((sum, { clients }) => sum + clients, 0)).toBe(seen.clients);
      expect(groups.reduce((sum, { came }) => sum + came, 0)).toBe(seen.came);
    }
  });

  it('nothing that came later moves what is said', () => {
    const without = wholesalerDays().map(days => days.filter(day => day <= 283 || day >= 373));
    const now = seenIn(without, 90);
    expect(now.model).toEqual(seen.model);
    expect(now.fifths.map(({ said }) => said)).toEqual(seen.fifths.map(({ said }) => said));
    expect(now.came).toBeLessThan(seen.came / 2);
  });

  /** Corrected by one half of the clients and told of the other, halved by chance. */
  const unseenHalf = (days: number, seed: number): readonly SaidAndCame[] => {
    const { cut, model } = seenIn(wholesalerDays(), days);
    const forecasts = knownClients(wholesalerDays(), { cut, days }).map(client => ({
      chance: chanceToBuy(client, model, days),
      came: client.came,
    }));
    const chance = seededChance(seed);
    const halves = forecasts.map(forecast => ({ forecast, isFirst: chance() < 1 / 2 }));
    const [first, second] = [true, false].map(is =>
      halves.filter(({ isFirst }) => isFirst === is).map(({ forecast }) => forecast),
    );
    const line = chanceCorrection(
      first!.map(forecast => forecast.chance),
      first!.map(forecast => forecast.came),
      true,
    )!;
    return byParts(
      second!.map(forecast => ({ ...forecast, chance: recalibrated(forecast.chance, line) })),
      5,
    );
  };

  it.each([90, HALF_YEAR])(
    'corrected chances are within 6 points by fifths on halves not used, %i days ahead',
    days => {
      const halves = Array.from({ length: 8 }, (_, seed) => unseenHalf(days, seed));
      for (const fifth of [0, 1, 2, 3, 4]) {
        const off = halves.map(groups => groups[fifth]!.said - groups[fifth]!.came / groups[fifth]!.clients);
        expect(Math.abs(off.reduce((sum, by) => sum + by, 0) / halves.length)).toBeLessThan(0.06);
        // Of one half a fifth is about 300 clients, whose share alone is uncertain by 3 points.
        expect(Math.max(...off.map(Math.abs))).toBeLessThan(0.06 + 3 * 0.03);
      }
    },
  );
});

describe('on the orders of a shop where hardly anyone ever leaves', () => {
  it.each([90, HALF_YEAR, 365])('nobody stands out, %i days before the end, and all get the share who came', days => {
    const { verdict, correction, clients, came } = seenIn(superstoreDays(), days);
    expect(verdict).toBe('noSkill');
    expect(correction?.slope).toBe(0);
    expect(recalibrated(0.3, correction!)).toBeCloseTo(came / clients, 6);
  });
});

describe('on simulated buyers', () => {
  const buyers = (more: Partial<Simulation> = {}) =>
    simulatedBuyers({
      seed: 11,
      clients: 3000,
      lastDay: 912,
      r: 0.8,
      alpha: 50,
      leaving: { a: 0.6, b: 2.4 },
      ...more,
    });

  it('who are as the model assumes, chances are true by tenths, and stay uncorrected', () => {
    for (const seed of [1, 2, 3]) {
      const orderDays = buyers({ seed, clients: 5000 });
      const { model, verdict, correction } = seenIn(orderDays);
      expect([verdict, correction]).toEqual(['better', null]);
      const known = knownClients(orderDays, { cut: 912 - HALF_YEAR, days: HALF_YEAR });
      const forecasts = known.map(client => ({ chance: chanceToBuy(client, model, HALF_YEAR), came: client.came }));
      for (const { clients, said, came } of byParts(forecasts, 10)) {
        const error = Math.sqrt((said * (1 - said)) / clients);
        expect(Math.abs(said - came / clients)).toBeLessThan(3.5 * error + 0.01);
      }
    }
  });

  it.each([4, 100])('who buy with regularity %i, silence is underrated, and the correction steeper', regularity => {
    const { fifths, correction } = seenIn(buyers({ regularity, r: 1.5, alpha: 60 }));
    expect(fifths[1]!.said).toBeGreaterThan(fifths[1]!.came / fifths[1]!.clients);
    expect(correction!.slope).toBeGreaterThan(1.05);
    expect(correction!.slope).toBeLessThanOrEqual(2);
  });

  it('who all buy alike and never leave, nobody stands out in 18 of 20 lists or more', () => {
    const verdicts = Array.from({ length: 20 }, (_, seed) => {
      const alike = simulatedBuyers({ seed, clients: 300, lastDay: 900, r: 1e6, alpha: 9e7 });
      return seenIn(alike).verdict;
    });
    expect(verdicts.filter(verdict => verdict === 'noSkill').length).toBeGreaterThanOrEqual(18);
  });

  it('who are few, nothing is corrected, however far off', () => {
    const few = buyers({ regularity: 100, r: 1.5, alpha: 60, clients: 150 });
    expect(seenIn(few).correction).toBeNull();
  });
});

describe('where nothing can be told', () => {
  const told = (orderDays: readonly (readonly number[])[]) => lookBack(orderDays, { days: HALF_YEAR, ...STAGE_LIMITS });
  /** So many clients with the same order days. */
  const clients = (count: number, days: readonly number[]) => Array.from({ length: count }, () => days);

  it('it says how short the orders are', () => {
    expect(told(clients(50, [0, 100, 272]))).toEqual({ outcome: 'tooShort', found: 272, needed: 273 });
    expect(told([])).toMatchObject({ outcome: 'tooShort', found: 0 });
  });

  it('it says how few bought twice', () => {
    const once = [...clients(40, [100]), ...clients(15, [100, 700]), ...clients(19, [50, 300])];
    expect(told(once)).toEqual({ outcome: 'tooFewRepeat', found: 19, needed: 20 });
  });

  it('it says that everybody came, or all but a few, or hardly anybody', () => {
    const loyal = clients(30, [0, 200, 400, 600, 700]);
    expect(told(loyal)).toMatchObject({ outcome: 'everybody', found: 30 });
    expect(told([...loyal, ...clients(9, [0, 200])])).toMatchObject({ outcome: 'tooFewAway', found: 9, needed: 10 });
    const gone = clients(30, [0, 200]);
    expect(told([...gone, ...clients(9, [0, 700])])).toMatchObject({ outcome: 'tooFewCame', found: 9, needed: 10 });
    // The last order is of one who was not known before.
    expect(told([...gone, [700]])).toMatchObject({ outcome: 'nobody', found: 30 });
  });
});
