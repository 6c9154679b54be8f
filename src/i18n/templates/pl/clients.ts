import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Clients. */
export const clients: TextsOf<'clients'> = {
  'clients.title': 'Klienci',
  'clients.hint':
    'Kto kupuje, ile jest wart i kogo przyprowadza. Białe: z zamówień. Kremowe: do wpisywania. Pod szarym nagłówkiem: liczy się samo. Sortuj i filtruj, jak chcesz.',
  'clients.client': 'Klient',
  'clients.client.note':
    'Nazwa tak jak w zamówieniach. Jeden wiersz na klienta; wielkość liter nie ma znaczenia. Sortowanie i filtrowanie nie ruszają formuł: stoją w nagłówkach. Nie przekształcaj tylko tych wierszy w tabelę (menu Formatuj).',
  'clients.salesperson': 'Handlowiec',
  'clients.salesperson.note': 'Kto opiekuje się klientem. Lista jest w arkuszu „Listy”.',
  'clients.salesperson.help': 'Wybierz z listy z arkusza „Listy” albo wpisz inne nazwisko.',
  'clients.kind': 'Rodzaj dużego klienta',
  'clients.kind.note':
    'Tylko u największych: obecny albo nowy, po którym spodziewasz się w tym roku dużego obrotu. U pozostałych puste. Korzysta z tego „Plan czasu” (artykuł 003).',
  'clients.kind.help': 'obecny, nowy albo puste u wszystkich poza największymi.',
  'clients.referredBy': 'Z polecenia',
  'clients.referredBy.note':
    'Klient, który przyprowadził tego, nazwany tak jak w pierwszej kolumnie. Puste: przyszedł sam (artykuł 000).',
  'clients.referredBy.help': 'Klient z pierwszej kolumny.',
  'clients.purchases': 'Zakupy',
  'clients.purchases.note':
    'Liczba dni z zamówieniem. Klient to ktoś, kto kupił pierwszy, drugi i trzeci raz, aż wreszcie kupuje cały czas (artykuł 002).',
  'clients.firstDay': 'Pierwszy zakup',
  'clients.firstDay.note': 'Dzień pierwszego zamówienia.',
  'clients.lastDay': 'Ostatni zakup',
  'clients.lastDay.note':
    'Dzień ostatniego zamówienia. Milczy dużo dłużej niż zwykle? Zadzwoń, zanim zrobi to konkurencja (artykuł 002).',
  'clients.usualGapDays': 'Zwykła przerwa, dni',
  'clients.usualGapDays.note': 'Mediana liczby dni między kolejnymi dniami zamówień. Puste po jednym zakupie.',
  'clients.revenueLastYear': 'Obrót, 12 miesięcy',
  'clients.revenueLastYear.note': 'Obrót z dwunastu miesięcy, które kończą się najnowszym ze wszystkich zamówień.',
  'clients.revenueYearBefore': 'Obrót, 12 miesięcy wcześniej',
  'clients.revenueYearBefore.note':
    'Obrót z dwunastu miesięcy przed tamtymi. Puste, gdy pierwszy zakup był później niż w ich pierwszym miesiącu: nie ma pełnego roku do porównania.',
  'clients.purchasesLastYear': 'Dni z zakupem, 12 miesięcy',
  'clients.purchasesLastYear.note':
    'Dni z zakupem w dwunastu miesiącach, które kończą się najnowszym ze wszystkich zamówień.',
  'clients.purchasesYearBefore': 'Dni z zakupem, 12 miesięcy wcześniej',
  'clients.purchasesYearBefore.note': 'Dni z zakupem w dwunastu miesiącach przed tamtymi. Puste tak jak obrót.',
  'clients.revenueInAll': 'Obrót łącznie',
  'clients.revenueInAll.note': 'Obrót ze wszystkich zamówień.',
  'clients.profit': 'Zysk',
  'clients.profit.note': 'Zysk ze wszystkich zamówień; może być ujemny: nie każdy klient się opłaca (artykuł 000).',
  'clients.retention': 'Zostanie na kolejny rok',
  'clients.retention.note':
    'Szansa, że klient zostanie kolejny rok, np. 90%. Puste: jak w „Ustawieniach” (nasz wybór).',
  'clients.retention.help': 'Szansa od 0% do 100%.',
  'clients.minimum': 'Minimum poleceń',
  'clients.minimum.note':
    'Ile poleceń rocznie chcesz mieć co najmniej od tego klienta. Puste: jak w „Ustawieniach” (artykuł 000); 0: nie będziesz prosić.',
  'clients.minimum.help': 'Liczba od 0 w górę.',
  'clients.lastAsked': 'Ostatnia prośba',
  'clients.lastAsked.note':
    'Kiedy ostatnio padła prośba o polecenia. Najlepiej na spotkaniu serwisowym albo po rozwianiu obiekcji (artykuł 001).',
  'clients.lastAsked.help': 'Data.',
  'clients.nextStep': 'Następny krok',
  'clients.nextStep.note': 'Co teraz zrobisz z tym klientem.',
  'clients.revenueShare': 'Udział w obrocie',
  'clients.revenueShare.note':
    'Obrót łącznie ÷ suma kolumny; klient, który zwrócił więcej, niż kupił, nie ma udziału. Połowa udziału największych to czas, jaki im się należy (artykuł 003).',
  'clients.change': 'Zmiana w rok',
  'clients.change.note':
    'Obrót z 12 miesięcy wobec 12 wcześniejszych. Na czerwono tylko wtedy, gdy w tyle są też dni z zakupem (REFERRAL_PACE, z pewnością z „Ustawień”): jedno mniejsze zamówienie to jeszcze nie alarm.',
  'clients.expectedGap': 'Oczekiwana przerwa, dni',
  'clients.expectedGap.note':
    'Po ilu dniach można spodziewać się zakupu: (ostatni − pierwszy zakup + typowa przerwa) ÷ zakupy. Typowa to mediana wszystkich zwykłych przerw, więc ocenia się też tych, którzy kupili raz (nasze założenie). Puste bez obu dat.',
  'clients.stage': 'Etap',
  'clients.stage.note':
    'CLIENT_STAGE: pierwszy, drugi, trzeci zakup, potem stały klient (artykuł 002). Zagrożony, gdy milczy ponad 2 oczekiwane przerwy, utracony po ponad 4; obie granice są w „Ustawieniach” (nasze założenie). Na dzień z „Ustawień”.',
  'clients.margin': 'Marża roczna',
  'clients.margin.note': 'Obrót z 12 miesięcy × zysk ÷ obrót łącznie.',
  'clients.value': 'Wartość',
  'clients.value.note':
    'CLIENT_VALUE: marża z tego roku i ze wszystkich przyszłych lat w dzisiejszych pieniądzach, według szansy, że zostanie, i stopy dyskontowej z „Ustawień”.',
  'clients.match': 'Dopasowanie',
  'clients.match.note':
    'Dopasowanie do idealnego klienta z „Karty ocen”: 0% to jego przeciwieństwo, 100% to ideał (artykuł 004).',
  'clients.broughtClients': 'Przyprowadzeni klienci',
  'clients.broughtClients.note': 'Ilu klientów ma go w kolumnie „Z polecenia” (artykuł 000).',
  'clients.broughtRevenue': 'Ich obrót, 12 miesięcy',
  'clients.broughtRevenue.note':
    'Za ile ci klienci kupili w dwanaście miesięcy. Kto przyprowadził innych i milknie, do tego zadzwoń najpierw.',
  'clients.direct': 'Bezpośrednio z poleceń',
  'clients.direct.note': 'REFERRAL_CREDIT: zysk z klientów, których sam przyprowadził (artykuł 000).',
  'clients.chain': 'Łącznie z poleceń',
  'clients.chain.note':
    'Zysk ze wszystkich pod nim w drzewie poleceń: z tych, których przyprowadził, z tych, których oni przyprowadzili, i tak dalej (artykuł 000). Do rankingu, nie do sumowania.',
  'clients.shared': 'Zysk po podziale',
  'clients.shared.note':
    'Każdy oddaje część zysku temu, kto go polecił (połowę, patrz „Ustawienia”), a resztę zatrzymuje: suma to dokładnie cały zysk.',
  'clients.familyFault': 'Do poprawy w „Z polecenia”',
  'clients.familyFault.note':
    'REFERRAL_CHECK: nieznany polecający, powtórzona nazwa, klient polecający sam siebie, pętla. Puste, gdy wszystko jest w porządku.',
  'clients.received': 'Polecenia w tym roku',
  'clients.received.note': 'Polecenia od tego klienta w arkuszu „Polecenia”, w roku kalendarzowym dnia z „Ustawień”.',
  'clients.due': 'Do minimum brakuje',
  'clients.due.note': 'Minimum poleceń − otrzymane w tym roku (artykuł 000). Proś tych, u których brakuje najwięcej.',
  'clients.quadrant': 'Grupa',
  'clients.quadrant.note':
    'Mistrz: i wartość, i zysk bezpośrednio z poleceń powyżej mediany. Zamożny: tylko wartość. Ambasador: tylko polecenia. Skąpiec: ani jedno, ani drugie (Kumar, Petersen i Leone 2007).',
};
