import type { TextsOf } from '../DocsTexts';

/** What stands around every page. */
export const frame: TextsOf<'frame', 'pl'> = {
  skip: 'Przejdź do treści',
  pages: 'Strony',
  languages: 'Języki',
  home: 'Start',
  formulas: 'Formuły',
  sheets: 'Arkusze',
  method: 'Metoda',
  onThisPage: 'Na tej stronie',
  footer: 'Polecam: sprzedaż z polecenia w Arkuszach Google. Wolne oprogramowanie, licencja MIT.',
};
