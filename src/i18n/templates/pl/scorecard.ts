import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Scorecard. */
export const scorecard: TextsOf<'scorecard'> = {
  'scorecard.title': 'Karta ocen',
  'scorecard.hint':
    'Oceń każdego klienta od −5 do +5 w pięciu cechach z arkusza „Idealny klient”. Im bliżej ideału, tym szybsza i łatwiejsza transakcja.',
  'scorecard.scored': 'Ocenieni klienci',
  'scorecard.scored.note': 'Liczone: ilu klientów ma przynajmniej jedną ocenę.',
  'scorecard.meanScore': 'Średnio',
  'scorecard.meanScore.note': 'Liczone: średnia ocena wszystkich ocenionych klientów.',
  'scorecard.closest': 'Blisko ideału',
  'scorecard.closest.note': 'Liczone: ilu klientów jest blisko idealnego, według progu z arkusza „Ustawienia”.',
  'scorecard.power': 'Czy odróżnia najlepszych?',
  'scorecard.power.note':
    'Liczą IDEAL_TRAIT_POWER i IDEAL_TRAIT_TEST z ocen najlepszych i najgorszych klientów, rozpoznanych po nazwach z arkusza „Idealny klient”. Odróżnia: sam przypadek dałby tyle samo najwyżej 10 razy na 100. Brak różnicy: średnie różnią się o mniej niż 1, wybierz inną cechę. Za mało danych: oceń więcej klientów; ilu, mówi kreator idealnego klienta. Odwrotnie: wyżej są najgorsi. Granice to nasze założenie.',
  'scorecard.power.tellsApart': 'odróżnia',
  'scorecard.power.noDifference': 'brak różnicy',
  'scorecard.power.otherWay': 'odwrotnie',
  'scorecard.power.tooFew': 'za mało danych',
  'scorecard.client': 'Klient',
  'scorecard.client.note':
    'Obecny albo potencjalny klient (krok 6). Sortuj i filtruj, jak chcesz: formuły są w nagłówkach. Nie przekształcaj tylko tych wierszy w tabelę (menu Formatuj). Źródło: artykuł o idealnym kliencie.',
  'scorecard.trait.note':
    'Krok 6: +5 = dokładnie jak ideał, −5 = jego przeciwieństwo. Puste = jeszcze bez oceny, a to nie to samo co 0. Cechę zmienisz w arkuszu „Idealny klient”. Źródło: artykuł o idealnym kliencie.',
  'scorecard.score.help': 'Wpisz liczbę całkowitą od −5 do +5, np. 3.',
  'scorecard.action': 'Planowane działanie',
  'scorecard.action.note':
    'Co zrobisz z niedopasowaniem, zanim utrudni transakcję. Źródło: artykuł o idealnym kliencie, krok 6.',
  'scorecard.who': 'Kto odpowiada',
  'scorecard.who.note': 'Kto to zrobi. Lista jest w arkuszu „Listy”.',
  'scorecard.who.help': 'Wybierz handlowca z arkusza „Listy” albo wpisz inne nazwisko.',
  'scorecard.when': 'Do kiedy',
  'scorecard.when.note': 'Do kiedy trzeba to zrobić.',
  'scorecard.when.help': 'Wpisz datę, np. 15.03.2026.',
  'scorecard.score': 'Wynik',
  'scorecard.score.note':
    'Liczy IDEAL_SCORE: średnia ważona z cech, które mają ocenę. Źródło: artykuł o idealnym kliencie, krok 6.',
  'scorecard.match': 'Dopasowanie',
  'scorecard.match.note': 'Liczone: ten sam wynik od 0% (przeciwieństwo ideału) do 100% (ideał).',
  'scorecard.tier': 'Poziom',
  'scorecard.tier.note':
    'Liczone z dopasowania. Obie granice i trzy nazwy są w arkuszu „Ustawienia”; to nasze założenie.',
  'scorecard.gap1': 'Największa różnica',
  'scorecard.gap1.note':
    'Cecha najdalsza od +5, z uwzględnieniem wagi, i jej ocena. Od niej zacznij plan działań. Liczy IDEAL_GAPS. Źródło: artykuł o idealnym kliencie, krok 6.',
  'scorecard.gap2': 'Druga',
  'scorecard.gap2.note': 'Liczone: następna co do wielkości różnica.',
  'scorecard.gap3': 'Trzecia',
  'scorecard.gap3.note': 'Liczone: trzecia co do wielkości różnica.',
  'scorecard.firstDay': 'Dopasowanie z dnia',
  'scorecard.firstDay.note':
    'Dzień, w którym Polecam zapisał dopasowanie: gdy kreator po raz pierwszy wpisał oceny klienta albo na prośbę w panelu „Czy mój idealny klient kupuje?”. Potem się nie zmienia.',
  'scorecard.firstMatch': 'Dopasowanie wtedy',
  'scorecard.firstMatch.note':
    'Dopasowanie z tego dnia, według ówczesnych cech i wag. Późniejsze oceny go nie zmieniają, żeby nikt nie oceniał po tym, co z tego wyszło.',
  'scorecard.firstScores': 'Oceny wtedy',
  'scorecard.firstScores.note': 'Oceny z tego dnia, cecha po cesze. Czyta je tylko Polecam.',
  'scorecard.chart': 'Wynik pierwszych 20 klientów, od −5 do +5',
};
