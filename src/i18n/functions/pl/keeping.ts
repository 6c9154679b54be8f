import type { HelpOf } from '../FunctionHelp';
import { modelCells } from '../modelCells';

/** The formulas about keeping clients. */
export const keeping: HelpOf<'CLIENT'> = {
  CLIENT_BALANCE: {
    summary:
      'Dziurawy worek miesiąc po miesiącu: co daje pozyskiwanie i utrata klientów. Trzech odchodzi, trzech przychodzi i stoisz w miejscu. Źródło: artykuł o odchodzących klientach.',
    parameters: {
      start: 'Liczba klientów na początku miesiąca: komórka albo jedna kolumna na wiele miesięcy.',
      gained: 'Ilu klientów pozyskano w miesiącu.',
      lost: 'Ilu klientów utracono w miesiącu.',
    },
    returns:
      'Pięć komórek w wierszu: klienci na koniec, zmiana netto, wskaźnik utraty, wskaźnik wzrostu i poziom, na którym przy tym tempie ustali się liczba klientów (pusto, gdy nikt nie odszedł).',
    example: { formula: '=CLIENT_BALANCE(100; 3; 3)', result: [['100', '0', '3%', '0%', '100']] },
  },
  CLIENT_CHANCE: {
    summary:
      'Szansa, że klient kupi znowu w ciągu podanych dni, według tego, jak często i jak niedawno kupował (MBG/NBD). Źródło pytania: artykuł o odchodzących klientach.',
    parameters: {
      purchases: 'Liczba dotychczasowych zakupów; bez żadnego wynik jest pusty.',
      daysFirstToLast: 'Dni od pierwszego zakupu do ostatniego.',
      daysSinceFirst: 'Dni od pierwszego zakupu do dziś.',
      daysAhead: 'Na ile dni naprzód, np. 182.',
      model: 'Cztery komórki, które CLIENT_MODEL podaje dla wszystkich klientów.',
    },
    returns: 'Szansa na co najmniej jeden zakup w tym czasie.',
    example: {
      formula: '=CLIENT_CHANCE(B2:B4; C2:C4; D2:D4; 180; F2:I2)',
      cells: {
        'B2:B4': [[1], [2], [6]],
        'C2:C4': [[0], [30], [180]],
        'D2:D4': [[200], [200], [200]],
        'F2:I2': [[0.5, 40, 0.9, 1.6]],
      },
      result: [['10,3%'], ['17,8%'], ['78,2%']],
    },
  },
  CLIENT_MODEL: {
    summary: 'Jak Twoi klienci kupują i odchodzą, wyuczone ze wszystkich: cztery liczby (MBG/NBD) dla CLIENT_CHANCE.',
    parameters: {
      purchases: 'Liczba zakupów każdego klienta, jedna kolumna; wiersze bez zakupu lub bez dni są pomijane.',
      daysFirstToLast: 'Dni od pierwszego zakupu do ostatniego.',
      daysSinceFirst: 'Dni od pierwszego zakupu do dziś.',
    },
    returns: 'Cztery komórki w wierszu: r i alpha (jak często klienci kupują), a i b (jak łatwo odchodzą).',
    example: {
      formula: '=CLIENT_MODEL(B2:B33; C2:C33; D2:D33)',
      cells: modelCells,
      result: [['1,04', '40,56', '0,95', '3,00']],
    },
  },
  CLIENT_STAGE: {
    summary:
      'Na jakim etapie jest klient: kupił pierwszy, drugi i trzeci raz, aż wreszcie kupuje stale; zagrożony albo utracony, gdy milczy za długo (granice to nasze założenie). Źródło: artykuł o odchodzących klientach.',
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
