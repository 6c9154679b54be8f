import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Channel. */
export const channel: TextsOf<'channel'> = {
  'channel.title': 'Kanał poleceń',
  'channel.hint':
    'Polecenia według handlowca i miesiąca na tle norm: ile i jak dobre, oraz co przyniosą zaplanowane spotkania. Każdy handlowiec w ostatnich miesiącach: w arkuszu „Przegląd”.',
  'channel.plannedMeetings': 'Planowane spotkania',
  'channel.plannedMeetings.note':
    'Wpisz, ile spotkań z klientami planujesz; liczby po prawej mówią, co przyniosą. 20 = pięć w tygodniu przez miesiąc (nasze założenie).',
  'channel.referralsAhead': 'Polecenia ze spotkań',
  'channel.referralsAhead.note':
    'Liczy REFERRAL_FORECAST: planowane spotkania × polecenia na spotkanie, według Twoich wskaźników po prawej.',
  'channel.meetingsAhead': 'Spotkania z poleceń',
  'channel.meetingsAhead.note': 'Liczone: te polecenia × spotkania na polecenie.',
  'channel.dealsAhead': 'Spodziewane transakcje',
  'channel.dealsAhead.note':
    'Liczone: te spotkania × transakcje na spotkanie. Przy małych zakupach w ciągu miesiąca; pozostałe trwają dłużej. Źródło: artykuł o kanale poleceń.',
  'channel.dealsLow': 'Najmniej',
  'channel.dealsLow.note':
    'Liczone: z prawdopodobieństwem z „Ustawień” (np. 90%) transakcji będzie co najmniej tyle i najwyżej tyle, ile w komórce obok.',
  'channel.dealsHigh': 'Najwięcej',
  'channel.dealsHigh.note': 'Liczone: patrz po lewej.',
  'channel.someDeal': 'Szansa na transakcję',
  'channel.someDeal.note': 'Liczone: szansa, że te spotkania dadzą choć jedną transakcję.',
  'channel.profitAhead': 'Spodziewany zysk',
  'channel.profitAhead.note': 'Liczone: transakcje × zysk z klienta zdobytego z polecenia, z arkusza „Ustawienia”.',
  'channel.referralsPerMeeting': 'Poleceń na spotkanie',
  'channel.referralsPerMeeting.note':
    'Liczone z miesięcy poniżej. Norma z „Ustawień” liczy się jak jedno polecenie, żeby kilka pierwszych wierszy nie zafałszowało wyniku (nasze założenie).',
  'channel.meetingsPerReferral': 'Spotkań na polecenie',
  'channel.meetingsPerReferral.note':
    'Liczone z rozstrzygniętych poleceń w rejestrze. Norma z „Ustawień” (1 spotkanie na 1 polecenie) liczy się jak jedno spotkanie (nasze założenie).',
  'channel.dealsPerMeeting': 'Transakcji na spotkanie',
  'channel.dealsPerMeeting.note':
    'Liczone ze spotkań z poleconymi, z rozstrzygniętych poleceń. Norma z „Ustawień” (1 transakcja z 10 spotkań) liczy się jak jedna transakcja. Źródło: artykuł o kanale poleceń.',
  'channel.feedsItself': 'Samonapęd kanału (od 100%)',
  'channel.feedsItself.note':
    'Liczone: polecenia na spotkanie × spotkania na polecenie. Od 100% każde spotkanie daje następne; poniżej kanał bez nowych klientów wysycha. Nasze założenie.',
  'channel.month': 'Miesiąc',
  'channel.month.note': 'Wpisz dowolny dzień miesiąca, np. pierwszy. Po jednym wierszu na handlowca i miesiąc.',
  'channel.month.help': 'Wpisz dowolny dzień miesiąca, np. 01.03.2026.',
  'channel.salesperson': 'Handlowiec',
  'channel.salesperson.note':
    'Tak jak w arkuszu „Polecenia”. Puste = wszyscy razem; taki miesiąc liczy się raz, według tego wiersza.',
  'channel.salesperson.help': 'Wybierz handlowca z arkusza „Listy” albo wpisz inne nazwisko.',
  'channel.meetings': 'Spotkania z klientami',
  'channel.meetings.note':
    'Ile spotkań z klientami odbyło się w tym miesiącu: 5 spotkań daje co najmniej 5 nowych dobrych poleceń. Źródło: artykuł o kanale poleceń.',
  'channel.count.help': 'Wpisz liczbę, 0 lub więcej, np. 12.',
  'channel.asked': 'Prośby wpisane',
  'channel.asked.note':
    'Na ilu spotkaniach padła prośba: dla miesięcy, których nie ma w rejestrze. Puste = liczone z rejestru, w kolumnie „Próśb o polecenia” po prawej.',
  'channel.asks': 'Próśb o polecenia',
  'channel.asks.note':
    'To, co wpisano w „Prośby wpisane”, a w innym razie liczone z rejestru: klient poproszony w jednym dniu przez jednego handlowca to jedna prośba, cokolwiek z niej wyszło. Puste przed pierwszą prośbą w rejestrze. Często nikt nawet nie próbuje. Wyróżnione, gdy padła na mniej niż połowie spotkań (nasze założenie). Źródło: artykuł o kanale poleceń.',
  'channel.received': 'Otrzymane polecenia',
  'channel.received.note': 'Liczone z arkusza „Polecenia”: polecenia z tego miesiąca, przy których podano poleconego.',
  'channel.receivedNorm': 'Norma poleceń',
  'channel.receivedNorm.note':
    'Liczone: spotkania × norma z arkusza „Ustawienia” (5 na 5). Źródło: artykuł o kanale poleceń.',
  'channel.receivedPace': 'Tempo poleceń',
  'channel.receivedPace.note':
    'Poniżej lub powyżej normy tylko wtedy, gdy to raczej nie przypadek; za mało danych, gdy nawet zero mieści się w normie. Ekspert: do 10 w tygodniu. Liczy REFERRAL_PACE. Źródło: artykuł o kanale poleceń.',
  'channel.behind': 'poniżej normy',
  'channel.onNorm': 'w normie',
  'channel.ahead': 'powyżej normy',
  'channel.few': 'za mało danych',
  'channel.expert': 'tempo eksperta',
  'channel.quality': 'Średnia jakość, 1–5',
  'channel.quality.note':
    'Liczone z arkusza „Polecenia”: średnia z ocenionych. Liczy się i liczba, i jakość. Źródło: artykuł o kanale poleceń.',
  'channel.referralMeetings': 'Doszło do spotkań',
  'channel.referralMeetings.note':
    'Liczone: ile poleceń z tego miesiąca skończyło się dotąd spotkaniem lub transakcją. Przegranych po spotkaniu tu nie ma, bo rejestr ich nie odróżnia.',
  'channel.deals': 'Doszło do transakcji',
  'channel.deals.note': 'Liczone: ile poleceń z tego miesiąca skończyło się dotąd transakcją.',
  'channel.dealsNorm': 'Norma transakcji',
  'channel.dealsNorm.note':
    'Liczone: doszło do spotkań × norma z arkusza „Ustawienia” (1 na 10). Źródło: artykuł o kanale poleceń.',
  'channel.dealsPace': 'Tempo transakcji',
  'channel.dealsPace.note':
    'Liczy REFERRAL_PACE. Brak transakcji przy normie 1 to jeszcze nie porażka: zdarza się w ponad jednej trzeciej miesięcy.',
  'channel.band': 'Transakcje słownie',
  'channel.band.note':
    'Liczone: ile transakcji dadzą zaplanowane spotkania, z prawdopodobieństwem z „Ustawień”. Przedział uwzględnia to, czego jeszcze nie wiadomo: im mniej spotkań masz w rejestrze, tym jest szerszy.',
  'channel.inVain': 'Prośby bez skutku',
  'channel.inVain.note':
    'Liczone z rejestru: prośby z tego miesiąca, po których nikt nie został polecony. Powody są w arkuszu „Przegląd”.',
  'channel.bandWords': 'od %1 do %2 transakcji, w %3 przypadkach na 100',
  'channel.goalDeals': 'Cel: ilu klientów',
  'channel.goalDeals.note':
    'Wpisz, ilu nowych klientów chcesz zdobyć z poleceń; liczby po prawej mówią, ile to pracy w tygodniu.',
  'channel.goalDay': 'Do kiedy',
  'channel.goalDay.note':
    'Wpisz dzień, do którego mają przyjść. Od spotkania do transakcji mija miesiąc albo więcej: o tyle wcześniej trzeba zacząć.',
  'channel.goalDay.help': 'Wpisz dzień po dzisiejszym, na przykład 2026-12-31.',
  'channel.meetingHours': 'Godzin na prośbę lub spotkanie',
  'channel.meetingHours.note': 'Razem z dojazdem. 1,5 to nasze założenie: wpisz swoją liczbę.',
  'channel.asksAWeek': 'Próśb w tygodniu',
  'channel.asksAWeek.note':
    'Liczone: tylu klientów trzeba w tygodniu poprosić, przy wskaźnikach po lewej. Gdy kolumna z prośbami poniżej jest pusta, za prośbę uznajemy każde spotkanie z klientem.',
  'channel.meetingsAWeek': 'Spotkań w tygodniu',
  'channel.meetingsAWeek.note':
    'Liczy REFERRAL_MEETINGS: przy tylu spotkaniach z poleconymi w tygodniu cel zostanie osiągnięty w 80 przypadkach na 100.',
  'channel.goalPast': 'wybierz dzień po dzisiejszym',
  'channel.hoursAWeek': 'Godzin w tygodniu',
  'channel.hoursAWeek.note': 'Liczone: prośby i spotkania × godziny na jedno.',
  'channel.weakestStep': 'Najsłabszy krok',
  'channel.weakestStep.note':
    'Liczone: krok, przy którym osiągnięcie normy da najwięcej. Gdy w rejestrze jest niewiele miesięcy, to może być przypadek: panel boczny („Od celu”) o tym powie i poda, ile można zyskać.',
  'channel.askingStep': 'prośby: nie na każdym spotkaniu',
  'channel.referralsStep': 'polecenia od poproszonych',
  'channel.meetingsStep': 'spotkania z poleconymi',
  'channel.dealsStep': 'transakcje ze spotkań',
  'channel.noStepSeen': 'w rejestrze nic jeszcze nie ma',
  'channel.noStepWeak': 'żaden nie jest poniżej normy',
};
