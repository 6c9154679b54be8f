import type { TextsOf } from '../SidebarTexts';

/** Texts of every panel. */
export const common: TextsOf<'common', 'pl'> = {
  back: 'Wstecz',
  learnMore: 'Dowiedz się więcej',
  home: 'Start',
  open: 'Otwórz',
  add: 'Dodaj',
  cancel: 'Anuluj',
  tryAgain: 'Spróbuj ponownie',
  remove: 'Usuń: {name}',
  reading: 'Czytam plik…',
  opening: 'Otwieram arkusz…',
  stepOf: '{done} z {all}',
  slow: 'Google jeszcze nie odpowiedział. Poczekaj chwilę albo spróbuj ponownie.',
  rows: { one: '{number} wiersz', few: '{number} wiersze', many: '{number} wierszy' },
  clients: { one: '{number} klienta', few: '{number} klientów', many: '{number} klientów' },
  notNumber: 'Wpisz liczbę od {least} do {most}.',
  copied: 'Skopiowane. Wklej, gdzie chcesz.',
  notCopied: 'Przeglądarka nie pozwala kopiować. Zaznacz tekst i skopiuj go.',
};
