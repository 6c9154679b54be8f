import type { TextsOf } from '../SidebarTexts';

/** The panel for sharing with people who have no Polecam. */
export const share: TextsOf<'share', 'pl'> = {
  title: 'Udostępnij osobom bez Polecam',
  why: 'Arkusze, które można czytać i przeliczać bez dodatku',
  lead: 'Kto nie ma Polecam, zobaczy #NAZWA? zamiast liczb, gdy tylko arkusz się przeliczy. Zastąp formuły przed udostępnieniem; przywrócisz je, kiedy zechcesz.',
  none: 'Żaden arkusz nie ma jeszcze formuł Polecam.',
  way: 'Co wstawić zamiast formuł',
  native: 'Formuły Arkuszy Google',
  nativeWhy:
    'Dają te same liczby i nadal się przeliczają. Gdzie Google nie ma takiej formuły, zostają obecne wartości.',
  values: 'Obecne wartości',
  valuesWhy: 'To, co komórki pokazują teraz. Już się nie zmieni.',
  scope: 'Gdzie',
  allSheets: 'We wszystkich arkuszach',
  oneSheet: 'W jednym arkuszu',
  copy: 'W kopii jednego arkusza',
  copyWhy: 'Obok powstanie nowy arkusz; ten zostanie bez zmian.',
  sheet: 'Arkusz',
  cannot: 'Zostaną bez zmian, bo jest w nich błąd: {left}.',
  caution: 'Formuły Arkuszy Google nie mówią słowami, co jest nie tak w komórce; nasze to robią.',
  prepare: 'Przygotuj do udostępnienia',
  preparing: 'Zastępuję formuły…',
  copying: 'Tworzę kopię…',
  copied: 'Kopia jest gotowa: „{name}”.',
  copyThere: 'Taka kopia już jest: „{name}”.',
  done: {
    one: 'Zastąpiono {number} formułę.',
    few: 'Zastąpiono {number} formuły.',
    many: 'Zastąpiono {number} formuł.',
  },
  nothing: 'Nie było formuł do zastąpienia.',
  left: 'Zostały bez zmian, bo jest w nich błąd albo nie wiadomo, które komórki wypełniają: {cells}.',
  more: 'i inne: {number}',
  keptTitle: 'Zastąpione formuły',
  kept: {
    one: '{number} formuła czeka w ukrytym arkuszu tego pliku.',
    few: '{number} formuły czekają w ukrytym arkuszu tego pliku.',
    many: '{number} formuł czeka w ukrytym arkuszu tego pliku.',
  },
  keptWhy: 'Dopóki w arkuszu są wartości zamiast formuł, Polecam nie wypełni go na nowo.',
  bringBack: 'Przywróć formuły',
  bringBackHere: 'Tylko w arkuszu „{name}”',
  bringing: 'Przywracam formuły…',
  broughtBack: {
    one: 'Przywrócono {number} formułę.',
    few: 'Przywrócono {number} formuły.',
    many: 'Przywrócono {number} formuł.',
  },
  changed:
    'Te komórki zostają bez zmian, bo ktoś coś w nie wpisał albo ich kolumnom brakuje tego, czego potrzebuje formuła: {cells}. Usuń te wpisy i spróbuj ponownie.',
};
