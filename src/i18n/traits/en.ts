import type { TraitSuggestions } from './TraitSuggestions';

/** Suggested traits in English. */
export const en: TraitSuggestions = {
  best: {
    article: [
      'Trusts my company',
      'Innovative, progressive management',
      'Loyal to suppliers',
      'Ready to pay for products with high added value',
      'High standards of business and conduct',
    ],
    more: [
      'Pays on time',
      'Gladly recommends us to others',
      'Gives direct access to decision-makers',
      'Plans purchases ahead',
    ],
  },
  worst: {
    article: [
      { trait: 'Inflexible about prices', opposite: 'Flexible about prices' },
      { trait: 'Slow to decide', opposite: 'Decides quickly' },
      { trait: 'Not loyal to my company or to me', opposite: 'Loyal to my company and to me' },
      { trait: 'Authoritarian style of management', opposite: 'Democratic style of management' },
      { trait: 'Secretive, unwilling to cooperate', opposite: 'Open to cooperation, shares information' },
      { trait: 'Wants the most for themselves, whatever it costs the supplier', opposite: 'Wants both sides to win' },
    ],
    more: [
      { trait: 'Pays late', opposite: 'Pays on time' },
      { trait: 'Keeps changing what was agreed', opposite: 'Keeps to what was agreed' },
      { trait: 'Looks at nothing but the price', opposite: 'Looks at value, not only at the price' },
      { trait: 'Keeps me away from decision-makers', opposite: 'Gives direct access to decision-makers' },
    ],
  },
};
