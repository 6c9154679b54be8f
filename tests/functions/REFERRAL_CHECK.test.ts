import { describe, expect, it } from 'vitest';
import { call, callIn, column } from './sheet';

const loop = (names: string) => `referred_by has a loop: ${names}. Correct one of these cells.`;

describe('REFERRAL_CHECK', () => {
  it('is blank where all is well', () => {
    expect(call('REFERRAL_CHECK', column('Root', 'A', 'B'), column('', 'root ', 'A'))).toEqual([[''], [''], ['']]);
    expect(call('REFERRAL_CHECK', column('Root', ''), column('', ''))).toEqual([[''], ['']]);
    expect(call('REFERRAL_CHECK', 'Root', '')).toBe('');
  });

  it('tells an unknown referrer, a client twice and one who refers himself, each in its row', () => {
    const clients = column('Anna', 'Jan', 'ANNA ', 'Ola', '#12');
    expect(call('REFERRAL_CHECK', clients, column('', 'Ewa', '', 'ola', 'Jan'))).toEqual([
      ['client: “Anna” is in the list more than once: keep one row for each client.'],
      ['referred_by: “Ewa” is not in the client list: add it there, or correct the name.'],
      ['client: “ANNA ” is in the list more than once: keep one row for each client.'],
      ['referred_by: “Ola” cannot refer themselves: write who referred them, or leave the cell empty.'],
      [''],
    ]);
  });

  it('tells a loop with its names in each of its rows, and not to those who hang below it', () => {
    expect(call('REFERRAL_CHECK', column('Ewa', 'Jan', 'Anna'), column('Anna', 'Anna', 'Jan'))).toEqual([
      [''],
      [loop('Jan → Anna → Jan')],
      [loop('Jan → Anna → Jan')],
    ]);
  });

  it('answers a single row by a text, too', () => {
    expect(call('REFERRAL_CHECK', 'Jan', 'Ewa')).toBe(
      'referred_by: “Ewa” is not in the client list: add it there, or correct the name.',
    );
    expect(callIn('pl_PL', 'REFERRAL_CHECK', 'Jan', 'jan')).toBe(
      'referred_by: klient „Jan” poleca sam siebie. Wpisz, kto go polecił, albo zostaw pustą komórkę.',
    );
    expect(callIn('ru_RU', 'REFERRAL_CHECK', 'Иван', 'Пётр')).toBe(
      'referred_by: в списке клиентов нет «Пётр». Добавьте его или исправьте название.',
    );
  });

  it('tells cells that hold no name', () => {
    expect(call('REFERRAL_CHECK', column('Anna', '', '   ', 'Jan'), column('', 'Anna', '', '#REF!'))).toEqual([
      [''],
      ['client is empty: write a value or point to a cell that has one.'],
      ['client is empty: write a value or point to a cell that has one.'],
      ['referred_by has the error #REF!: correct that cell first.'],
    ]);
  });

  it('takes a loop of 100,000', () => {
    const names = Array.from({ length: 100_000 }, (_, i) => [`N${i}`]);
    const referrers = [...names.slice(1), names[0]!];
    const answer = call('REFERRAL_CHECK', names, referrers) as string[][];
    expect(new Set(answer.flat())).toEqual(new Set([loop('N0 → N99999 → … → N0')]));
  });
});
