import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Settings. */
export const settings: TextsOf<'settings'> = {
  'settings.title': 'Ustawienia',
  'settings.hint':
    'Na czym opierają się arkusze: normy, godziny, szanse i listy. Zmieniaj pola do wpisywania; obok każdej wartości stoi jej źródło.',
};
