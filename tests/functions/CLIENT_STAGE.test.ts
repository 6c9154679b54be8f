import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, column } from './sheet';

const labels = [['potencjalny', 'pierwszy', 'drugi', 'trzeci', 'stały', 'zagrożony', 'utracony']];

describe('CLIENT_STAGE', () => {
  it('counts the purchases: the first, the second, the third, and then he keeps buying', () => {
    expect(call('CLIENT_STAGE', column(0, 1, 2, 3, 4, 400))).toEqual([
      ['prospect'],
      ['first purchase'],
      ['second purchase'],
      ['third purchase'],
      ['steady client'],
      ['steady client'],
    ]);
  });

  it('is at risk beyond two of his usual gaps, and lost beyond four', () => {
    expect(call('CLIENT_STAGE', 4, column(20, 20.1, 40, 40.1), 10)).toEqual([
      ['steady client'],
      ['at risk'],
      ['at risk'],
      ['lost'],
    ]);
    expect(call('CLIENT_STAGE', 1, 99, 10)).toBe('lost');
  });

  it('is told earlier where a team has a rhythm of its own, row by row', () => {
    const answer = call('CLIENT_STAGE', 4, 25, 10, '', column(2, 3, 2.5, 1), column('', '', 2.5, 2));
    expect(answer).toEqual([['at risk'], ['steady client'], ['steady client'], ['lost']]);
    expect(call('CLIENT_STAGE', 4, 25, 10, '', '2,4', '2,4')).toBe('lost');
  });

  it('refuses limits by which one would be lost before being at risk', () => {
    const sentence = 'lost_gaps: 1 is less than risk_gaps, 2: write as much or more.';
    expect(() => call('CLIENT_STAGE', 4, 25, 10, '', '', 1)).toThrow(sentence);
    expect(() => call('CLIENT_STAGE', 4, 25, 10, '', 5)).toThrow('lost_gaps: 4 is less than risk_gaps, 5');
    expect(() => call('CLIENT_STAGE', 4, 25, 10, '', 0)).toThrow('risk_gaps: 0 is too low: write a number above 0.');
    expect(call('CLIENT_STAGE', column(4, 4), 25, 10, '', '', column(1, 3))).toEqual([[sentence], ['at risk']]);
  });

  it('never loses a prospect, and nobody whose gap is not known', () => {
    expect(call('CLIENT_STAGE', 0, 99, 10)).toBe('prospect');
    expect(call('CLIENT_STAGE', column(1, 2), column(99, ''), column('', 10))).toEqual([
      ['first purchase'],
      ['second purchase'],
    ]);
  });

  it('speaks the words it is given', () => {
    expect(call('CLIENT_STAGE', column(0, 1, 5), column('', 99, 30), column('', 10, 10), labels)).toEqual([
      ['potencjalny'],
      ['utracony'],
      ['zagrożony'],
    ]);
    expect(call('CLIENT_STAGE', 2, '', '', column(...labels[0]!))).toBe('drugi');
  });

  it('is what one finds by counting the purchases and the silent days one by one', () => {
    const STAGES = ['prospect', 'first purchase', 'second purchase', 'third purchase'];
    // Halves of a day, so that the two limits are met exactly.
    const days = fc.integer({ min: 0, max: 200 }).map(half => half / 2);
    const client = fc.record({
      purchases: fc.integer({ min: 0, max: 9 }),
      silent: fc.option(days),
      gap: fc.option(days.filter(gap => gap > 0)),
    });
    const byHand = ({ purchases, silent, gap }: { purchases: number; silent: number | null; gap: number | null }) => {
      if (purchases === 0) return 'prospect';
      if (silent !== null && gap !== null) {
        // A gap has 2·gap half-days, so two gaps have 4·gap and four gaps have 8·gap of them.
        let halfDays = 0;
        while (halfDays < 2 * silent) halfDays++;
        if (halfDays > 8 * gap) return 'lost';
        if (halfDays > 4 * gap) return 'at risk';
      }
      let stage = 'steady client';
      for (const [bought, name] of STAGES.entries()) if (bought === purchases) stage = name;
      return stage;
    };
    const clients = fc.array(client, { minLength: 2, maxLength: 50 });
    fc.assert(
      fc.property(clients, rows => {
        const answer = call(
          'CLIENT_STAGE',
          column(...rows.map(({ purchases }) => purchases)),
          column(...rows.map(({ silent }) => silent)),
          column(...rows.map(({ gap }) => gap)),
        );
        expect(answer).toEqual(rows.map(row => [byHand(row)]));
      }),
      { numRuns: 300 },
    );
  });

  it('refuses what cannot be', () => {
    expect(() => call('CLIENT_STAGE', -1)).toThrow('purchases: −1 is too low');
    expect(() => call('CLIENT_STAGE', 1.5)).toThrow('purchases: 1.5 is not whole');
    expect(() => call('CLIENT_STAGE', 1, -1, 10)).toThrow('days_since_last: −1 is too low');
    expect(() => call('CLIENT_STAGE', 1, 1, 0)).toThrow('usual_gap_days: 0 is too low: write a number above 0.');
    expect(() => call('CLIENT_STAGE', 1, 1, 1, [['a', 'b']])).toThrow(
      'labels: give seven cells, not 2: in order from prospect to lost.',
    );
    expect(call('CLIENT_STAGE', column(1, '', 'x'))).toEqual([
      ['first purchase'],
      [''],
      ['purchases: “x” is not a number: write one such as 12 or 0.5.'],
    ]);
  });
});
