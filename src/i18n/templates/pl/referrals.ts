import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Referrals. */
export const referrals: TextsOf<'referrals'> = {
  'referrals.title': 'Polecenia',
  'referrals.hint':
    'Wiersz na każde polecenie: od kogo, do kogo, jak dobre i co z niego wyszło (artykuł 001). Sortuj i filtruj, jak chcesz.',
  'referrals.open': 'Otwarte polecenia',
  'referrals.open.note': 'Liczone: polecenia jeszcze niezamknięte: ani transakcji, ani przegranej.',
  'referrals.expectedDeals': 'Spodziewane transakcje',
  'referrals.expectedDeals.note':
    'Liczy REFERRAL_OUTLOOK z kolumny „Szansa teraz” wszystkich otwartych poleceń. Nie ma w tym poleceń bez jakości i bez szans.',
  'referrals.low': 'Najmniej',
  'referrals.low.note':
    'Liczone: z pewnością podaną w arkuszu „Ustawienia” transakcji będzie od tej liczby do następnej.',
  'referrals.high': 'Najwięcej',
  'referrals.high.note': 'Liczone: patrz po lewej.',
  'referrals.atLeastOne': 'Szansa na transakcję',
  'referrals.atLeastOne.note': 'Liczone: szansa, że otwarte polecenia dadzą choć jedną transakcję.',
  'referrals.expectedValueInAll': 'Oczekiwana wartość',
  'referrals.expectedValueInAll.note': 'Liczone: suma kolumny „Oczekiwana wartość”.',
  'referrals.date': 'Data',
  'referrals.date.note':
    'Dzień, w którym klient dał polecenie albo odmówił. Sortowanie i filtrowanie nie ruszają formuł: stoją w nagłówkach. Nie przekształcaj tylko tych wierszy w tabelę (menu Formatuj).',
  'referrals.date.help': 'Data.',
  'referrals.from': 'Od klienta',
  'referrals.from.note':
    'Kto Cię polecił, z nazwą jak w arkuszu „Klienci”: tam liczą się jego polecenia (artykuł 000).',
  'referrals.from.help': 'Klient z arkusza „Klienci”; może to być też ktoś inny.',
  'referrals.prospect': 'Polecony',
  'referrals.prospect.note':
    'Kogo klient polecił, każdy w osobnym wierszu: proś o kilka poleceń naraz (artykuł 001). Puste = zapytany nie polecił nikogo: wybierz powód.',
  'referrals.salesperson': 'Handlowiec',
  'referrals.salesperson.note': 'Kto dostał polecenie. Lista jest w arkuszu „Listy”.',
  'referrals.salesperson.help': 'Handlowiec z arkusza „Listy”; może być też inna osoba.',
  'referrals.quality': 'Jakość, 1–5',
  'referrals.quality.note':
    'Od 1 (nazwisko i telefon) do 5 (osobiste przedstawienie). Jakość liczy się tak samo jak liczba (artykuł 001); szanse dla każdej oceny są w arkuszu „Ustawienia”.',
  'referrals.quality.help': 'Liczba całkowita od 1 do 5.',
  'referrals.expectedProfit': 'Spodziewany zysk',
  'referrals.expectedProfit.note':
    'Zysk z transakcji z tym poleconym, nie obrót; może być ujemny, bo nie każdy polecony się opłaca (artykuł 000). Puste = kwota z arkusza „Ustawienia”.',
  'referrals.stage': 'Etap',
  'referrals.stage.note':
    'Jak daleko zaszło; puste = otrzymane. Dziesięć spotkań z dobrych poleceń daje co najmniej jedną transakcję (artykuł 001).',
  'referrals.stage.help': 'Jeden z pięciu etapów z arkusza „Ustawienia”.',
  'referrals.stageDate': 'Etap od dnia',
  'referrals.stageDate.note': 'Dzień, w którym zaczął się ten etap. Puste = dzień otrzymania.',
  'referrals.profit': 'Zysk',
  'referrals.profit.note': 'Ile przyniosła transakcja: wpisz, gdy do niej doszło. Zysk, nie obrót.',
  'referrals.refusal': 'Powód braku polecenia',
  'referrals.refusal.note':
    'Dlaczego klient nikogo nie polecił albo dlaczego nikt go nie poprosił: pięć powodów klienta i trzy handlowca (artykuł 001). Lista jest w arkuszu „Listy”.',
  'referrals.refusal.help': 'Powód z arkusza „Listy”; może być też inny.',
  'referrals.listen': 'Wysłucha',
  'referrals.listen.note':
    'Szansa, że polecony zechce słuchać, co klient o Tobie mówi (artykuł 000). Puste = według jakości, z arkusza „Ustawienia”.',
  'referrals.contact': 'Porozmawiają',
  'referrals.contact.note':
    'Szansa, że klient rzeczywiście się z nim skontaktuje (artykuł 000). Puste = według jakości, z arkusza „Ustawienia”.',
  'referrals.conversion': 'Kupi',
  'referrals.conversion.note':
    'Szansa, że zostanie potem klientem (artykuł 000). Puste = według jakości, z arkusza „Ustawienia”.',
  'referrals.chance.help': 'Szansa od 0% do 100%; puste = z arkusza „Ustawienia”.',
  'referrals.wouldBuyAnyway': 'Kupiłby i tak',
  'referrals.wouldBuyAnyway.note':
    'Szansa, że kupiłby bez polecenia (artykuł 000); tej części zysku nie zawdzięczasz poleceniu. Puste = wartość z arkusza „Ustawienia”.',
  'referrals.remark': 'Uwagi',
  'referrals.remark.note': 'Co warto zapamiętać; formuły tego nie czytają.',
  'referrals.chance': 'Szansa na początku',
  'referrals.chance.note': 'Liczone: wysłucha × porozmawiają × kupi, czyli trzy pierwsze pytania artykułu 000.',
  'referrals.openChance': 'Szansa teraz',
  'referrals.openChance.note':
    'Liczone: co już się stało, przestaje być szansą. Po kontakcie: wysłucha × kupi; po spotkaniu: kupi; zamknięte: puste. Nasz wybór.',
  'referrals.expectedValue': 'Oczekiwana wartość',
  'referrals.expectedValue.note':
    'Liczone dla otwartych poleceń: szansa teraz × wartość transakcji. Część, która przyszłaby i tak, liczy się w niej tylko jako oszczędzony koszt (arkusz „Ustawienia”).',
  'referrals.waiting': 'Dni na tym etapie',
  'referrals.waiting.note':
    'Liczone dla otwartych poleceń do dnia, który arkusz „Ustawienia” ma za dzisiejszy. Zaznaczone powyżej 31: do transakcji dochodzi zwykle w ciągu miesiąca (artykuł 001).',
  'referrals.closedAfter': 'Rozstrzygnięte po dniach',
  'referrals.closedAfter.note':
    'Obliczane: otwarte polecenie liczy się jako brak transakcji, gdy jest otwarte dłużej, niż trwało dziewięć na dziesięć Twoich transakcji. Przy mniej niż 10 transakcjach: najdłuższa z nich, a co najmniej liczba miesięcy do transakcji z arkusza Ustawienia.',
  'referrals.meetings': 'Odbyte spotkania',
  'referrals.meetings.note':
    'Ile było spotkań z tym poleconym. Puste = jedno, jeśli doszło do spotkania, transakcji lub „Przegrane”, w innym razie żadne (nasze założenie). Jeśli nic z tego nie wyszło i do spotkania nie doszło, wpisz 0.',
  'referrals.meetings.help': 'Liczba, 0 lub więcej.',
};
