import type { HelpOf } from '../FunctionHelp';

/** The formulas about the ideal client. */
export const idealClient: HelpOf<'IDEAL'> = {
  IDEAL_GAPS: {
    summary:
      'Czym klient najbardziej różni się od idealnego, żeby zaplanować, co z tym zrobić: cechy o największej ważonej różnicy do +5. Źródło: artykuł o idealnym kliencie.',
    parameters: {
      scores: 'Oceny od -5 do +5: po jednym wierszu na klienta, kolumna na cechę.',
      traits: 'Nazwy cech, po jednej na kolumnę ocen, w wierszu lub kolumnie.',
      weights: '(opcjonalnie, domyślnie równe) Po jednej wadze na cechę, w wierszu lub kolumnie: 0 lub więcej.',
      count: '(opcjonalnie, domyślnie 3) Ile cech pokazać, od 1 do 100.',
    },
    returns: 'Tyle komórek w wierszu dla każdego klienta, np. "Lojalny (−1)".',
    example: {
      formula: '=IDEAL_GAPS(B5:D5; B4:D4; ""; 2)',
      cells: { 'B5:D5': [[5, -1, 2]], 'B4:D4': [['Ufa nam', 'Lojalny', 'Otwarty']] },
      result: [['Lojalny (−1)', 'Otwarty (2)']],
    },
  },
  IDEAL_SCORE: {
    summary:
      'Jak bardzo klienci pasują do idealnego klienta, od -5 do +5: średnia z ocenionych cech. Wiersz to klient, kolumna to cecha. Źródło: artykuł o idealnym kliencie.',
    parameters: {
      scores:
        'Oceny od -5 do +5: po jednym wierszu na klienta, kolumna na cechę. Pusta komórka to brak oceny, a nie 0.',
      weights: '(opcjonalnie, domyślnie równe) Po jednej wadze na cechę, w wierszu lub kolumnie: 0 lub więcej.',
      scale: '(opcjonalnie, domyślnie "punkty") "punkty" dla -5 do +5, "procent" dla 0% do 100%.',
    },
    returns: 'Jeden wynik na klienta.',
    example: {
      formula: '=IDEAL_SCORE(B5:F6)',
      cells: {
        'B5:F6': [
          [4, 2, -1, 3, 0],
          [4, 2, '', 3, 0],
        ],
      },
      result: [['1,6'], ['2,25']],
    },
  },
  IDEAL_TRAIT_POWER: {
    summary:
      'Czy cecha odróżnia najlepszych klientów od najgorszych: średnia ocena najlepszych minus średnia ocena najgorszych. Blisko 0 nic nie mówi, wybierz inną. Źródło: artykuł o idealnym kliencie; miara jest nasza.',
    parameters: {
      bestScores: 'Oceny najlepszych klientów: po jednym wierszu na klienta, kolumna na cechę.',
      worstScores: 'Oceny najgorszych klientów w tych samych kolumnach.',
    },
    returns: 'Po jednej liczbie na cechę, od -10 do 10; pusto, gdy po jednej stronie nie ma oceny.',
    example: {
      formula: '=IDEAL_TRAIT_POWER(B5:C6; B9:C10)',
      cells: {
        'B5:C6': [
          [4, 3],
          [5, 1],
        ],
        'B9:C10': [
          [-3, 2],
          [-2, 2],
        ],
      },
      result: [['7', '0']],
    },
  },
  IDEAL_TRAIT_TEST: {
    summary:
      'Czy cecha naprawdę odróżnia najlepszych klientów od najgorszych, czy to przypadek: jak często oceny rozdane losowo różniłyby się tak samo. Przy 10% lub mniej odróżnia. Źródło: artykuł o idealnym kliencie; miara jest nasza.',
    parameters: {
      bestScores: 'Oceny najlepszych klientów: po jednym wierszu na klienta, kolumna na cechę.',
      worstScores: 'Oceny najgorszych klientów w tych samych kolumnach: razem do 200 ocen na cechę.',
    },
    returns: 'Po jednej szansie na cechę, od 0% do 100%; pusto, gdy po jednej stronie nie ma oceny.',
    example: {
      formula: '=IDEAL_TRAIT_TEST(B5:C7; B10:C12)',
      cells: {
        'B5:C7': [
          [5, 3],
          [4, 1],
          [4, 2],
        ],
        'B10:C12': [
          [-2, 2],
          [0, 0],
          [1, -1],
        ],
      },
      result: [['5%', '15%']],
    },
  },
};
