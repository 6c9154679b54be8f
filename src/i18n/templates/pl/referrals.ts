import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Referrals. */
export const referrals: TextsOf<'referrals'> = {
  'referrals.title': 'Polecenia',
  'referrals.hint':
    'Po jednym wierszu na polecenie: od kogo, do kogo, jak dobre i co z niego wyszło. Sortuj i filtruj, jak chcesz.',
  'referrals.open': 'Otwarte polecenia',
  'referrals.open.note': 'Liczone: polecenia, które nie są jeszcze ani transakcją, ani przegrane.',
  'referrals.expectedDeals': 'Spodziewane transakcje',
  'referrals.expectedDeals.note':
    'Liczy REFERRAL_OUTLOOK z kolumny „Szansa teraz”. Pomija polecenia, przy których nie podano ani jakości, ani szans.',
  'referrals.low': 'Najmniej',
  'referrals.low.note':
    'Liczone: z prawdopodobieństwem z „Ustawień” (np. 90%) transakcji będzie co najmniej tyle i najwyżej tyle, ile w komórce obok.',
  'referrals.high': 'Najwięcej',
  'referrals.high.note': 'Liczone: patrz po lewej.',
  'referrals.atLeastOne': 'Szansa na transakcję',
  'referrals.atLeastOne.note': 'Liczone: szansa, że otwarte polecenia dadzą choć jedną transakcję.',
  'referrals.expectedValueInAll': 'Oczekiwana wartość',
  'referrals.expectedValueInAll.note': 'Liczone: suma kolumny „Oczekiwana wartość”.',
  'referrals.date': 'Data',
  'referrals.date.note':
    'Kiedy klient dał polecenie albo odmówił. Sortuj i filtruj, jak chcesz: formuły są w nagłówkach. Nie przekształcaj tylko tych wierszy w tabelę (menu Formatuj).',
  'referrals.date.help': 'Wpisz datę, np. 15.03.2026.',
  'referrals.from': 'Od klienta',
  'referrals.from.note':
    'Kto Cię polecił. Wpisz nazwę jak w „Klientach”: tam liczą się jego polecenia. Źródło: Lech Dworaczyński.',
  'referrals.from.help': 'Wybierz klienta z arkusza „Klienci” albo wpisz inną nazwę.',
  'referrals.prospect': 'Polecony',
  'referrals.prospect.note':
    'Kogo klient polecił, każdy w osobnym wierszu: proś o kilka poleceń naraz. Puste = zapytany nie polecił nikogo: wybierz powód. Źródło: artykuł o kanale poleceń.',
  'referrals.person': 'Osoba u klienta',
  'referrals.person.note':
    'Kto u klienta Cię polecił, jeśli może to być kilka osób; po tym je rozróżnisz. Nieobowiązkowe; formuły tego nie czytają.',
  'referrals.salesperson': 'Handlowiec',
  'referrals.salesperson.note': 'Kto dostał polecenie. Lista jest w arkuszu „Listy”.',
  'referrals.salesperson.help': 'Wybierz handlowca z arkusza „Listy” albo wpisz inne nazwisko.',
  'referrals.quality': 'Jakość, 1–5',
  'referrals.quality.note':
    'Od 1 (nazwisko i telefon) do 5 (osobiste przedstawienie). Jakość liczy się tak samo jak liczba; szanse dla każdej oceny są w arkuszu „Ustawienia”. Źródło: artykuł o kanale poleceń.',
  'referrals.quality.help': 'Wpisz liczbę całkowitą od 1 do 5, np. 3.',
  'referrals.expectedProfit': 'Spodziewany zysk',
  'referrals.expectedProfit.note':
    'Zysk z transakcji z tym poleconym, nie obrót; może być ujemny, bo nie każdy polecony się opłaca. Puste = kwota z arkusza „Ustawienia”. Źródło: Lech Dworaczyński.',
  'referrals.stage': 'Etap',
  'referrals.stage.note':
    'Jak daleko zaszło; puste = otrzymane. Dziesięć spotkań z dobrych poleceń daje co najmniej jedną transakcję. Źródło: artykuł o kanale poleceń.',
  'referrals.stage.help': 'Wybierz jeden z pięciu etapów z arkusza „Ustawienia”.',
  'referrals.stageDate': 'Na etapie od',
  'referrals.stageDate.note': 'Data, od której jest na tym etapie. Puste = data otrzymania.',
  'referrals.nextStep': 'Następny krok',
  'referrals.nextStep.note': 'Co teraz zrobisz w sprawie tego poleconego.',
  'referrals.stepDay': 'Krok do',
  'referrals.stepDay.note':
    'Do kiedy zrobić następny krok. Od tej daty wyróżnione kolorem, dopóki polecenie jest otwarte; takie kroki są pierwsze na ekranie głównym i w tygodniu handlowca.',
  'referrals.profit': 'Zysk',
  'referrals.profit.note': 'Ile przyniosła transakcja: wpisz, gdy do niej doszło. Zysk, nie obrót.',
  'referrals.lostReason': 'Powód przegranej',
  'referrals.lostReason.note':
    'Dlaczego z tym poleconym nie doszło do transakcji. Lista jest w arkuszu „Listy”; powody na niej to nasze przykłady.',
  'referrals.lostReason.help': 'Wybierz powód z arkusza „Listy” albo wpisz inny.',
  'referrals.toldDay': 'Klient wie od',
  'referrals.toldDay.note':
    'Data, kiedy klient, który Cię polecił, usłyszał od Ciebie, co z tego wyszło. Kto nie wie, czym się skończyło, rzadko poleca dalej (nasze założenie).',
  'referrals.refusal': 'Powód braku polecenia',
  'referrals.refusal.note':
    'Dlaczego klient nikogo nie polecił albo dlaczego nikt go nie poprosił: pięć powodów klienta i trzy handlowca. Lista jest w arkuszu „Listy”. Źródło: artykuł o kanale poleceń.',
  'referrals.refusal.help': 'Wybierz powód z arkusza „Listy” albo wpisz inny.',
  'referrals.listen': 'Wysłucha',
  'referrals.listen.note':
    'Szansa, że polecony zechce słuchać, co klient o Tobie mówi. Puste = według jakości, z arkusza „Ustawienia”. Źródło: Lech Dworaczyński.',
  'referrals.contact': 'Porozmawiają',
  'referrals.contact.note':
    'Szansa, że klient rzeczywiście się z nim skontaktuje. Puste = według jakości, z arkusza „Ustawienia”. Źródło: Lech Dworaczyński.',
  'referrals.conversion': 'Kupi',
  'referrals.conversion.note':
    'Szansa, że zostanie potem klientem. Puste = według jakości, z arkusza „Ustawienia”. Źródło: Lech Dworaczyński.',
  'referrals.chance.help': 'Wpisz szansę od 0% do 100%, np. 60%; puste = z arkusza „Ustawienia”.',
  'referrals.wouldBuyAnyway': 'Kupiłby i tak',
  'referrals.wouldBuyAnyway.note':
    'Szansa, że kupiłby bez polecenia; tej części zysku nie zawdzięczasz poleceniu. Puste = wartość z arkusza „Ustawienia”. Źródło: Lech Dworaczyński.',
  'referrals.remark': 'Uwagi',
  'referrals.remark.note': 'Co warto zapamiętać; formuły tego nie czytają.',
  'referrals.chance': 'Szansa na początku',
  'referrals.chance.note': 'Liczone: wysłucha × porozmawiają × kupi. Źródło trzech pytań: Lech Dworaczyński.',
  'referrals.openChance': 'Szansa teraz',
  'referrals.openChance.note':
    'Liczone: co już się stało, przestaje być szansą. Po kontakcie: wysłucha × kupi; po spotkaniu: kupi; zamknięte: puste. Nasze założenie.',
  'referrals.expectedValue': 'Oczekiwana wartość',
  'referrals.expectedValue.note':
    'Liczone dla otwartych poleceń: szansa teraz × wartość transakcji. Część, która przyszłaby i tak, liczy się w niej tylko jako oszczędzony koszt (arkusz „Ustawienia”).',
  'referrals.waiting': 'Dni na tym etapie',
  'referrals.waiting.note':
    'Liczone dla otwartych poleceń do daty „Dzisiaj” z „Ustawień”. Powyżej 31 dni wyróżnione kolorem: do transakcji dochodzi zwykle w ciągu miesiąca. Źródło: artykuł o kanale poleceń.',
  'referrals.waitsForWord': 'Daj znać klientowi',
  'referrals.waitsForWord.note':
    'Liczone: na jaką wiadomość czeka klient, który Cię polecił: że jest transakcja, że się nie udało albo, po 28 dniach na jednym etapie, co słychać. Puste, gdy „Klient wie od” jest po ostatniej zmianie etapu, i po 90 dniach. Nasze założenie.',
  'referrals.wordOfDeal': 'jest transakcja',
  'referrals.wordOfLost': 'nie udało się',
  'referrals.wordOfSilence': 'co słychać',
  'referrals.closedAfter': 'Uznane za przegrane po dniach',
  'referrals.closedAfter.note':
    'Liczone: otwarte polecenie uznajemy za przegrane, gdy jest otwarte dłużej, niż trwało dziewięć na dziesięć Twoich transakcji. Przy mniej niż 10 transakcjach: dłużej niż najdłuższa z nich i niż miesiąc (nasze założenie).',
  'referrals.meetings': 'Odbyte spotkania',
  'referrals.meetings.note':
    'Ile było spotkań z tym poleconym. Puste = jedno, jeśli doszło do spotkania lub transakcji albo polecenie jest przegrane; w innym razie żadne (nasze założenie). Jeśli polecenie przepadło bez spotkania, wpisz 0.',
  'referrals.meetings.help': 'Liczba, 0 lub więcej.',
};
