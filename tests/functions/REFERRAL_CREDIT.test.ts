import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call, column, firstColumn } from './sheet';

const root = column('Root', 'A', 'B');
const by = column('', 'Root', 'A');
const hundreds = column(100, 100, 100);

describe('REFERRAL_CREDIT', () => {
  it('gives Root → A → B, 100 each, what the method gives', () => {
    expect(call('REFERRAL_CREDIT', root, by, hundreds, 'shared', 0.5)).toEqual([[175], [75], [50]]);
    expect(call('REFERRAL_CREDIT', root, by, hundreds, 'shared')).toEqual([[175], [75], [50]]);
    expect(call('REFERRAL_CREDIT', root, by, hundreds)).toEqual([[100], [100], [0]]);
    expect(call('REFERRAL_CREDIT', root, by, hundreds, 'direct')).toEqual([[100], [100], [0]]);
    expect(call('REFERRAL_CREDIT', root, by, hundreds, 'chain')).toEqual([[200], [100], [0]]);
  });

  it('knows a name in any spelling: case, spaces, composed or not', () => {
    const names = column('Łucja Ó', 'ёж', 'Jan  Kowalski ', 12);
    const referrers = column('', 'łUCJA Ó'.normalize('NFD'), 'Ёж'.normalize('NFD'), ' jan kowalski');
    expect(call('REFERRAL_CREDIT', names, referrers, column(1, 2, 4, 8), 'chain')).toEqual([[14], [12], [8], [0]]);
  });

  it('gives nothing to a referrer who is not in the list, and breaks nothing', () => {
    expect(call('REFERRAL_CREDIT', root, column('', 'Nobody', 'A'), hundreds, 'shared')).toEqual([[100], [150], [50]]);
  });

  it('stays blank below the list and tells faulty rows, without losing their place in the tree', () => {
    const clients = column('Root', 'A', 'B', '', '', true, '#N/A');
    const referrers = column('', 'Root', 'A', '', 'Root', 'Root', 'Root');
    expect(call('REFERRAL_CREDIT', clients, referrers, column(1, 'x', 4, '', 8, 16, 32), 'chain')).toEqual([
      [4],
      ['profit: “x” is not a number: write one such as 12 or 0.5.'],
      [0],
      [''],
      ['client is empty: write a value or point to a cell that has one.'],
      ['client: TRUE is not a name: write a text.'],
      ['client has the error #N/A: correct that cell first.'],
    ]);
  });

  it('refuses a list that is no tree, with the names', () => {
    const credit = (clients: string[], referrers: string[]) => () =>
      call('REFERRAL_CREDIT', column(...clients), column(...referrers), 1);
    expect(credit(['Anna', 'Jan'], ['Jan', 'Anna'])).toThrow('loop: Anna → Jan → Anna.');
    expect(credit(['A', 'B', 'C'], ['B', 'C', 'A'])).toThrow('loop: A → C → B → A.');
    expect(credit(['A', 'B', 'C', 'D'], ['D', 'A', 'B', 'C'])).toThrow('loop: A → B → … → A.');
    expect(credit(['Anna', 'Jan'], ['', 'jan '])).toThrow('referred_by: “Jan” cannot refer themselves');
    expect(credit(['Anna', 'Jan', ' ANNA'], ['', '', ''])).toThrow('client: “Anna” is in the list more than once');
  });

  it('refuses shapes and settings that do not fit', () => {
    expect(() => call('REFERRAL_CREDIT', [['A', 'B']], [['', '']], [[1, 1]])).toThrow('client must be one column');
    expect(() => call('REFERRAL_CREDIT', root, by, column(1, 2))).toThrow('profit is 2×1 cells, client is 3×1');
    expect(() => call('REFERRAL_CREDIT', column('Root', 'A'), '', column(1, 2))).toThrow(
      'referred_by is 1×1 cells, client is 2×1',
    );
    expect(() => call('REFERRAL_CHECK', column('Root', 'A'), 'Root')).toThrow('referred_by is 1×1 cells');
    expect(call('REFERRAL_CREDIT', 'Root', '', 100)).toBe(0);
    expect(() => call('REFERRAL_CREDIT', root, by, hundreds, 'all')).toThrow(
      'view: “all” is unknown: write "direct" / "chain" / "shared".',
    );
    expect(() => call('REFERRAL_CREDIT', root, by, hundreds, 'shared', 50)).toThrow('pass_up: 50 is more than 100%');
    expect(() => call('REFERRAL_CREDIT', root, by)).toThrow('profit is empty');
  });

  it('is what a walk from every client upwards gives, in any forest', () => {
    fc.assert(
      fc.property(forest, fc.double({ min: 0, max: 1, noNaN: true }), (family, passUp) => {
        const { names, referrers, profits, above } = family;
        const view = (name: string) =>
          firstColumn(call('REFERRAL_CREDIT', names, referrers, column(...profits), name, passUp));
        const direct = profits.map(() => 0);
        const chain = profits.map(() => 0);
        const shared = profits.map(() => 0);
        profits.forEach((profit, row) => {
          if (above[row]! >= 0) direct[above[row]!]! += profit;
          for (let up = above[row]!; up >= 0; up = above[up]!) chain[up]! += profit;
          for (let up = row, rest = profit; up >= 0; rest *= passUp, up = above[up]!) {
            shared[up]! += above[up]! < 0 ? rest : rest * (1 - passUp);
          }
        });
        [direct, chain, shared].forEach((expected, i) => {
          const given = view(['direct', 'chain', 'shared'][i]!);
          expected.forEach((credit, row) => {
            expect(given[row]).toBeCloseTo(credit, 6);
          });
        });
      }),
    );
  });

  it('shares out exactly the whole profit', () => {
    fc.assert(
      fc.property(forest, fc.double({ min: 0, max: 1, noNaN: true }), ({ names, referrers, profits }, passUp) => {
        const shared = firstColumn(
          call('REFERRAL_CREDIT', names, referrers, column(...profits), 'shared', passUp),
        ) as number[];
        const total = profits.reduce((sum, profit) => sum + profit, 0);
        const size = profits.reduce((sum, profit) => sum + Math.abs(profit), 1);
        expect(Math.abs(shared.reduce((sum, credit) => sum + credit, 0) - total)).toBeLessThanOrEqual(1e-9 * size);
      }),
    );
  });

  it('takes a chain and a family of 100,000', () => {
    const size = 100_000;
    const names = Array.from({ length: size }, (_, i) => [`Klient ${i}`]);
    const ones = names.map(() => [1]);
    const chain = call('REFERRAL_CREDIT', names, [[''], ...names.slice(0, -1)], ones, 'chain') as number[][];
    expect([chain[0], chain[size - 1]]).toEqual([[size - 1], [0]]);
    const family = call(
      'REFERRAL_CREDIT',
      names,
      names.map((_, i) => [i === 0 ? '' : 'KLIENT 0']),
      ones,
      'shared',
    );
    expect((family as number[][])[0]).toEqual([1 + (size - 1) / 2]);
  });
});

/** Clients in any order, each referred by one who is not below him, or by nobody. */
const forest = fc
  .array(fc.tuple(fc.nat(), fc.integer({ min: -1000, max: 1000 }), fc.nat()), { minLength: 2, maxLength: 40 })
  .map(people => {
    const order = people.map((_, i) => i).sort((a, b) => people[a]![2] - people[b]![2] || a - b);
    const above = people.map(() => -1);
    order.forEach((row, rank) => {
      const choice = people[row]![0] % (rank + 1);
      above[row] = choice === rank ? -1 : order[choice]!;
    });
    return {
      above,
      names: column(...people.map((_, i) => `N${i}`)),
      referrers: column(...above.map(row => (row < 0 ? '' : `n${row} `))),
      profits: people.map(([, profit]) => profit),
    };
  });
