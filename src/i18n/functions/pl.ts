import type { FunctionHelp } from './FunctionHelp';

export const pl: FunctionHelp = {
  IDEAL_SCORE: {
    summary:
      'Jak bardzo klienci pasują do idealnego klienta, od -5 do +5: średnia z ocenionych cech. Wiersz to klient, kolumna to cecha. Artykuł 004.',
    parameters: {
      scores: 'Oceny od -5 do +5: wiersz na klienta, kolumna na cechę. Pusta komórka to brak oceny, a nie 0.',
      weights: '(opcjonalnie, domyślnie równe) Po jednej wadze na cechę, w wierszu lub kolumnie: 0 lub więcej.',
      scale: '(opcjonalnie, domyślnie "punkty") "punkty" dla -5 do +5, "procent" dla 0% do 100%.',
    },
    returns: 'Jeden wynik na klienta.',
    example: { formula: '=IDEAL_SCORE(B5:F200)', result: '4, 2, −1, 3, 0 → 1,6' },
  },
  REFERRAL_VALUE: {
    summary:
      'Ile są dziś warte przyszłe polecenia od klienta: czy polecony zechce słuchać, czy się spotykają, czy kupi, czy to się opłaci, czy kupiłby i tak; bezpośrednie i pośrednie. Artykuł 000.',
    parameters: {
      referralsPerYear: 'Ile poleceń klient daje w roku: 0 lub więcej.',
      listenChance: 'Szansa, że polecony zechce słuchać Twojego klienta, od 0% do 100%.',
      contactChance: 'Szansa, że rzeczywiście się skontaktują, od 0% do 100%.',
      conversionChance: 'Szansa, że polecony zostanie potem klientem, od 0% do 100%.',
      profitPerClient: 'Marża na pozyskanym kliencie, nie obrót. Może być ujemna: nie każdy polecony się opłaca.',
      years: '(opcjonalnie, domyślnie 1) Ile lat liczyć: liczba całkowita od 0 do 50.',
      discountRate: '(opcjonalnie, domyślnie 0%) Roczna stopa dyskontowa: powyżej -100%.',
      yearlyGrowth:
        '(opcjonalnie, domyślnie 0%) Roczna zmiana liczby poleceń; -20% to klient z 20% ryzykiem odejścia co roku.',
      generations:
        '(opcjonalnie, domyślnie 1) 1 = tylko jego polecenia, 2 = także klientów, których przyprowadził, do 10.',
      wouldBuyAnyway: '(opcjonalnie, domyślnie 0%) Część pozyskanych, którzy kupiliby i bez polecenia.',
      savedAcquisitionCost:
        '(opcjonalnie, domyślnie 0) Koszt pozyskania klienta zaoszczędzony dzięki poleceniu, gdy kupiłby i tak.',
      costPerReferral: '(opcjonalnie, domyślnie 0) Ile kosztuje jedno polecenie: czas, upominek.',
    },
    returns: 'Wartość w dzisiejszych pieniądzach.',
    example: { formula: '=REFERRAL_VALUE(2; 80%; 50%; 25%; 10000; 3; 10%; 0%; 1; 50%; 1000)', result: '2735,54' },
  },
  TIME_SHARE: {
    summary:
      'Jaką część czasu sprzedaży poświęcić dużym klientom: połowę tego, co wnoszą obecni, 75% tego, co mają wnieść nowi. Dwie reguły na dwie sytuacje; łączenie ich w jednym planie to nasze rozszerzenie. Artykuł 003.',
    parameters: {
      revenueShare: 'Ich udział w obrocie, od 0% do 100%.',
      clientKind: '(opcjonalnie, domyślnie "obecny") "obecny" albo "nowy" duży klient.',
    },
    returns: 'Część czasu.',
    example: { formula: '=TIME_SHARE(70%)', result: '35%' },
  },
};
