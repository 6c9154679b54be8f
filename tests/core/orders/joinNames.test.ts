import { describe, expect, it } from 'vitest';
import { clientsFromOrders } from '../../../src/core/orders/clientsFromOrders';
import { joinNames } from '../../../src/core/orders/joinNames';
import type { CountedValue } from '../../../src/core/orders/OrderAnswers';
import { orderWords } from '../../../src/i18n/orderWords';

const CLIENTS = ['ACME Sp. z o.o.', 'Beta', 'acme sp zoo', 'ACME sp. z o.o.', 'Beta S.A.', 'Gamma'];
const orders = (clients = CLIENTS) => ({
  days: clients.map((_, line) => 45_000 + line),
  clients,
  amounts: clients.map((_, line) => 100 * (line + 1)),
  profits: undefined,
});
const join = (answers: readonly CountedValue[] = [], clients = CLIENTS, known: readonly string[] = []) =>
  joinNames(orders(clients), answers, { forms: orderWords.legalForms, isKnown: key => known.includes(key) });
const says = (counts: boolean, ...names: string[]) => names.map(value => ({ value, counts }));
const revenues = (joined: ReturnType<typeof join>) =>
  Object.fromEntries(clientsFromOrders(joined.orders).map(({ client, revenueInAll }) => [client, revenueInAll]));

describe('names that are alike', () => {
  it('are offered with their rows and amounts, and joined by nobody', () => {
    const { orders: kept, groups, nameOf } = join();
    expect(groups).toEqual([
      {
        spellings: [
          { name: 'ACME Sp. z o.o.', rows: 2, amount: 500 },
          { name: 'acme sp zoo', rows: 1, amount: 300 },
        ],
        joined: false,
        decided: false,
        open: false,
      },
      {
        spellings: [
          { name: 'Beta', rows: 1, amount: 200 },
          { name: 'Beta S.A.', rows: 1, amount: 500 },
        ],
        joined: false,
        decided: false,
        open: false,
      },
    ]);
    expect([kept.clients, nameOf.size]).toEqual([CLIENTS, 0]);
  });

  it('are one client on the word of the person, under the name of most rows, and apart again', () => {
    const together = join(says(true, 'acme sp. z o.o.', 'acme sp zoo'));
    expect(revenues(together)).toEqual({ 'ACME Sp. z o.o.': 800, 'Beta S.A.': 500, Beta: 200, Gamma: 600 });
    expect([...together.nameOf]).toEqual([['acme sp zoo', 'ACME Sp. z o.o.']]);
    const apart = join(says(false, 'acme sp. z o.o.', 'acme sp zoo'));
    expect(revenues(apart)).toMatchObject({ 'ACME Sp. z o.o.': 500, 'acme sp zoo': 300 });
    expect(apart.groups.map(({ decided, open }) => [decided, open])).toEqual([
      [true, false],
      [false, false],
    ]);
  });

  it('keep the name that stands on the Clients sheet', () => {
    const together = join(says(true, 'acme sp. z o.o.', 'acme sp zoo'), CLIENTS, ['acme sp zoo']);
    expect(revenues(together)).toMatchObject({ 'acme sp zoo': 800 });
  });

  it('are asked about anew where a spelling is new among those that were joined', () => {
    const { groups, nameOf } = join(says(true, 'acme sp. z o.o.', 'acme sp zoo'), [...CLIENTS, 'Acme Ltd']);
    expect(groups[0]).toMatchObject({ joined: false, decided: false, open: true });
    expect(nameOf.size).toBe(0);
  });

  it('are never joined by an answer about others', () => {
    expect(join(says(true, 'beta', 'gamma')).nameOf.size).toBe(0);
  });

  it('are found in time that grows with the rows alone', () => {
    const many = (size: number) => {
      const clients = Array.from({ length: size }, (_, i) => `Firma ${i >> 1} ${i % 2 ? 'Sp. z o.o.' : ''}`);
      const start = performance.now();
      expect(join([], clients).groups).toHaveLength(size / 2);
      return performance.now() - start;
    };
    many(2_000);
    expect(many(40_000)).toBeLessThan(40 * Math.max(many(4_000), 10));
  });
});
