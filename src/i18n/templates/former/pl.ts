import type { FormerTexts } from './FormerTexts';

/** What stands in sheets of former versions, in Polish. */
export const pl: FormerTexts = {
  'channel.hint': [
    'Polecenia według handlowca i miesiąca na tle norm: ile i jak dobre, oraz co przyniosą zaplanowane spotkania (artykuł 001).',
  ],
  'channel.plannedMeetings.note': [
    'Wpisz, ile spotkań z klientami planujesz; liczby po prawej mówią, co przyniosą. 20 = pięć w tygodniu przez miesiąc (nasz wybór).',
  ],
  'channel.dealsAhead.note': [
    'Liczone: te spotkania × transakcje na spotkanie. Artykuł 001: przy małych zakupach w ciągu miesiąca; pozostałe trwają dłużej.',
  ],
  'channel.dealsLow.note': [
    'Liczone: z pewnością podaną w arkuszu „Ustawienia” transakcji będzie od tej liczby do następnej.',
  ],
  'channel.referralsPerMeeting.note': [
    'Liczone z miesięcy poniżej; norma z artykułu 001 (5 spotkań, 5 poleceń) doliczona jest raz, bo z samych kilku wierszy wyszłaby pomyłka. Nasz wybór.',
    'Liczone z miesięcy poniżej. Norma (5 spotkań, 5 poleceń) liczy się jak jeden dodatkowy miesiąc, żeby kilka pierwszych wierszy nie zafałszowało wyniku (nasze założenie). Źródło: artykuł o kanale poleceń.',
  ],
  'channel.meetingsPerReferral.note': [
    'Liczone z miesięcy poniżej; doliczono raz tyle spotkań, ile norma ma poleceń (jedno na jedno, nasz wybór).',
    'Liczone z miesięcy poniżej. Norma (1 spotkanie na 1 polecenie) liczy się jak jeden dodatkowy miesiąc (nasze założenie).',
  ],
  'channel.dealsPerMeeting.note': [
    'Liczone dla spotkań z poleconymi z miesięcy poniżej; norma z artykułu 001 (10 spotkań, 1 transakcja) doliczona jest raz.',
    'Liczone ze spotkań z poleconymi z miesięcy poniżej. Norma (1 transakcja z 10 spotkań) liczy się jak jeden dodatkowy miesiąc. Źródło: artykuł o kanale poleceń.',
  ],
  'channel.feedsItself': ['R: od 100% napędza się sam'],
  'channel.feedsItself.note': [
    'Liczone: polecenia na spotkanie × spotkania na polecenie. Od 100% każde spotkanie daje następne; poniżej kanał bez nowych klientów wysycha. Nasz wybór.',
  ],
  'channel.month.note': ['Wpisz dowolny dzień miesiąca, np. pierwszy. Wiersz na handlowca i miesiąc.'],
  'channel.month.help': ['Data: dowolny dzień miesiąca.'],
  'channel.salesperson.help': ['Handlowiec z arkusza „Listy”; może być też inna osoba.'],
  'channel.meetings.note': [
    'Ile spotkań z klientami odbył w tym miesiącu: 5 spotkań daje co najmniej 5 nowych dobrych poleceń (artykuł 001).',
  ],
  'channel.count.help': ['Liczba, 0 lub więcej.'],
  'channel.asked': ['Prosił o polecenia', 'Próśb o polecenia'],
  'channel.asked.note': [
    'Na ilu z nich poprosił. Często handlowiec nawet nie próbuje (artykuł 001). Zaznaczone, gdy na mniej niż połowie (nasz wybór).',
    'Na ilu spotkaniach padła prośba. Często nikt nawet nie próbuje. Wyróżnione, gdy na mniej niż połowie (nasze założenie). Źródło: artykuł o kanale poleceń.',
  ],
  'channel.received.note': ['Liczone z arkusza „Polecenia”: polecenia z tego miesiąca z podanym poleconym.'],
  'channel.receivedNorm.note': ['Liczone: spotkania × norma z arkusza „Ustawienia” (artykuł 001: 5 na 5).'],
  'channel.receivedPace.note': [
    'Liczy REFERRAL_PACE: poniżej lub powyżej tylko wtedy, gdy nie tłumaczy tego przypadek; za mało danych, gdy nawet zero mieści się w normie. Ekspert: do 10 w tygodniu (artykuł 001).',
  ],
  'channel.quality.note': [
    'Liczone z arkusza „Polecenia”: średnia z ocenionych. Liczy się i liczba, i jakość (artykuł 001).',
  ],
  'channel.referralMeetings.note': [
    'Liczone: ile poleceń z tego miesiąca doszło dotąd do spotkania lub transakcji. Przegranych po spotkaniu nie da się odróżnić, więc ich tu nie ma.',
  ],
  'channel.dealsNorm.note': ['Liczone: doszło do spotkań × norma z arkusza „Ustawienia” (artykuł 001: 1 na 10).'],
  'clients.hint': [
    'Kto kupuje, ile jest wart i kogo przyprowadza. Białe: z zamówień. Kremowe: do wpisywania. Pod szarym nagłówkiem: liczy się samo. Sortuj i filtruj, jak chcesz.',
  ],
  'clients.client.note': [
    'Nazwa tak jak w zamówieniach. Jeden wiersz na klienta; wielkość liter nie ma znaczenia. Sortowanie i filtrowanie nie ruszają formuł: stoją w nagłówkach. Nie przekształcaj tylko tych wierszy w tabelę (menu Formatuj).',
  ],
  'clients.salesperson.help': ['Wybierz z listy z arkusza „Listy” albo wpisz inne nazwisko.'],
  'clients.kind': ['Rodzaj dużego klienta'],
  'clients.kind.note': [
    'Tylko u największych: obecny albo nowy, po którym spodziewasz się w tym roku dużego obrotu. U pozostałych puste. Korzysta z tego „Plan czasu” (artykuł 003).',
  ],
  'clients.kind.help': ['obecny, nowy albo puste u wszystkich poza największymi.'],
  'clients.referredBy.note': [
    'Klient, który przyprowadził tego, nazwany tak jak w pierwszej kolumnie. Puste: przyszedł sam (artykuł 000).',
  ],
  'clients.referredBy.help': ['Klient z pierwszej kolumny.'],
  'clients.purchases.note': [
    'Liczba dni z zamówieniem. Klient to ktoś, kto kupił pierwszy, drugi i trzeci raz, aż wreszcie kupuje cały czas (artykuł 002).',
  ],
  'clients.firstDay.note': ['Dzień pierwszego zamówienia.'],
  'clients.lastDay.note': [
    'Dzień ostatniego zamówienia. Milczy dużo dłużej niż zwykle? Zadzwoń, zanim zrobi to konkurencja (artykuł 002).',
  ],
  'clients.usualGapDays': ['Zwykła przerwa, dni'],
  'clients.usualGapDays.note': ['Mediana liczby dni między kolejnymi dniami zamówień. Puste po jednym zakupie.'],
  'clients.revenueLastYear.note': ['Obrót z dwunastu miesięcy, które kończą się najnowszym ze wszystkich zamówień.'],
  'clients.profit.note': ['Zysk ze wszystkich zamówień; może być ujemny: nie każdy klient się opłaca (artykuł 000).'],
  'clients.retention': ['Zostanie na kolejny rok'],
  'clients.retention.note': [
    'Szansa, że klient zostanie kolejny rok, np. 90%. Puste: jak w „Ustawieniach” (nasz wybór).',
  ],
  'clients.retention.help': ['Szansa od 0% do 100%.'],
  'clients.minimum.note': [
    'Ile poleceń rocznie chcesz mieć co najmniej od tego klienta. Puste: jak w „Ustawieniach” (artykuł 000); 0: nie będziesz prosić.',
  ],
  'clients.minimum.help': ['Liczba od 0 w górę.'],
  'clients.lastAsked.note': [
    'Kiedy ostatnio padła prośba o polecenia. Najlepiej na spotkaniu serwisowym albo po rozwianiu obiekcji (artykuł 001).',
  ],
  'clients.lastAsked.help': ['Data.'],
  'clients.revenueShare.note': [
    'Obrót łącznie ÷ suma kolumny; klient, który zwrócił więcej, niż kupił, nie ma udziału. Połowa udziału największych to czas, jaki im się należy (artykuł 003).',
  ],
  'clients.stage.note': [
    'CLIENT_STAGE: pierwszy, drugi, trzeci zakup, potem stały klient (artykuł 002). Zagrożony, gdy milczy ponad 1,5 zwykłej przerwy, utracony po ponad 3 (nasz wybór), na dzień z „Ustawień”.',
  ],
  'clients.match.note': [
    'Dopasowanie do idealnego klienta z „Karty ocen”: 0% to jego przeciwieństwo, 100% to ideał (artykuł 004).',
  ],
  'clients.direct': ['Bezpośrednio z poleceń'],
  'clients.direct.note': ['REFERRAL_CREDIT: zysk z klientów, których sam przyprowadził (artykuł 000).'],
  'clients.chain': ['Łącznie z poleceń'],
  'clients.chain.note': [
    'Zysk ze wszystkich pod nim w drzewie poleceń: z tych, których przyprowadził, z tych, których oni przyprowadzili, i tak dalej (artykuł 000). Do rankingu, nie do sumowania.',
  ],
  'clients.familyFault': ['Do poprawy w „Z polecenia”'],
  'clients.familyFault.note': [
    'REFERRAL_CHECK: nieznany polecający, powtórzona nazwa, klient polecający sam siebie, pętla. Puste, gdy wszystko jest w porządku.',
  ],
  'clients.received.note': ['Polecenia od tego klienta w arkuszu „Polecenia”, w roku kalendarzowym dnia z „Ustawień”.'],
  'clients.due.note': ['Minimum poleceń − otrzymane w tym roku (artykuł 000). Proś tych, u których brakuje najwięcej.'],
  'clients.quadrant.note': [
    'Mistrz: i wartość, i zysk bezpośrednio z poleceń powyżej mediany. Zamożny: tylko wartość. Ambasador: tylko polecenia. Skąpiec: ani jedno, ani drugie (Kumar, Petersen i Leone 2007).',
  ],
  'coaching.hint': [
    'Trzy umiejętności sprzedaży z poleceń, po jednym wierszu na handlowca: kto co umie i co ćwiczyć teraz (artykuł 001).',
  ],
  'coaching.salesperson.note': [
    'Wiersz na handlowca: czy opanował trzy umiejętności sprzedaży z poleceń (artykuł 001)?',
  ],
  'coaching.salesperson.help': ['Handlowiec z arkusza „Listy”; może być też inna osoba.'],
  'coaching.skill.note': [
    'Zaznacz, gdy robi to bez przypominania. Umiejętności są w arkuszu „Ustawienia” (artykuł 001).',
  ],
  'coaching.skill.help': ['Zaznaczone: opanował.'],
  'coaching.day': ['Dzień treningu'],
  'coaching.day.note': ['Kiedy ostatnio ćwiczyliście to razem: handlowcy potrzebują tego regularnie (artykuł 001).'],
  'coaching.day.help': ['Data.'],
  'common.withoutAddon': [
    'Kto widzi tu #NAZWA?, nie ma Polecam albo nie włączył w tym pliku jego formuł. Zanim udostępnisz: Polecam, Udostępnianie bez Polecam.',
  ],
  'history.when.note': ['Dzień i godzina w strefie czasowej tego pliku.'],
  'history.sheet.note': ['Których arkuszy to dotyczyło, pod ówczesną nazwą.'],
  'idealClient.hint': ['Najlepsi i najgorsi klienci sprowadzeni do pięciu cech, których warto szukać (artykuł 004).'],
  'idealClient.weight.help': ['Liczba od 0 wzwyż. Zostaw wszystkie pięć pustych, by były równe.'],
  'keeping.hint': [
    'Kto odszedł i dlaczego, ile jest wart, kogo odzyskać najpierw i kto zrobi następny krok (artykuł 002).',
    'Tracisz trzech w miesiącu, zyskujesz trzech i stoisz w miejscu: kto odszedł i dlaczego, kogo odzyskać najpierw, co zostaje (artykuł 002).',
  ],
  'keeping.wonBack.note': ['Liczone: ci z nich, którzy mają dzień w kolumnie „Z powrotem od”.'],
  'keeping.lostDay': ['Utracony dnia'],
  'keeping.lostDay.note': ['Dzień, w którym odszedł albo w którym zauważono, że zamilkł.'],
  'keeping.day.help': ['Data.'],
  'keeping.client.note': [
    'Kto odszedł, z nazwą jak w arkuszu „Klienci”: stamtąd jest jego wartość. Zaznaczony, gdy wrócił.',
  ],
  'keeping.client.help': ['Klient z arkusza „Klienci”; może być to też ktoś inny.'],
  'keeping.reason.note': [
    'Dlaczego odszedł: to tak samo ważne jak to, dlaczego klienci przychodzą (artykuł 002). Lista jest w arkuszu „Listy”.',
  ],
  'keeping.reason.help': ['Powód z arkusza „Listy”; może być też inny.'],
  'keeping.chance.help': ['Szansa od 0% do 100%.'],
  'keeping.nextStep.note': ['Co zrobicie, żeby odzyskać klienta i jego zaufanie (artykuł 002).'],
  'keeping.owner': ['Kto'],
  'keeping.owner.help': ['Handlowiec z arkusza „Listy”; może być też inna osoba.'],
  'keeping.stepDay.note': ['Dzień tego kroku.'],
  'keeping.backDay': ['Z powrotem od'],
  'keeping.backDay.note': ['Dzień, w którym znów kupił. Wtedy znika z kolejki.'],
  'keeping.cause': ['Przyczyna'],
  'keeping.cause.note': ['Z arkusza „Listy”: wewnętrzne możemy usunąć sami, pozostałe pochodzą z rynku (artykuł 002).'],
  'keeping.worth.note': ['Liczone dla tych, którzy nie wrócili. Nasz wybór.'],
  'keeping.rank.note': ['Liczone: 1 = jego odzyskaj najpierw. Trzech pierwszych jest zaznaczonych.'],
  'lists.list.help': ['Jedna z trzech list.', 'Wybierz jedną z trzech list.'],
  'lists.entry.note': [
    'Nazwisko handlowca albo powód Twoimi słowami. Pięć powodów klientów i trzy handlowców pochodzą z artykułu 001; lista z artykułu 002 nie jest publiczna, więc powody odejścia to nasze przykłady.',
    'Nazwisko handlowca albo powód Twoimi słowami. Pięć powodów klientów i trzy handlowców pochodzą z artykułu o kanale poleceń; lista z artykułu o odchodzących klientach nie jest publiczna, więc powody odejścia to nasze przykłady.',
  ],
  'lists.side.note': [
    'Tylko przy powodach: po stronie klienta czy nasz (artykuł 001); wewnętrzny czy z rynku (artykuł 002). Na nasze pomaga szkolenie.',
  ],
  'lists.side.help': [
    'Jedno z czterech słów; przy handlowcu zostaw puste.',
    'Wybierz jedno z czterech słów; przy handlowcu zostaw puste.',
  ],
  'lists.refusalSide': ['Czyj'],
  'lists.leavingCause': ['Przyczyna'],
  'lists.leavingCause.note': ['Wewnętrzna albo z rynku (artykuł 002).'],
  'months.hint': [
    'Trzech tracisz, trzech zyskujesz i stoisz w miejscu: kto przyszedł i odszedł w każdym miesiącu oraz zysk z poleceń obok całego zysku (artykuły 002 i 001).',
  ],
  'months.start.note': [
    'Wpisz, ilu klientów było przed pierwszym miesiącem listy. Klient to ktoś, kto kupił trzeci raz i kupuje cały czas (artykuł 002).',
  ],
  'months.meetingsOfOne': ['Spotkania, by zastąpić jednego', 'Zaoszczędzone spotkania, gdy tracisz o jednego mniej'],
  'months.meetingsOfOne.note': [
    'Liczone z norm artykułu 001: tyle pierwszych spotkań trzeba, żeby zastąpić jednego klienta (10 spotkań z poleceń na transakcję, 5 spotkań na 5 poleceń).',
  ],
  'months.gained.note': ['Klienci pozyskani w tym miesiącu.'],
  'months.lost.note': ['Klienci utraceni w tym miesiącu.'],
  'months.net.note': [
    'Liczone: pozyskani − utraceni. 0 = stoisz w miejscu, choć wszyscy ciężko pracują (artykuł 002).',
  ],
  'months.settlesAt': ['Ustali się na'],
  'months.month.note': ['Wpisz pierwszy dzień miesiąca. Wiersz na miesiąc, bez przerw.'],
  'months.month.help': ['Data: pierwszy dzień miesiąca.'],
  'months.count.help': ['Liczba, 0 lub więcej.'],
  'months.salesTotal.note': [
    'Wpisz zysk z całej sprzedaży w miesiącu, żeby dał się porównać z zyskiem z arkusza „Polecenia”.',
  ],
  'months.salesByReferral.note': ['Liczone z arkusza „Polecenia”: wpisany tam zysk, według dnia „Etap od dnia”.'],
  'months.referralShare.note': [
    'Liczone. Czytaj obok sum: udział rośnie także wtedy, gdy cała sprzedaż spada (artykuł 001).',
  ],
  'months.wonBack.note': ['Utraceni klienci, którzy w tym miesiącu znów kupili.'],
  'overview.hint': [
    'Jedna strona na poniedziałek: kto jest w tyle, kogo zapytać, wiadro, najwięksi klienci, powody. Wszystko jest liczone; tu nic się nie wpisuje.',
  ],
  'overview.refusal.note': [
    'Powody z arkusza „Listy”: pięć po stronie klienta i trzy po stronie handlowca (artykuł 001).',
  ],
  'overview.leavingCause': ['Przyczyna'],
  'overview.leavingCause.note': ['Wewnętrzna albo rynkowa (artykuł 002).'],
  'overview.gradeBrought.note': [
    'Liczone: transakcje ÷ wszystkie zamknięte, wygrane i przegrane. Jeśli przy wielu poleceniach wychodzi inaczej, popraw szanse w arkuszu „Ustawienia”. Nasz wybór.',
  ],
  'overview.yearValue.note': [
    'Liczone: ile są warte polecenia tego roku od wszystkich klientów. Wartość rośnie wraz z czasem (artykuł 000).',
  ],
  'overview.salesByReferral.note': ['Liczone z arkusza „Polecenia”: wpisany tam zysk, według dnia „Etap od dnia”.'],
  'overview.paretoShare.note': ['Udział w obrocie tego klienta i wszystkich większych razem (o to pyta artykuł 003).'],
  'overview.feedsItself': ['R: sam się zasila od 100%'],
  'referralPlan.hint': [
    'Na ile poleceń liczyć od każdego klienta, ile są dziś warte i kiedy o nie poprosić (artykuł 000).',
  ],
  'referralPlan.askNow': ['Poproś teraz'],
  'referralPlan.askNow.note': [
    'Liczone: ilu klientów trzeba poprosić najpóźniej w dniu, który arkusz „Ustawienia” ma za dzisiejszy.',
  ],
  'referralPlan.referralsPerYear.note': [
    'Na ile poleceń liczysz w roku współpracy z tym klientem (artykuł 000). Puste = jego minimum.',
  ],
  'referralPlan.referralsPerYear.help': ['Liczba od 0 wzwyż; puste = jego minimum.'],
  'referralPlan.quality.note': [
    'Jak dobrych poleceń się spodziewasz, od 1 do 5. Puste = średnia z dotychczasowych po zaokrągleniu; gdy ich nie ma, 3 (nasz wybór).',
  ],
  'referralPlan.quality.help': ['Liczba całkowita od 1 do 5.'],
  'referralPlan.profitPerClient.note': [
    'Roczny zysk na kliencie, którego przyprowadzi, nie obrót; może być ujemny (artykuł 000). Puste = kwota z arkusza „Ustawienia”.',
  ],
  'referralPlan.growth.note': [
    'O ile co roku zmienia się liczba jego poleceń; −20% to klient z 20% ryzykiem odejścia. Puste = niższy wzrost z arkusza „Ustawienia” (artykuł 001: 20–30% rocznie).',
  ],
  'referralPlan.growth.help': ['Procent powyżej −100%, np. 20% albo −20%.'],
  'referralPlan.meanQuality': ['Dotychczasowa jakość'],
  'referralPlan.chance.note': [
    'Liczone: wysłucha × porozmawiają × kupi przy tej jakości, z arkusza „Ustawienia” (artykuł 000, trzy pierwsze pytania).',
  ],
  'referralPlan.year1.note': [
    'Liczy REFERRAL_VALUE: ile są dziś warte polecenia z najbliższych dwunastu miesięcy (artykuł 000).',
  ],
  'referralPlan.value.note': [
    'Liczy REFERRAL_VALUE przez wszystkie lata z arkusza „Ustawienia”, z podaną tam liczbą pokoleń, stopą dyskontową i kosztami (artykuł 000).',
  ],
  'referralPlan.pays': ['Opłaca się'],
  'referralPlan.pays.note': [
    'Liczone: tak, gdy szansa × wartość pozyskanego klienta to więcej, niż kosztuje polecenie. Artykuł 000: nie zawsze polecony klient jest opłacalny.',
  ],
  'referralPlan.minimum.note': [
    'Liczone: jego minimum z arkusza „Klienci”, a bez niego to z arkusza „Ustawienia” (artykuł 000: np. 2 razy do roku).',
  ],
  'referralPlan.nextAsk': ['Poproś dnia'],
  'referralPlan.nextAsk.note': [
    'Liczone: brakujące polecenia rozłożone równo między ostatnią prośbą (albo 1 stycznia) a końcem roku; gdy ten dzień minął, dzisiaj. Nasz wybór.',
  ],
  'referralPlan.askIn.note': [
    'Liczone od dnia, który arkusz „Ustawienia” ma za dzisiejszy. Zaznaczone, gdy już pora poprosić.',
  ],
  'referrals.hint': [
    'Wiersz na każde polecenie: od kogo, do kogo, jak dobre i co z niego wyszło (artykuł 001). Sortuj i filtruj, jak chcesz.',
  ],
  'referrals.open.note': ['Liczone: polecenia jeszcze niezamknięte: ani transakcji, ani przegranej.'],
  'referrals.expectedDeals.note': [
    'Liczy REFERRAL_OUTLOOK z kolumny „Szansa teraz” wszystkich otwartych poleceń. Nie ma w tym poleceń bez jakości i bez szans.',
  ],
  'referrals.low.note': [
    'Liczone: z pewnością podaną w arkuszu „Ustawienia” transakcji będzie od tej liczby do następnej.',
  ],
  'referrals.date.note': [
    'Dzień, w którym klient dał polecenie albo odmówił. Sortowanie i filtrowanie nie ruszają formuł: stoją w nagłówkach. Nie przekształcaj tylko tych wierszy w tabelę (menu Formatuj).',
  ],
  'referrals.date.help': ['Data.'],
  'referrals.from.note': [
    'Kto Cię polecił, z nazwą jak w arkuszu „Klienci”: tam liczą się jego polecenia (artykuł 000).',
  ],
  'referrals.from.help': ['Klient z arkusza „Klienci”; może to być też ktoś inny.'],
  'referrals.prospect.note': [
    'Kogo klient polecił, każdy w osobnym wierszu: proś o kilka poleceń naraz (artykuł 001). Puste = zapytany nie polecił nikogo: wybierz powód.',
  ],
  'referrals.salesperson.help': ['Handlowiec z arkusza „Listy”; może być też inna osoba.'],
  'referrals.quality.note': [
    'Od 1 (nazwisko i telefon) do 5 (osobiste przedstawienie). Jakość liczy się tak samo jak liczba (artykuł 001); szanse dla każdej oceny są w arkuszu „Ustawienia”.',
  ],
  'referrals.quality.help': ['Liczba całkowita od 1 do 5.'],
  'referrals.expectedProfit.note': [
    'Zysk z transakcji z tym poleconym, nie obrót; może być ujemny, bo nie każdy polecony się opłaca (artykuł 000). Puste = kwota z arkusza „Ustawienia”.',
  ],
  'referrals.stage.note': [
    'Jak daleko zaszło; puste = otrzymane. Dziesięć spotkań z dobrych poleceń daje co najmniej jedną transakcję (artykuł 001).',
  ],
  'referrals.stage.help': ['Jeden z pięciu etapów z arkusza „Ustawienia”.'],
  'referrals.stageDate': ['Etap od dnia'],
  'referrals.stageDate.note': ['Dzień, w którym zaczął się ten etap. Puste = dzień otrzymania.'],
  'referrals.refusal.note': [
    'Dlaczego klient nikogo nie polecił albo dlaczego nikt go nie poprosił: pięć powodów klienta i trzy handlowca (artykuł 001). Lista jest w arkuszu „Listy”.',
  ],
  'referrals.refusal.help': ['Powód z arkusza „Listy”; może być też inny.'],
  'referrals.listen.note': [
    'Szansa, że polecony zechce słuchać, co klient o Tobie mówi (artykuł 000). Puste = według jakości, z arkusza „Ustawienia”.',
  ],
  'referrals.contact.note': [
    'Szansa, że klient rzeczywiście się z nim skontaktuje (artykuł 000). Puste = według jakości, z arkusza „Ustawienia”.',
  ],
  'referrals.conversion.note': [
    'Szansa, że zostanie potem klientem (artykuł 000). Puste = według jakości, z arkusza „Ustawienia”.',
  ],
  'referrals.chance.help': ['Szansa od 0% do 100%; puste = z arkusza „Ustawienia”.'],
  'referrals.wouldBuyAnyway.note': [
    'Szansa, że kupiłby bez polecenia (artykuł 000); tej części zysku nie zawdzięczasz poleceniu. Puste = wartość z arkusza „Ustawienia”.',
  ],
  'referrals.chance.note': ['Liczone: wysłucha × porozmawiają × kupi, czyli trzy pierwsze pytania artykułu 000.'],
  'referrals.openChance.note': [
    'Liczone: co już się stało, przestaje być szansą. Po kontakcie: wysłucha × kupi; po spotkaniu: kupi; zamknięte: puste. Nasz wybór.',
  ],
  'referrals.waiting.note': [
    'Liczone dla otwartych poleceń do dnia, który arkusz „Ustawienia” ma za dzisiejszy. Zaznaczone powyżej 31: do transakcji dochodzi zwykle w ciągu miesiąca (artykuł 001).',
  ],
  'scorecard.hint': [
    'Oceń każdego klienta od −5 do +5 w pięciu cechach z arkusza „Idealny klient”. Im bliżej ideału, tym szybsza i łatwiejsza transakcja (artykuł 004). Sortuj i filtruj, jak chcesz.',
  ],
  'scorecard.power': ['Najlepsi − najgorsi', 'Czy odróżnia? (najlepsi − najgorsi)'],
  'scorecard.power.note': [
    'Liczy IDEAL_TRAIT_POWER: średnia ocena najlepszych klientów minus średnia najgorszych, rozpoznanych po nazwach z arkusza „Idealny klient”. Poniżej 1 cecha prawie ich nie odróżnia: wybierz inną (granica to nasz wybór).',
    'Średnia ocena najlepszych klientów minus średnia najgorszych, rozpoznanych po nazwach z arkusza „Idealny klient”. Poniżej 1 cecha prawie ich nie odróżnia: wybierz inną (granica to nasze założenie). Liczy IDEAL_TRAIT_POWER.',
  ],
  'scorecard.client.note': [
    'Obecny albo potencjalny klient (artykuł 004, krok 6). Sortowanie i filtrowanie nie ruszają formuł: stoją w nagłówkach. Nie przekształcaj tylko tych wierszy w tabelę (menu Formatuj).',
  ],
  'scorecard.trait.note': [
    'Krok 6: +5 = dokładnie jak ideał, −5 = jego przeciwieństwo. Puste = jeszcze bez oceny, a to nie to samo co 0. Cechę zmienisz w arkuszu „Idealny klient” (artykuł 004).',
  ],
  'scorecard.score.help': ['Liczba całkowita od −5 do +5.'],
  'scorecard.action.note': ['Co zrobisz z niedopasowaniem, zanim utrudni transakcję (artykuł 004, krok 6).'],
  'scorecard.who': ['Kto'],
  'scorecard.who.help': ['Handlowiec z arkusza „Listy”; może być też inna osoba.'],
  'scorecard.when.note': ['Dzień, do którego trzeba to zrobić.'],
  'scorecard.when.help': ['Data.'],
  'scorecard.score.note': ['Liczy IDEAL_SCORE: średnia ważona z cech, które mają ocenę (artykuł 004, krok 6).'],
  'scorecard.tier.note': ['Liczone z dopasowania. Obie granice i trzy nazwy są w arkuszu „Ustawienia”; to nasz wybór.'],
  'scorecard.gap1.note': [
    'Liczy IDEAL_GAPS: cecha najdalsza od +5, z uwzględnieniem wagi, i jej ocena. Od niej zacznij plan działań (artykuł 004, krok 6).',
  ],
  'settings.hint': [
    'Z tym pracują arkusze: normy, godziny, szanse i nazwy. Zmieniaj to, co ma kolorowe tło; obok każdej wartości jest jej źródło. Handlowcy i powody są w arkuszu „Listy”.',
    'Na czym opierają się arkusze: normy, godziny, szanse i listy. Zmieniaj pola w kolorze; obok każdej wartości stoi jej źródło.',
  ],
  'settings.topic': ['Dotyczy'],
  'settings.topic.note': ['Czego dotyczą ustawienia od tego wiersza w dół.'],
  'settings.setting.note': ['Na czym opierają się arkusze.'],
  'settings.value.note': [
    'Wpisz to, co sprawdza się u Ciebie: od razu liczą z tym wszystkie arkusze. Udziały wpisuj jako 20%.',
  ],
  'settings.source.note': ['Artykuł metody albo nasz wybór tam, gdzie artykuły nie podają liczby.'],
  'sources.title': ['Źródła'],
  'sources.hint': [
    'Z własnych plików handlowców. #REF! w kolumnie Połączenie: wskaż komórkę i kliknij „Zezwól na dostęp”. Dodawanie i usuwanie: Polecam → Zespół → Kilka plików.',
  ],
  'sources.answering': ['Pliki, które odpowiadają'],
  'sources.answering.note': ['Obliczane: tyle plików z listy można odczytać.'],
  'sources.silent': ['Bez odpowiedzi'],
  'sources.silent.note': [
    'Obliczane: plików, których jeszcze nie można odczytać. Co zrobić, mówi notatka przy kolumnie Połączenie.',
  ],
  'sources.clientsInAll.note': ['Obliczane: ze wszystkich plików, które odpowiadają.'],
  'sources.receivedInAll.note': ['Obliczane: ze wszystkich plików, które odpowiadają.'],
  'sources.openInAll.note': ['Obliczane: polecenia bez transakcji i bez odmowy.'],
  'sources.dealsInAll.note': ['Obliczane: ze wszystkich plików, które odpowiadają.'],
  'sources.connection.note': [
    'Po połączeniu pokazuje walutę tego pliku. #REF!: wskaż komórkę i kliknij „Zezwól na dostęp”. Jeśli Google nie pokazuje przycisku, komunikat mówi dlaczego: nie masz dostępu do pliku albo link jest błędny.',
  ],
  'sources.state': ['Odpowiada?'],
  'sources.state.note': ['Obliczane: czy ten plik można odczytać.'],
  'sources.state.answers': ['odpowiada'],
  'sources.state.silent': ['brak odpowiedzi'],
  'sources.state.noPolecam': ['nie ma arkuszy Polecam'],
  'sources.meetings.note': [
    'Wszystkie spotkania policzone w jego arkuszu Kanał poleceń (artykuł 001).',
    'Wszystkie spotkania policzone w jego arkuszu Kanał poleceń. Źródło: artykuł o kanale poleceń.',
  ],
  'sources.received.note': ['Wiersze jego dziennika poleceń, skopiowane po prawej.'],
  'sources.receivedNorm.note': [
    'Tyle poleceń przypada na jego spotkania według norm z Twoich Ustawień: 5 spotkań, 5 poleceń (artykuł 001).',
  ],
  'sources.receivedPace': ['Polecenia: tempo'],
  'sources.receivedPace.note': [
    'Poniżej lub powyżej tylko tam, gdzie trudno to wyjaśnić przypadkiem; inaczej za mało, żeby ocenić. REFERRAL_PACE.',
  ],
  'sources.open.note': ['Polecenia bez transakcji i bez odmowy.'],
  'sources.dealsNorm.note': [
    'Tyle transakcji przypada na jego spotkania z poleconymi według norm z Twoich Ustawień: 10 spotkań, 1 transakcja (artykuł 001).',
  ],
  'sources.dealsPace': ['Transakcje: tempo'],
  'sources.dealsPace.note': ['Poniżej normy, w normie, powyżej albo za mało, żeby ocenić. REFERRAL_PACE.'],
  'sources.profit': ['Zysk z umów'],
  'sources.profit.note': ['Zysk z jego umów w walucie jego pliku: zobacz kolumnę Połączenie.'],
  'sources.lastEntry.note': ['Data najnowszego polecenia w jego dzienniku.'],
  'sources.logSalesperson.note': [
    'Dzienniki poleceń ze wszystkich plików, handlowiec po handlowcu, najnowsze na górze. Kopiuje je formuła: poprawiaj w pliku, z którego pochodzą.',
  ],
  'sources.logDate.note': ['Dzień polecenia.'],
  'sources.logProspect': ['Kogo polecono'],
  'sources.logExpected': ['Oczekiwany zysk'],
  'sources.logRefusal': ['Powód odmowy'],
  'timePlan.hint': [
    'Zaznacz dużych klientów w arkuszu „Klienci”: należy im się czas równy połowie ich udziału w obrocie, reszta jest dla innych i na szukanie nowych (artykuł 003).',
  ],
  'timePlan.bigShare.note': ['Liczone: jaki udział w obrocie mają razem duzi klienci poniżej (artykuł 003: np. 70%).'],
  'timePlan.otherHours.note': ['Liczone: reszta tygodnia, dla innych klientów i na szukanie nowych (artykuł 003).'],
  'timePlan.client.note': [
    'Duzi klienci z arkusza „Klienci”: ci, przy których podany jest rodzaj. Innych dopisz niżej.',
  ],
  'timePlan.hoursGiven.help': ['Godziny w tygodniu, od 0 do 168.'],
  'timePlan.expected.help': ['Kwota, 0 lub więcej.'],
  'timePlan.kind.note': [
    'Z arkusza „Klienci”; klient bez rodzaju, po którym spodziewasz się obrotu, jest nowy. Artykuł ma osobną regułę dla obecnych i dla nowych; obie w jednym planie to nasz wybór.',
  ],
  'timePlan.lastYear.note': ['Dużych klientów, z arkusza „Klienci”.'],
  'timePlan.share.note': ['Liczone: ÷ suma kolumny.'],
  'timePlan.hoursDue': ['Należne godziny'],
  'timePlan.hoursDue.note': [
    'Liczy TIME_PLAN: połowa udziału obecnego klienta, 75% udziału nowego, razy godziny w tygodniu (artykuł 003).',
  ],
  'timePlan.band.note': [
    'Liczone: w planie, gdy różnica nie przekracza części podanej w arkuszu „Ustawienia” (25%, nasz wybór). Więcej lub mniej to nie błąd: zapytaj dlaczego.',
  ],
  'timePlan.chart': ['Godziny w tygodniu: należne i poświęcone'],
  'week.hint': [
    'Klienci i otwarte polecenia jednego handlowca, z arkuszy „Klienci” i „Polecenia”: porządkują się same, a wiersze innych zostają na miejscu. Zmiany wpisuj tam.',
  ],
  'week.salesperson.help': ['Handlowiec z arkusza „Listy”.'],
  'week.dueInAll.note': ['Liczone: ile poleceń brakuje w tym roku do minimum wszystkich jego klientów (artykuł 000).'],
  'week.longestWait.note': ['Liczone: od tylu dni najstarsze otwarte polecenie stoi na swoim etapie.'],
  'week.client.note': ['Jego klienci: najpierw ci, u których brakuje najwięcej poleceń.'],
  'week.due.note': ['Minimum poleceń − otrzymane w tym roku (artykuł 000).'],
  'week.lastAsked.note': ['Dzień, w którym ostatnio padła prośba o polecenie.'],
  'week.waiting.note': ['Dni na tym etapie; po miesiącu zaznaczone.'],
  'guard.computed': ['Tę kolumnę liczy Polecam. Jeśli coś tu wpiszesz, przestanie.'],
  'lists.hint': [
    'Handlowcy, powody braku polecenia i powody odejścia, po jednym w wierszu: inne arkusze je podpowiadają. Dopisuj na dole; wiersze można usuwać i sortować.',
  ],
  'lists.list.note': ['Do której listy należy wpis. Trzy nazwy są w arkuszu „Ustawienia”.'],
  'channel.asks.note': [
    'To, co wpisano w „Prośby wpisane”, a w innym razie liczone z rejestru: klient poproszony w jednym dniu to jedna prośba, cokolwiek z niej wyszło. Puste przed pierwszą prośbą w rejestrze. Często nikt nawet nie próbuje. Wyróżnione, gdy padła na mniej niż połowie spotkań (nasze założenie). Źródło: artykuł o kanale poleceń.',
  ],
  'channel.inVain.note': [
    'Liczone z rejestru: wiersze z tego miesiąca bez poleconego, czyli klient był proszony i nikogo nie polecił. Powody są w arkuszu „Przegląd”.',
  ],
  'week.prospect.note': ['Jego otwarte polecenia, najdłużej czekające na górze.'],
};
