import type { TextsOf } from '../DocsTexts';

/** The page of a formula. */
export const formula: TextsOf<'formula', 'pl'> = {
  typed: 'Jak ją wpisać',
  optional: 'To, co w nawiasach kwadratowych, można pominąć.',
  example: 'Przykład',
  grid: 'Przykład w komórkach',
  given: 'dane',
  answer: 'wynik',
  gives: 'Co daje',
  arguments: 'Argumenty',
  argument: 'Argument',
  meaning: 'Znaczenie',
  needed: 'wymagany',
  refuses: 'Czego nie przyjmie',
  refusesLead: 'Powyższy przykład z błędem i to, co formuła wtedy pisze.',
  written: 'Wpisujesz',
  answered: 'Formuła pisze',
  nothing: 'nic',
  source: 'Skąd się wzięła',
  ours: 'Nasze',
  previous: 'Poprzednia',
  next: 'Następna',
};
