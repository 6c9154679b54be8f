import type { TextsOf } from '../SidebarTexts';

/** Why a number is what it is. */
export const why: TextsOf<'why', 'pl'> = {
  title: 'Skąd ta liczba',
  why: 'Z czego się wzięła i co na nią wpływa',
  lead: 'Zaznacz w arkuszu komórkę z wyliczoną liczbą. Wyjaśnimy ją słowami z tego arkusza.',
  explain: 'Wyjaśnij zaznaczoną komórkę',
  explaining: 'Odczytuję komórkę…',
  noFormula:
    'Komórka {address} nie jest wyliczana: ktoś ją wpisał albo pochodzi z zamówień. Zaznacz komórkę z wynikiem i naciśnij przycisk jeszcze raz.',
  expression:
    'Nie da się wyjaśnić {name} w {address}: {argument} to „{text}”, a to trzeba najpierw policzyć. Przenieś to do osobnej komórki i wskaż ją w formule.',
  noCells: 'Nie da się wyjaśnić {name} w {address}: {argument} wskazuje na „{text}”, a tego nie ma w tym pliku.',
  where: '{name} w {address}',
  filledFrom: 'Formuła jest w {address}; ta komórka to jedna z tych, które wypełnia.',
  nested: 'Jest częścią większej formuły, która może zmienić jej wynik. Komórka pokazuje {shown}.',
  value: '{header}: {shown}',
  standsAt: 'To samo, co w {place}.',
  noAnswer: 'Brak wyniku',
  blank: 'Nie ma jeszcze czego liczyć: potrzebne komórki są puste.',
  movesMost: 'Co ma na nią największy wpływ',
  fifth: 'Sprawdziliśmy każdą liczbę osobno: o 20% mniejszą i o 20% większą; liczby całkowite w zaokrągleniu.',
  point: 'Sprawdziliśmy każdą ocenę osobno: o punkt niższą i o punkt wyższą.',
  pointLower: '−1 punkt',
  pointHigher: '+1 punkt',
  still: 'Zmiana żadnej z tych liczb o 20% nie zmienia wyniku.',
  less: {
    one: 'Jeszcze {number} ma mniejszy wpływ',
    few: 'Jeszcze {number} mają mniejszy wpływ',
    many: 'Jeszcze {number} ma mniejszy wpływ',
  },
  given: 'Z czego się wzięła',
  more: {
    one: 'Jeszcze {number}',
    few: 'Jeszcze {number}',
    many: 'Jeszcze {number}',
  },
  column: 'cała kolumna',
  leftOut: 'pominięte',
  nothing: 'puste',
  none: 'brak wyniku',
};
