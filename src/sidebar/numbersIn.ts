import { fill } from '../i18n/fill';
import type { Language } from '../i18n/language';
import { type PluralForms, plural } from '../i18n/plural';

/** How a language writes numbers, days and counted things. */
export interface Numbers {
  /** 2 297 201: whole numbers, and money where its currency is not told. */
  whole(value: number): string;
  /** $2,297,201 and 2 297 201 zł: whole money, in the currency as people name it; none where it is ''. */
  money(value: number, currency: string): string;
  /** 2.5, 1 200: a number as a person would type it, to two places. */
  decimal(value: number): string;
  /** +2.4, −3, 0: a score with its sign. */
  score(value: number): string;
  /** 74% */
  percent(share: number): string;
  /** 3.3%: a small share, to one place. */
  rate(share: number): string;
  /** 30 Dec 2017, of '2017-12-30'. */
  day(isoDay: string): string;
  /** 14:05, of a moment in milliseconds since 1970, where the person is. */
  time(moment: number): string;
  /** The phrase of a count, its {number} filled in: 1,204 rows. */
  counted(forms: PluralForms, count: number): string;
}

/** The numbers and days of a language. */
export function numbersIn(language: Language): Numbers {
  // English as Europe writes it: 30 Dec 2017.
  const locale = language === 'en' ? 'en-GB' : language;
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, useGrouping: true });
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: true });
  const score = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const rate = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  return {
    whole: value => whole.format(value),
    money: (value, currency) => {
      if (currency === '') return whole.format(value);
      // A sign as €, which English puts first; 'zł' and 'EUR' are words, which follow.
      const isSign = /^\p{Sc}$/u.test(currency);
      return language === 'en' && isSign
        ? whole.format(value).replace(/^-?/, minus => minus + currency)
        : `${whole.format(value)}\u00a0${currency}`;
    },
    decimal: value => decimal.format(value),
    score: value => score.format(value).replace('-', '−'),
    percent: share => unspaced(percent.format(share)),
    rate: share => unspaced(rate.format(share)),
    day: isoDay => (Number.isNaN(Date.parse(isoDay)) ? isoDay : day.format(new Date(isoDay))),
    time: moment => time.format(moment),
    counted: (forms, count) => fill(plural(language, forms, count), { number: whole.format(count) }),
  };
}

/** In Russian too 66%, as Google Sheets and our texts write it. */
function unspaced(percent: string): string {
  return percent.replace(/\s(?=%)/u, '');
}
