import type { TraitSuggestions } from './TraitSuggestions';

/** Suggested traits in Polish. */
export const pl: TraitSuggestions = {
  best: {
    article: [
      'Ufa mojej firmie',
      'Nowoczesny, innowacyjny zarząd',
      'Lojalny wobec dostawców',
      'Gotów płacić za produkty o wysokiej wartości dodanej',
      'Wysokie standardy w biznesie i w postępowaniu',
    ],
    more: [
      'Płaci w terminie',
      'Chętnie poleca nas innym',
      'Daje bezpośredni dostęp do osób decyzyjnych',
      'Planuje zakupy z wyprzedzeniem',
    ],
  },
  worst: {
    article: [
      { trait: 'Nieelastyczny w rozmowach o cenie', opposite: 'Elastyczny w rozmowach o cenie' },
      { trait: 'Wolno podejmuje decyzje', opposite: 'Szybko podejmuje decyzje' },
      { trait: 'Nielojalny wobec mojej firmy lub wobec mnie', opposite: 'Lojalny wobec mojej firmy i wobec mnie' },
      { trait: 'Autorytarny styl zarządzania', opposite: 'Demokratyczny styl zarządzania' },
      { trait: 'Skryty, nie chce współpracować', opposite: 'Otwarty na współpracę, dzieli się informacjami' },
      { trait: 'Chce jak najwięcej dla siebie, nie licząc się z dostawcą', opposite: 'Szuka korzyści dla obu stron' },
    ],
    more: [
      { trait: 'Spóźnia się z płatnościami', opposite: 'Płaci w terminie' },
      { trait: 'Ciągle zmienia ustalenia', opposite: 'Dotrzymuje ustaleń' },
      { trait: 'Patrzy wyłącznie na cenę', opposite: 'Patrzy na wartość, nie tylko na cenę' },
      { trait: 'Nie dopuszcza do osób decyzyjnych', opposite: 'Daje bezpośredni dostęp do osób decyzyjnych' },
    ],
  },
};
