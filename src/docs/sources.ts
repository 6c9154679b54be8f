import type { FormulaName } from '../i18n/functions/FunctionHelp';

/** Where a definition comes from: an article, the published customer referral value, or we ourselves. */
export type SourceId = '000' | '001' | '002' | '003' | '004' | 'crv' | 'own';

export type ArticleId = Exclude<SourceId, 'crv' | 'own'>;

/** An article as its copy names it; what the copy does not say is left out. */
export interface Article {
  readonly title?: string;
  readonly author?: string;
  readonly language: 'pl' | 'ru';
}

/** The five articles that the method comes from, in the languages they were written in. */
export const ARTICLES: Readonly<Record<ArticleId, Article>> = {
  '000': {
    title: 'Referencje klientów w procesie budowy portfela sprzedawcy',
    author: 'Lech Dworaczyński',
    language: 'pl',
  },
  '001': {
    title: 'Создаем эффективный канал продаж по рекомендациям и помогаем своим сотрудникам',
    language: 'ru',
  },
  '002': { language: 'pl' },
  '003': { title: 'Nowi klienci czy klienci stategiczni?', author: 'Mark Hunter', language: 'pl' },
  '004': { language: 'ru' },
};

/** The publications of the customer referral value. */
export const CRV_PUBLICATIONS: readonly string[] = [
  'V. Kumar, J. A. Petersen, R. P. Leone: “How Valuable Is Word of Mouth?”, Harvard Business Review 85 (10), 2007',
  'V. Kumar, J. A. Petersen, R. P. Leone: “Driving Profitability by Encouraging Customer Referrals: Who, When, and How”, Journal of Marketing 74 (5), 2010',
];

/** What each formula rests on; `own` where a part of its definition is ours. */
export const SOURCES: Readonly<Record<FormulaName, readonly SourceId[]>> = {
  CLIENT_BALANCE: ['002', 'own'],
  CLIENT_CHANCE: ['002', 'own'],
  CLIENT_MODEL: ['002', 'own'],
  CLIENT_STAGE: ['002', 'own'],
  CLIENT_VALUE: ['own'],
  IDEAL_GAPS: ['004', 'own'],
  IDEAL_SCORE: ['004', 'own'],
  IDEAL_TRAIT_POWER: ['004', 'own'],
  IDEAL_TRAIT_TEST: ['004', 'own'],
  REFERRAL_CHANCE: ['001', 'own'],
  REFERRAL_CHECK: ['own'],
  REFERRAL_CREDIT: ['000', 'own'],
  REFERRAL_CRV: ['crv'],
  REFERRAL_FORECAST: ['001', 'own'],
  REFERRAL_MEETINGS: ['001', 'own'],
  REFERRAL_OUTLOOK: ['own'],
  REFERRAL_PACE: ['001', 'own'],
  REFERRAL_VALUE: ['000', 'crv', 'own'],
  TIME_PLAN: ['003', 'own'],
  TIME_SHARE: ['003'],
};
