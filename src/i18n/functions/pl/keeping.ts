import type { HelpOf } from '../FunctionHelp';

/** The formulas about keeping clients. */
export const keeping: HelpOf<'CLIENT'> = {
  CLIENT_BALANCE: {
    summary:
      'Dziurawy worek miesiąc po miesiącu: co daje pozyskiwanie i utrata klientów. Trzech odchodzi, trzech przychodzi i stoisz w miejscu. Artykuł 002.',
    parameters: {
      start: 'Liczba klientów na początku miesiąca: komórka albo jedna kolumna na wiele miesięcy.',
      gained: 'Ilu klientów pozyskano w miesiącu.',
      lost: 'Ilu klientów utracono w miesiącu.',
    },
    returns:
      'Pięć komórek w wierszu: klienci na koniec, zmiana netto, wskaźnik utraty, wskaźnik wzrostu i poziom, na którym przy tym tempie ustali się liczba klientów (pusto, gdy nikt nie odszedł).',
    example: { formula: '=CLIENT_BALANCE(100; 3; 3)', result: [['100', '0', '3%', '0%', '100']] },
  },
  CLIENT_STAGE: {
    summary:
      'Na jakim etapie jest klient: kupił pierwszy, drugi i trzeci raz, aż wreszcie kupuje stale; zagrożony albo utracony, gdy milczy za długo. Artykuł 002; granice milczenia to nasze założenie.',
    parameters: {
      purchases: 'Ile razy kupił: 0 lub więcej.',
      daysSinceLast: '(opcjonalnie) Ile dni minęło od ostatniego zakupu.',
      usualGapDays: '(opcjonalnie) Ile dni zwykle mija między jego zakupami.',
      labels:
        '(opcjonalnie, domyślnie po angielsku) Siedem komórek z Twoimi nazwami po kolei: potencjalny, pierwszy zakup, drugi zakup, trzeci zakup, stały klient, zagrożony, utracony.',
      riskGaps: '(opcjonalnie, domyślnie 2) Zagrożony, gdy milczy dłużej niż tyle zwykłych przerw.',
      lostGaps: '(opcjonalnie, domyślnie 4) Utracony, gdy milczy dłużej niż tyle przerw: nie mniej niż risk_gaps.',
    },
    returns: 'Etap jako tekst.',
    example: {
      formula: '=CLIENT_STAGE(5; 150; 60; F2:L2)',
      cells: {
        'F2:L2': [
          ['potencjalny', 'pierwszy zakup', 'drugi zakup', 'trzeci zakup', 'stały klient', 'zagrożony', 'utracony'],
        ],
      },
      result: [['zagrożony']],
    },
  },
  CLIENT_VALUE: {
    summary:
      'Ile klient jest wart w dzisiejszych pieniądzach przy jego rocznej marży i szansie, że zostanie na kolejny rok.',
    parameters: {
      yearlyMargin: 'Roczna marża, nie obrót.',
      retentionRate: 'Szansa, że zostanie na kolejny rok, od 0% do 100%.',
      discountRate: '(opcjonalnie, domyślnie 10%) Roczna stopa dyskontowa: powyżej -100%.',
      firstMargin:
        '(opcjonalnie, domyślnie "teraz") "teraz": pierwsza marża od razu. "koniec": na koniec pierwszego roku, jeśli klient zostanie.',
      years: '(opcjonalnie, domyślnie bez końca) Ile rocznych marż liczyć, od 0 do 1000.',
    },
    returns: 'Wartość w dzisiejszych pieniądzach.',
    example: { formula: '=CLIENT_VALUE(100; 80%; 10%; "koniec")', result: [['266,67']] },
  },
};
