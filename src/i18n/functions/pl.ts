import type { FunctionHelp } from './FunctionHelp';

export const pl: FunctionHelp = {
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
      'Na jakim etapie jest klient: kupił pierwszy, drugi i trzeci raz, aż wreszcie kupuje stale; zagrożony albo utracony, gdy milczy za długo. Artykuł 002; granice milczenia to nasz wybór.',
    parameters: {
      purchases: 'Ile razy kupił: 0 lub więcej.',
      daysSinceLast: '(opcjonalnie) Ile dni minęło od ostatniego zakupu.',
      usualGapDays:
        '(opcjonalnie) Ile dni zwykle mija między jego zakupami. Gdy milczy ponad 1,5 raza dłużej, jest zagrożony, a ponad 3 razy dłużej – utracony.',
      labels:
        '(opcjonalnie, domyślnie po angielsku) Siedem komórek z Twoimi nazwami po kolei: potencjalny, pierwszy zakup, drugi zakup, trzeci zakup, stały klient, zagrożony, utracony.',
    },
    returns: 'Etap jako tekst.',
    example: {
      formula: '=CLIENT_STAGE(5; 100; 60; F2:L2)',
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
  IDEAL_GAPS: {
    summary:
      'Czym klient najbardziej różni się od idealnego, żeby zaplanować, co z tym zrobić: cechy o największej ważonej różnicy do +5. Artykuł 004.',
    parameters: {
      scores: 'Oceny od -5 do +5: wiersz na klienta, kolumna na cechę.',
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
      'Jak bardzo klienci pasują do idealnego klienta, od -5 do +5: średnia z ocenionych cech. Wiersz to klient, kolumna to cecha. Artykuł 004.',
    parameters: {
      scores: 'Oceny od -5 do +5: wiersz na klienta, kolumna na cechę. Pusta komórka to brak oceny, a nie 0.',
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
      'Czy cecha odróżnia najlepszych klientów od najgorszych: średnia ocena najlepszych minus średnia ocena najgorszych. Blisko 0 nic nie mówi, wybierz inną. Artykuł 004, miara to nasz wybór.',
    parameters: {
      bestScores: 'Oceny najlepszych klientów: wiersz na klienta, kolumna na cechę.',
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
  REFERRAL_CHECK: {
    summary:
      'Co jest nie tak na liście, kto kogo polecił: nieznany polecający, klient wpisany dwa razy, klient polecający sam siebie, pętla.',
    parameters: {
      client: 'Nazwy klientów: jedna kolumna.',
      referredBy: 'Kto polecił każdego z nich: jedna kolumna. Pusto: przyszedł sam.',
    },
    returns: 'Tekst w każdym wierszu, pusto, gdy wszystko jest w porządku.',
    example: {
      formula: '=REFERRAL_CHECK(A2:A3; B2:B3)',
      cells: { 'A2:A3': [['Anna'], ['Jan']], 'B2:B3': [[''], ['Piotr']] },
      result: [[''], ['referred_by: na liście klientów nie ma „Piotr”. Dopisz go albo popraw nazwę.']],
    },
  },
  REFERRAL_CREDIT: {
    summary:
      'Kto ile przyniósł, na podstawie listy klientów: zysk z klientów, których każdy polecił, bezpośrednio albo w całym drzewie poleceń. Artykuł 000.',
    parameters: {
      client: 'Nazwy klientów: jedna kolumna, każdy klient raz.',
      referredBy: 'Kto polecił każdego z nich: jedna kolumna. Pusto: przyszedł sam.',
      profit: 'Zysk z każdego klienta: jedna kolumna.',
      view: '(opcjonalnie, domyślnie "bezpośrednie") "bezpośrednie": z tych, których polecił sam. "łańcuch": ze wszystkich pod nim, do rankingu. "podział": każdy oddaje część temu, kto go polecił, a kolumna sumuje się do całego zysku.',
      passUp: '(opcjonalnie, domyślnie 50%) Przy "podział": jaką część oddaje.',
    },
    returns: 'Jedna liczba na wiersz.',
    example: {
      formula: '=REFERRAL_CREDIT(A2:A4; B2:B4; C2:C4; "podział")',
      cells: {
        'A2:A4': [['Anna'], ['Jan'], ['Piotr']],
        'B2:B4': [[''], ['Anna'], ['Jan']],
        'C2:C4': [[100], [100], [100]],
      },
      result: [['175'], ['75'], ['50']],
    },
  },
  REFERRAL_CRV: {
    summary:
      'Wartość poleceń klienta według publikacji (Kumar, Petersen i Leone, 2007): wiersz na poleconego i okres, w dzisiejszych pieniądzach.',
    parameters: {
      margin: 'Marża w okresie.',
      referralCost: 'Koszt polecenia w okresie: nagroda, Twój czas.',
      retentionCost: 'Koszt utrzymania klienta w okresie.',
      savedAcquisitionCost: 'Koszt pozyskania klienta inną drogą, zaoszczędzony dzięki poleceniu.',
      wouldBuyAnyway:
        'PRAWDA, jeśli przyszedłby i bez polecenia (wtedy liczy się tylko zaoszczędzony koszt), FAŁSZ, jeśli nie; albo udział od 0% do 100%.',
      period: 'Numer okresu: 1, 2, 3 i tak dalej.',
      discountRate: 'Stopa dyskontowa jednego okresu. Dla półroczy roczne 15% to (1 + 15%)^0,5 - 1.',
    },
    returns: 'Jedna wartość w dzisiejszych pieniądzach.',
    example: {
      formula: '=REFERRAL_CRV(0; 0; 0; 200; PRAWDA; A2:A3; 25%)',
      cells: { 'A2:A3': [[1], [2]] },
      result: [['288']],
    },
  },
  REFERRAL_FORECAST: {
    summary:
      'Co przyniosą spotkania według norm z artykułu 001: 5 spotkań daje 5 poleceń, 10 spotkań z poleconymi daje 1 transakcję.',
    parameters: {
      meetings: 'Liczba spotkań: komórka albo jedna kolumna na wiele osób lub tygodni.',
      referralsPerMeeting: '(opcjonalnie, domyślnie 1) Ile poleceń daje jedno spotkanie.',
      meetingsPerReferral: '(opcjonalnie, domyślnie 1) Do ilu spotkań prowadzi jedno polecenie.',
      dealsPerMeeting: '(opcjonalnie, domyślnie 0,1) Ile transakcji daje jedno takie spotkanie.',
      profitPerDeal: '(opcjonalnie, domyślnie 0) Zysk z jednej transakcji.',
      confidence: '(opcjonalnie, domyślnie 90%) Jak pewny ma być przedział transakcji: poniżej 100%.',
    },
    returns:
      'Siedem komórek w wierszu: polecenia, spotkania z poleconymi, oczekiwane transakcje, ich dolna i górna liczba, szansa na co najmniej jedną, zysk.',
    example: {
      formula: '=REFERRAL_FORECAST(20; 1; 1; 10%; 5000)',
      result: [['20', '20', '2', '0', '5', '86%', '10000']],
    },
  },
  REFERRAL_OUTLOOK: {
    summary: 'Co przyniosą otwarte polecenia, każde z własną szansą na transakcję: wynik dokładny, a nie na oko.',
    parameters: {
      chances: 'Szansa każdego otwartego polecenia, od 0% do 100%: do 10 000 komórek, puste są pomijane.',
      confidence: '(opcjonalnie, domyślnie 90%) Jak pewny ma być przedział transakcji: poniżej 100%.',
    },
    returns: 'Cztery komórki w wierszu: oczekiwane transakcje, ich dolna i górna liczba, szansa na co najmniej jedną.',
    example: {
      formula: '=REFERRAL_OUTLOOK(D2:D4)',
      cells: { 'D2:D4': [[0.1], [0.2], [0.3]] },
      result: [['0,6', '0', '2', '49,6%']],
    },
  },
  REFERRAL_PACE: {
    summary:
      'Czy ktoś jest poniżej normy, czy liczba jest po prostu za mała, by oceniać: jak rzadki byłby taki wynik, gdyby trzymał się normy.',
    parameters: {
      actual: 'Co osiągnięto: polecenia, spotkania albo transakcje.',
      norm: 'Ile do tej pory wymaga norma.',
      confidence: '(opcjonalnie, domyślnie 90%) Jak pewna ma być ocena: poniżej 100%.',
    },
    returns: '-1 poniżej normy, 0 za wcześnie na ocenę, 1 powyżej.',
    example: { formula: '=REFERRAL_PACE(0; 1)', result: [['0']] },
  },
  REFERRAL_VALUE: {
    summary:
      'Ile są dziś warte przyszłe polecenia od klienta: czy polecony zechce słuchać, czy się spotkają, czy kupi, czy to się opłaci, czy kupiłby i tak; bezpośrednie i pośrednie. Artykuł 000.',
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
    example: { formula: '=REFERRAL_VALUE(2; 80%; 50%; 25%; 10000; 3; 10%; 0%; 1; 50%; 1000)', result: [['2735,54']] },
  },
  TIME_PLAN: {
    summary:
      'Ile godzin w tygodniu poświęcić każdemu dużemu klientowi według jego udziału w obrocie: połowę udziału obecnemu, 75% nowemu. Reszta dla pozostałych i na szukanie nowych. Artykuł 003.',
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
      'Jaką część czasu sprzedaży poświęcić dużym klientom: połowę tego, co wnoszą obecni, 75% tego, co mają wnieść nowi. Dwie reguły na dwie sytuacje; łączenie ich w jednym planie to nasze rozszerzenie. Artykuł 003.',
    parameters: {
      revenueShare: 'Ich udział w obrocie, od 0% do 100%.',
      clientKind: '(opcjonalnie, domyślnie "obecny") "obecny" albo "nowy" duży klient.',
    },
    returns: 'Część czasu.',
    example: { formula: '=TIME_SHARE(70%)', result: [['35%']] },
  },
};
