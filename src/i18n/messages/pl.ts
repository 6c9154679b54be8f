import type { DomainErrorCode } from '../../core/errors';

export const pl: Readonly<Record<DomainErrorCode, string>> = {
  missing: '{argument}: brak wartości. Wpisz ją albo wskaż komórkę, w której jest.',
  errorValue: '{argument} zawiera błąd {value}: najpierw popraw tamtą komórkę.',
  booleanGiven: '{argument} to PRAWDA lub FAŁSZ: wpisz liczbę.',
  dateGiven: '{argument} to data: wpisz liczbę (ustaw w komórce format liczbowy).',
  numberExpected: '{argument}: {value} to nie liczba. Wpisz liczbę, np. 12 albo 0,5.',
  ambiguousNumber: '{argument}: {value} można odczytać na dwa sposoby. Wpisz bez znaku między tysiącami.',
  wholeNumberExpected: '{argument}: {value} to nie liczba całkowita. Wpisz np. 3.',
  belowMinimum: '{argument}: {value} to za mało. Wpisz co najmniej {minimum}.',
  notAboveMinimum: '{argument}: {value} to za mało. Wpisz liczbę większą niż {minimum}.',
  aboveMaximum: '{argument}: {value} to za dużo. Wpisz najwyżej {maximum}.',
  shareAsPercent: '{argument}: {value} to więcej niż 100%. Wpisz {value}% albo {share}.',
  shareAboveOne: '{argument}: {value} to więcej niż 100%. Wpisz udział od 0% do 100%.',
  unknownWord: '{argument}: nie znam słowa {value}. Wpisz {pl}.',
  unequalRanges: '{argument} ma {size} komórek, a {other} {otherSize}: wskaż zakresy tej samej wielkości.',
  raggedRange: '{argument}: wiersze zakresu mają różną długość. Wskaż prostokąt komórek.',
  cellExpected: '{argument} to jedna komórka: dotyczy całej formuły.',
  rowOrColumnExpected: '{argument} to jeden wiersz albo jedna kolumna komórek.',
  columnExpected: '{argument} to jedna kolumna: obok każdej komórki staje wiersz wyników.',
  blankNumber: '{argument}: komórka {position} jest pusta. Wpisz liczbę, 0 pomija cechę.',
  weightsMismatch:
    'weights: liczba wag ({weights}) różni się od liczby cech ({traits}). Podaj po jednej wadze na cechę.',
  weightsAllZero: 'weights: wszystkie wagi to 0. Nadaj choć jednej cesze wagę większą od 0.',
  resultTooLarge: 'Wynik jest zbyt duży: sprawdź, czy któraś liczba nie ma za wielu cyfr.',
};
