import { expect, it } from 'vitest';
import type { OrderSource } from '../../../src/contract/orders';
import { noAnswers } from '../../../src/core/orders/noAnswers';
import { withAnswers } from '../../../src/sidebar/orders/withAnswers';
import { pickOf } from '../../core/orders/pickOf';
import { ordersPreview } from '../answers';

const source: OrderSource = {
  sheetId: 1,
  headers: [],
  columns: pickOf({}),
  answers: { ...noAnswers, dayOrder: 'mdy', price: 'once', names: [{ value: 'alfa', counts: true }], lastTime: true },
};
const question = { open: false, ways: [], examples: [] } as const;

it('makes the answers of last time the person’s own, but those that the cells overrule', () => {
  const orders = {
    ...ordersPreview,
    questions: [
      { ...question, kind: 'dayOrder', answered: false, chosen: 'dmy' } as const,
      { ...question, kind: 'price', answered: true, chosen: 'once' } as const,
    ],
  };
  expect(withAnswers({ source, orders }, { refund: 'ignore' })).toEqual({
    ...noAnswers,
    price: 'once',
    refund: 'ignore',
    names: [{ value: 'alfa', counts: true }],
  });
});

it('keeps the answers about names that were not asked about', () => {
  const further = { names: [{ value: 'beta', counts: false }] };
  expect(withAnswers({ source, orders: ordersPreview }, further).names).toEqual([
    { value: 'beta', counts: false },
    { value: 'alfa', counts: true },
  ]);
});
