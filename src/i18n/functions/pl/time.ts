import type { HelpOf } from '../FunctionHelp';

/** The formulas about a salesperson’s time. */
export const time: HelpOf<'TIME'> = {
  TIME_PLAN: {
    summary:
      'Ile godzin w tygodniu poświęcić każdemu dużemu klientowi według jego udziału w obrocie: połowę udziału obecnemu, 75% nowemu. Reszta dla pozostałych i na szukanie nowych. Źródło: Mark Hunter.',
    parameters: {
      revenue: 'Obrót każdego klienta: jedna kolumna. Dla nowego – oczekiwany.',
      clientKind: '"obecny" albo "nowy" przy każdym dużym kliencie: jedna kolumna. Pusto: nie należy do dużych.',
      hours: 'Ile godzin rozdzielić, np. 40.',
      step: '(opcjonalnie, domyślnie 0,5) Do ilu godzin zaokrąglać, tak by suma się zgadzała.',
    },
    returns: 'Godziny w każdym wierszu, puste poza dużymi klientami.',
    example: {
      formula: '=TIME_PLAN(B2:B5; C2:C5; 40)',
      cells: {
        'B2:B5': [[40], [20], [10], [30]],
        'C2:C5': [['obecny'], ['obecny'], ['obecny'], ['']],
      },
      result: [['8'], ['4'], ['2'], ['']],
    },
  },
  TIME_SHARE: {
    summary:
      'Jaką część czasu sprzedaży poświęcić dużym klientom: połowę tego, co wnoszą obecni, 75% tego, co mają wnieść nowi. Dwie reguły na dwie sytuacje; łączenie ich w jednym planie to nasze rozszerzenie. Źródło: Mark Hunter.',
    parameters: {
      revenueShare: 'Ich udział w obrocie, od 0% do 100%.',
      clientKind: '(opcjonalnie, domyślnie "obecny") "obecny" albo "nowy" duży klient.',
    },
    returns: 'Część czasu.',
    example: { formula: '=TIME_SHARE(70%)', result: [['35%']] },
  },
};
