import type { HelpOf } from '../FunctionHelp';

/** The formulas about referrals. */
export const referrals: HelpOf<'REFERRAL'> = {
  REFERRAL_CHANCE: {
    summary:
      'Jaka naprawdę jest szansa na transakcję, według Twoich poleceń: norma liczy się jak jedna transakcja na 1 ÷ norma poleceń i znaczy tym mniej, im więcej masz zamkniętych.',
    parameters: {
      deals: 'Ile było transakcji: komórka albo jedna kolumna.',
      closed: 'Ile poleceń jest zamkniętych, z transakcją albo bez.',
      norm: '(opcjonalnie, domyślnie 10%) Szansa na transakcję według normy: powyżej 0%, poniżej 100%.',
      confidence: '(opcjonalnie, domyślnie 90%) Jak pewny ma być przedział szansy: poniżej 100%.',
    },
    returns: 'Trzy komórki w wierszu: szansa, na którą można liczyć, jej dolna i górna granica.',
    example: { formula: '=REFERRAL_CHANCE(2; 41)', result: [['5,9%', '1,7%', '12,1%']] },
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
      'Kto ile przyniósł, na podstawie listy klientów: zysk z klientów, których każdy polecił, bezpośrednio albo w całym drzewie poleceń. Źródło: Lech Dworaczyński.',
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
      'Wartość poleceń klienta według opublikowanego wzoru (Kumar, Petersen i Leone, 2007): po jednym wierszu na poleconego i okres, w dzisiejszych pieniądzach.',
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
      'Co przyniosą spotkania według norm: 5 spotkań daje 5 poleceń, 10 spotkań z poleconymi daje 1 transakcję. Źródło: artykuł o kanale poleceń.',
    parameters: {
      meetings: 'Liczba spotkań: komórka albo jedna kolumna na wiele osób lub tygodni.',
      referralsPerMeeting: '(opcjonalnie, domyślnie 1) Ile poleceń daje jedno spotkanie.',
      meetingsPerReferral: '(opcjonalnie, domyślnie 1) Do ilu spotkań prowadzi jedno polecenie.',
      dealsPerMeeting: '(opcjonalnie, domyślnie 0,1) Ile transakcji daje jedno takie spotkanie.',
      profitPerDeal: '(opcjonalnie, domyślnie 0) Zysk z jednej transakcji.',
      confidence: '(opcjonalnie, domyślnie 90%) Pewność przedziału „od–do” dla liczby transakcji: poniżej 100%.',
      dealsSeen: '(opcjonalnie) Ile transakcji dały dotąd Twoje spotkania z poleconymi.',
      meetingsSeen: '(opcjonalnie) Ile było tych spotkań. Gdy podasz oba, transakcje i ich przedział wynikają z nich.',
    },
    returns:
      'Siedem komórek w wierszu: polecenia, spotkania z poleconymi, oczekiwane transakcje, najmniej, najwięcej, szansa na co najmniej jedną, zysk.',
    example: {
      formula: '=REFERRAL_FORECAST(20; 1; 1; 10%; 5000)',
      result: [['20', '20', '2', '0', '5', '86%', '10000']],
    },
  },
  REFERRAL_MEETINGS: {
    summary:
      'Ile spotkań z poleconymi trzeba, żeby dojść do celu, według normy albo tego, co dały Twoje spotkania: dość, by go osiągnąć z taką pewnością, a nie tylko średnio.',
    parameters: {
      deals: 'Ile transakcji ma być: liczba całkowita, co najmniej 1.',
      certainty: '(opcjonalnie, domyślnie 80%) Jak bardzo chcesz być ich pewny: powyżej 0%, poniżej 100%.',
      dealsPerMeeting: '(opcjonalnie, domyślnie 0,1) Ile transakcji daje jedno spotkanie z poleconym.',
      dealsSeen: '(opcjonalnie) Ile transakcji dały dotąd Twoje spotkania z poleconymi.',
      meetingsSeen: '(opcjonalnie) Ile było tych spotkań.',
    },
    returns: 'Najmniejsza liczba spotkań, która wystarczy.',
    example: { formula: '=REFERRAL_MEETINGS(5; 80%; 10%; 4; 40)', result: [['87']] },
  },
  REFERRAL_OUTLOOK: {
    summary: 'Co przyniosą otwarte polecenia, każde z własną szansą na transakcję: wynik dokładny, a nie na oko.',
    parameters: {
      chances: 'Szansa każdego otwartego polecenia, od 0% do 100%: do 10 000 komórek, puste są pomijane.',
      confidence: '(opcjonalnie, domyślnie 90%) Pewność przedziału „od–do” dla liczby transakcji: poniżej 100%.',
    },
    returns: 'Cztery komórki w wierszu: oczekiwane transakcje, najmniej, najwięcej, szansa na co najmniej jedną.',
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
      'Ile są dziś warte przyszłe polecenia od klienta: czy polecony zechce słuchać, czy porozmawiają, czy kupi, czy to się opłaci, czy kupiłby i tak; bezpośrednie i pośrednie. Źródło: Lech Dworaczyński.',
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
};
