import { describe, expect, it } from 'vitest';
import { bareName } from '../../../src/core/orders/bareName';
import { orderWords } from '../../../src/i18n/orderWords';

const bare = (name: string) => bareName(name, orderWords.legalForms);

describe('the bare name of a firm', () => {
  it.each([
    [
      'ACME Sp. z o.o.',
      'Acme sp z oo',
      'acme spzoo',
      'ACME  Sp.z o. o.',
      '„Acme” Spółka z ograniczoną odpowiedzialnością',
    ],
    ['ООО «Ромашка»', '"Ромашка"', 'Ромашка, ООО', 'О.О.О. "РОМАШКА"', 'ЗАО Ромашка', 'Ромашка'],
    ['ИП Иванов', 'Иванов', 'ип «Иванов»'],
    ['Acme Ltd', 'ACME LTD.', 'Acme, Limited', 'acme llc', 'Acme Inc.', "'Acme'"],
    ['Müller GmbH', 'MÜLLER GmbH & Co. KG', 'Müller'],
    ['Zorza S.A.', 'zorza sa', 'Zorza S. A.', 'ZORZA S.K.A.', 'Zorza sp. z o.o. sp. k.'],
    ['Auto-Max', 'AutoMax', 'auto max'],
  ])('is one for %s and %s', (...names) => {
    expect(new Set(names.map(bare)).size).toBe(1);
  });

  it.each([
    ['Visa', 'Vi'],
    ['Sasa', 'Sa'],
    ['Kowalski', 'Kowalska'],
    ['Acme 1', 'Acme 2'],
    ['Łódź', 'Lodz'],
    ['Alfa', 'Alfa Beta'],
    ['Москва', 'Моск'],
  ])('parts %s and %s', (one, other) => {
    expect(bare(one)).not.toBe(bare(other));
  });

  it('leaves a name that is nothing but a legal form', () => {
    expect([bare('SA'), bare('ООО'), bare('Sp. z o.o.'), bare('«…»')]).toEqual(['sa', 'ооо', 'sp', '']);
  });
});
