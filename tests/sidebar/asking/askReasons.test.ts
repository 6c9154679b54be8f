import { describe, expect, it } from 'vitest';
import type { AskToMake } from '../../../src/contract/asking';
import { LANGUAGES } from '../../../src/i18n/language';
import { sidebarTexts } from '../../../src/i18n/sidebar';
import { askReasons } from '../../../src/sidebar/asking/askReasons';
import { numbersIn } from '../../../src/sidebar/numbersIn';
import { asks } from '../referrals/referralAnswers';

const reasons = (ask: AskToMake, language: 'en' | 'pl' | 'ru' = 'en') =>
  askReasons(ask, sidebarTexts[language].asking, numbersIn(language));

describe('why a client is asked', () => {
  it('a loyal one who owes a referral', () => {
    expect(reasons(asks[0]!)).toEqual([
      { text: 'keeps buying', tone: 'for' },
      { text: 'bought 12 days ago', tone: 'for' },
      { text: 'match 82%', tone: 'for' },
      { text: '1 referral due this year', tone: 'for' },
      { text: 'their referrals: quality 4 of 5', tone: 'for' },
      { text: 'asked 140 days ago', tone: 'for' },
    ]);
  });

  it('one gone quiet, of whom little is known', () => {
    expect(reasons(asks[1]!, 'pl')).toEqual([
      { text: 'zamilkł: prośba może go zatrzymać', tone: 'against' },
      { text: 'ostatni zakup 120 dni temu', tone: 'against' },
      { text: 'klient od niespełna pół roku', tone: 'against' },
      { text: 'dopasowanie jeszcze nieocenione', tone: 'against' },
      { text: 'polecił w tym roku tyle, ile oczekiwano', tone: 'against' },
      { text: 'jeszcze nie był proszony', tone: 'for' },
    ]);
  });

  it('is told in few words, in every language', () => {
    for (const language of LANGUAGES) {
      for (const { text } of asks.flatMap(ask => reasons(ask, language))) {
        expect([text, text.length <= 42, /[{}]|undefined|NaN/.test(text)]).toEqual([text, true, false]);
      }
    }
  });
});
