import type { TextsOf } from '../SidebarTexts';

/** Why a number is what it is. */
export const why: TextsOf<'why', 'pl'> = {
  title: 'Skąd ta liczba',
  why: 'Z czego liczba się wzięła i co najmocniej ją zmienia.',
  lead: 'Zaznacz w arkuszu komórkę z naszą formułą i naciśnij przycisk.',
  explain: 'Wyjaśnij zaznaczoną komórkę',
  explaining: 'Odczytuję komórkę…',
  noFormula:
    'W komórce {address} nie ma naszej formuły ani jej wyniku. Zaznacz komórkę z wynikiem i naciśnij przycisk jeszcze raz.',
  expression:
    'Nie da się wyjaśnić {name} w {address}: {argument} to „{text}”, a to trzeba najpierw policzyć. Przenieś to do osobnej komórki i wskaż ją w formule.',
  noCells: 'Nie da się wyjaśnić {name} w {address}: {argument} wskazuje na „{text}”, a tego nie ma w tym pliku.',
  where: '{name} w {address}',
  filledFrom: 'Formuła jest w {address}; ta komórka to jedna z tych, które wypełnia.',
  nested: 'Jest częścią większej formuły, która może zmienić jej wynik. Komórka pokazuje {shown}.',
  noAnswer: 'Brak wyniku',
  blank: 'Nie ma jeszcze czego liczyć: potrzebne komórki są puste.',
  movesMost: 'Co najmocniej ją zmienia',
  fifth: 'Każda liczba osobno o 20% mniejsza i o 20% większa; liczby całkowite w zaokrągleniu.',
  point: 'Każda ocena osobno o punkt niższa i o punkt wyższa.',
  pointLower: '−1 punkt',
  pointHigher: '+1 punkt',
  still: 'Żadna z liczb, osobno o 20% mniejsza lub większa, nic tu nie zmienia.',
  less: {
    one: 'Jeszcze {number} zmienia ją słabiej',
    few: 'Jeszcze {number} zmieniają ją słabiej',
    many: 'Jeszcze {number} zmienia ją słabiej',
  },
  given: 'Z czego się wzięła',
  leftOut: 'pominięte',
  nothing: 'puste',
  none: 'brak wyniku',
};
