import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Clients. */
export const clients: TextsOf<'clients'> = {
  'clients.title': 'Klienci',
  'clients.hint':
    'Kto kupuje, ile jest wart i kogo poleca. Białe kolumny pochodzą z zamówień, kremowe wypełniasz Ty, te z szarym nagłówkiem liczą się same.',
  'clients.client': 'Klient',
  'clients.client.note':
    'Nazwa tak jak w zamówieniach. Jeden wiersz na klienta; wielkość liter nie ma znaczenia. Sortuj i filtruj, jak chcesz: formuły są w nagłówkach. Nie przekształcaj tylko tych wierszy w tabelę (menu Formatuj).',
  'clients.salesperson': 'Handlowiec',
  'clients.salesperson.note': 'Kto opiekuje się klientem. Lista jest w arkuszu „Listy”.',
  'clients.salesperson.help': 'Wybierz handlowca z arkusza „Listy” albo wpisz inne nazwisko.',
  'clients.kind': 'Duży klient',
  'clients.kind.note':
    'Tylko u największych: obecny albo nowy, po którym spodziewasz się w tym roku dużego obrotu. U pozostałych puste. Korzysta z tego „Plan czasu”. Źródło: Mark Hunter.',
  'clients.kind.help': 'Tylko u największych: obecny albo nowy. U pozostałych zostaw puste.',
  'clients.referredBy': 'Z polecenia',
  'clients.referredBy.note':
    'Klient, który przyprowadził tego, nazwany tak jak w pierwszej kolumnie. Puste: przyszedł sam. Źródło: Lech Dworaczyński.',
  'clients.referredBy.help': 'Wpisz klienta z pierwszej kolumny.',
  'clients.cameAlone': 'Bez polecenia',
  'clients.cameAlone.note':
    'Zaznacz, jeśli nikt tego klienta nie polecił: wtedy Polecam nie zapyta znowu, skąd przyszedł.',
  'clients.cameAlone.help': 'Zaznacz, jeśli nikt go nie polecił.',
  'clients.purchases': 'Zakupy',
  'clients.purchases.note':
    'Liczba dni z zamówieniem. Klient to ktoś, kto kupił pierwszy, drugi i trzeci raz, aż wreszcie kupuje cały czas. Źródło: artykuł o odchodzących klientach.',
  'clients.firstDay': 'Pierwszy zakup',
  'clients.firstDay.note': 'Data pierwszego zamówienia.',
  'clients.lastDay': 'Ostatni zakup',
  'clients.lastDay.note':
    'Data ostatniego zamówienia. Milczy dużo dłużej niż zwykle? Zadzwoń, zanim zrobi to konkurencja. Źródło: artykuł o odchodzących klientach.',
  'clients.usualGapDays': 'Kupuje co (dni)',
  'clients.usualGapDays.note': 'Mediana liczby dni między kolejnymi datami zamówień. Puste po jednym zakupie.',
  'clients.revenueLastYear': 'Obrót, 12 miesięcy',
  'clients.revenueLastYear.note': 'Obrót z 12 miesięcy do daty najnowszego ze wszystkich zamówień.',
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
  'clients.profit.note':
    'Zysk ze wszystkich zamówień; może być ujemny: nie każdy klient się opłaca. Źródło: Lech Dworaczyński.',
  'clients.retention': 'Szansa, że zostanie',
  'clients.retention.note':
    'Szansa, że klient zostanie kolejny rok, np. 90%. Puste: jak w „Ustawieniach” (nasze założenie).',
  'clients.retention.help': 'Wpisz szansę od 0% do 100%, np. 90%.',
  'clients.minimum': 'Minimum poleceń',
  'clients.minimum.note':
    'Ile poleceń rocznie chcesz mieć co najmniej od tego klienta. Puste: jak w „Ustawieniach”; 0: nie będziesz prosić. Źródło: Lech Dworaczyński.',
  'clients.minimum.help': 'Wpisz liczbę, 0 lub więcej, np. 2.',
  'clients.lastAsked': 'Ostatnia prośba',
  'clients.lastAsked.note':
    'Kiedy ostatnio padła prośba o polecenia. Najlepiej na spotkaniu serwisowym albo po rozwianiu obiekcji. Źródło: artykuł o kanale poleceń.',
  'clients.lastAsked.help': 'Wpisz datę, np. 15.03.2026.',
  'clients.nextStep': 'Następny krok',
  'clients.nextStep.note': 'Co teraz zrobisz z tym klientem.',
  'clients.tags': 'Miasto, branża',
  'clients.tags.note':
    'Słowa po przecinku, na przykład: Poznań, spożywcza. Po nich Polecam znajduje w arkuszu Kogo szukamy tych, których ten klient może znać.',
  'clients.revenueShare': 'Udział w obrocie',
  'clients.revenueShare.note':
    'Obrót łącznie ÷ suma kolumny; klient, który zwrócił więcej, niż kupił, nie ma udziału. Połowa udziału największych to czas, jaki im się należy. Źródło: Mark Hunter.',
  'clients.change': 'Zmiana w rok',
  'clients.change.note':
    'Obrót z 12 miesięcy wobec 12 wcześniejszych. Na czerwono tylko wtedy, gdy w tyle są też dni z zakupem (REFERRAL_PACE, z pewnością z „Ustawień”): jedno mniejsze zamówienie to jeszcze nie alarm.',
  'clients.expectedGap': 'Oczekiwana przerwa, dni',
  'clients.expectedGap.note':
    'Po ilu dniach można spodziewać się zakupu: (ostatni − pierwszy zakup + typowa przerwa) ÷ zakupy. Typowa to mediana wszystkich zwykłych przerw, więc ocenia się też tych, którzy kupili raz (nasze założenie). Puste bez obu dat.',
  'clients.stage': 'Etap',
  'clients.stage.note':
    'Pierwszy, drugi, trzeci zakup, potem stały klient. Zagrożony, gdy milczy ponad 2 oczekiwane przerwy, utracony po ponad 4; obie granice są w „Ustawieniach” (nasze założenie). Na datę „Dzisiaj” z „Ustawień”. Liczy CLIENT_STAGE. Źródło: artykuł o odchodzących klientach.',
  'clients.buysAgain': 'Kupi ponownie',
  'clients.buysAgain.note':
    'CLIENT_CHANCE: szansa na zakup w ciągu tylu dni, ile podano w „Ustawieniach” (182 to pół roku), wyliczona na podstawie wszystkich Twoich klientów. Kolor tylko tam, gdzie odbiega o co najmniej 20 na 100 od średniej etapu, na którym jest co najmniej pięciu klientów (nasze założenie).',
  'clients.buysAgainBy': 'Na czym opiera się szansa',
  'clients.buysAgainBy.note':
    'Na ile dni jest liczona, ile wynosi zwykle na tym etapie i na podstawie ilu klientów powstała. Gdy szansy nie ma, tu jest powód.',
  'clients.buysAgain.within': 'w ciągu ',
  'clients.buysAgain.days': ' dni; ',
  'clients.buysAgain.usual': 'zwykle na tym etapie: ',
  'clients.buysAgain.in100': ' na 100; ',
  'clients.buysAgain.learned': 'na podstawie ',
  'clients.buysAgain.clients': ' klientów',
  'clients.buysAgain.noDays': 'Potrzebna jest pełna liczba zakupów oraz daty pierwszego i ostatniego.',
  'clients.buysAgain.tooFew': 'Za mało klientów kupiło dwa razy, żeby coś z tego wynikało: ',
  'clients.buysAgain.least': ', potrzeba co najmniej ',
  'clients.margin': 'Marża roczna',
  'clients.margin.note': 'Obrót z 12 miesięcy × zysk ÷ obrót łącznie.',
  'clients.value': 'Wartość',
  'clients.value.note':
    'CLIENT_VALUE: marża z tego roku i ze wszystkich przyszłych lat w dzisiejszych pieniądzach, według szansy, że zostanie, i stopy dyskontowej z „Ustawień”.',
  'clients.match': 'Dopasowanie',
  'clients.match.note':
    'Dopasowanie do idealnego klienta z „Karty ocen”: 0% to jego przeciwieństwo, 100% to ideał. Źródło: artykuł o idealnym kliencie.',
  'clients.broughtClients': 'Przyprowadzeni klienci',
  'clients.broughtClients.note': 'Ilu klientów ma go w kolumnie „Z polecenia”. Źródło: Lech Dworaczyński.',
  'clients.broughtRevenue': 'Ich obrót, 12 miesięcy',
  'clients.broughtRevenue.note':
    'Za ile ci klienci kupili w dwanaście miesięcy. Kto przyprowadził innych i milknie, do tego zadzwoń najpierw.',
  'clients.direct': 'Zysk z jego poleceń',
  'clients.direct.note':
    'Zysk z klientów, których sam przyprowadził. Liczy REFERRAL_CREDIT. Źródło: Lech Dworaczyński.',
  'clients.chain': 'Zysk z całego łańcucha',
  'clients.chain.note':
    'Zysk ze wszystkich pod nim w drzewie poleceń: z tych, których przyprowadził, z tych, których oni przyprowadzili, i tak dalej. Do rankingu, nie do sumowania. Źródło: Lech Dworaczyński.',
  'clients.shared': 'Zysk po podziale',
  'clients.shared.note':
    'Każdy oddaje część zysku temu, kto go polecił (połowę, patrz „Ustawienia”), a resztę zatrzymuje: suma to dokładnie cały zysk.',
  'clients.familyFault': 'Błąd w „Z polecenia”',
  'clients.familyFault.note':
    'Nieznany polecający, powtórzona nazwa, klient polecający sam siebie, pętla. Puste, gdy wszystko jest w porządku. Liczy REFERRAL_CHECK.',
  'clients.received': 'Polecenia w tym roku',
  'clients.received.note': 'Polecenia od tego klienta z arkusza „Polecenia”, w roku daty „Dzisiaj” z „Ustawień”.',
  'clients.due': 'Do minimum brakuje',
  'clients.due.note':
    'Minimum poleceń − otrzymane w tym roku. Proś tych, u których brakuje najwięcej. Źródło: Lech Dworaczyński.',
  'clients.quadrant': 'Grupa',
  'clients.quadrant.note':
    'Gwiazda: i wartość, i zysk z jego poleceń powyżej mediany. Dobry klient: tylko wartość. Ambasador: tylko polecenia. Pozostali: ani jedno, ani drugie (Kumar, Petersen i Leone 2007).',
};
