import { expect, it } from 'vitest';
import { contentOf } from '../../../../src/addon/features/orders/contentOf';

it('takes amounts with their sign of money for numbers', () => {
  expect(contentOf(['$1,234.50', '-$20.00', '$7'])).toBe('number');
  expect(contentOf(['1 200,50 zł', '35,00 zł'])).toBe('number');
  expect(contentOf(['12 руб.', '1 200 ₽'])).toBe('number');
});

it('goes by what most cells hold', () => {
  expect(contentOf(['Anna', 'Jan', 5])).toBe('text');
  expect(contentOf(['2024-01-05', '2024-01-06', 'last week'])).toBe('day');
  expect(contentOf(['', null])).toBe('nothing');
});
