import { describe, expect, it } from 'vitest';
import { isChannel } from '../../../src/core/orders/isChannel';
import { orderWords } from '../../../src/i18n/orderWords';
import { readList } from './readList';

/** What a column of names is taken for beside day, client and amount. */
const roleOf = (header: string, value = 'Jan Nowak') => {
  const lines = ['2024-01-05', '2024-02-06', '2024-03-07'].map((day, i) => `${day},Firma ${i},${i}00.50,${value} ${i}`);
  const { recognised } = readList([`Date,Customer,Amount,${header}`, ...lines].join('\n'));
  return (['owner', 'source'] as const).find(role => recognised[role] === header) ?? null;
};

describe('a column of owners or sources', () => {
  it.each([
    'Owner',
    'Deal owner',
    'Opportunity Owner',
    'Deal - Owner',
    'Salesperson',
    'sales_rep',
    'Account Manager',
    'Assigned to',
    'Handlowiec',
    'Opiekun klienta',
    'Opiekun',
    'Osoba odpowiedzialna',
    'Менеджер',
    'Ответственный',
    'Ответственный менеджер',
    'Торговый представитель',
  ])('%s is the salesperson', header => expect(roleOf(header)).toBe('owner'));

  it.each([
    'Lead Source',
    'Referred by',
    'referred_by',
    'Original Source',
    'Z polecenia',
    'Kto polecił',
    'Źródło leada',
    'По рекомендации',
    'Источник сделки',
    'Кто порекомендовал',
  ])('%s is who referred the client', header => expect(roleOf(header)).toBe('source'));

  it.each([
    'Homeowner type',
    'Owner ID',
    'Owner email',
    'Product Manager notes',
    'Resource',
    'Source URL',
    'UTM Source',
    'Referral code',
    'Менеджерский телефон',
    'Reporter',
    'Outsourced',
    'Next Step',
  ])('%s is neither', header => expect(roleOf(header)).toBeNull());

  it('of numbers or days is none', () => {
    const list =
      'Date,Customer,Amount,Owner,Source\n2024-01-05,Alfa,10.50,17,2024-01-01\n2024-02-06,Beta,20.50,18,2024-01-02';
    const { recognised } = readList(list);
    expect([recognised.owner, recognised.source]).toEqual([null, null]);
  });
});

describe('a source', () => {
  it.each(['Website', 'Google Ads', 'Cold call', 'Trade Show 2024', 'strona www', 'Z polecenia', 'Холодный звонок'])(
    '%s is a channel',
    source => expect(isChannel(source, orderWords)).toBe(true),
  );

  it.each(['Jan Nowak', 'Flower Shop Róża', 'Web Masters', 'Иван Петров', 'Partner Stal'])('%s may be a name', source =>
    expect(isChannel(source, orderWords)).toBe(false),
  );
});
