import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Channel. */
export const channel: TextsOf<'channel'> = {
  'channel.title': 'Kanał poleceń',
  'channel.hint':
    'Polecenia według handlowca i miesiąca na tle norm: ile i jak dobre, oraz co przyniosą zaplanowane spotkania (artykuł 001).',
  'channel.plannedMeetings': 'Planowane spotkania',
  'channel.plannedMeetings.note':
    'Wpisz, ile spotkań z klientami planujesz; liczby po prawej mówią, co przyniosą. 20 = pięć w tygodniu przez miesiąc (nasz wybór).',
  'channel.referralsAhead': 'Polecenia ze spotkań',
  'channel.referralsAhead.note':
    'Liczy REFERRAL_FORECAST: planowane spotkania × polecenia na spotkanie, według Twoich wskaźników po prawej.',
  'channel.meetingsAhead': 'Spotkania z poleceń',
  'channel.meetingsAhead.note': 'Liczone: te polecenia × spotkania na polecenie.',
  'channel.dealsAhead': 'Spodziewane transakcje',
  'channel.dealsAhead.note':
    'Liczone: te spotkania × transakcje na spotkanie. Artykuł 001: przy małych zakupach w ciągu miesiąca; pozostałe trwają dłużej.',
  'channel.dealsLow': 'Najmniej',
  'channel.dealsLow.note':
    'Liczone: z pewnością podaną w arkuszu „Ustawienia” transakcji będzie od tej liczby do następnej.',
  'channel.dealsHigh': 'Najwięcej',
  'channel.dealsHigh.note': 'Liczone: patrz po lewej.',
  'channel.someDeal': 'Szansa na transakcję',
  'channel.someDeal.note': 'Liczone: szansa, że te spotkania dadzą choć jedną transakcję.',
  'channel.profitAhead': 'Spodziewany zysk',
  'channel.profitAhead.note': 'Liczone: transakcje × zysk z klienta zdobytego z polecenia, z arkusza „Ustawienia”.',
  'channel.referralsPerMeeting': 'Poleceń na spotkanie',
  'channel.referralsPerMeeting.note':
    'Obliczane z miesięcy poniżej; norma z arkusza Ustawienia liczy się jak jedno polecenie, bo kilka wierszy to za mało. Nasz wybór.',
  'channel.meetingsPerReferral': 'Spotkań na polecenie',
  'channel.meetingsPerReferral.note':
    'Obliczane z rozstrzygniętych poleceń w rejestrze; norma z arkusza Ustawienia liczy się jak jedno spotkanie (jedno na jedno, nasze założenie).',
  'channel.dealsPerMeeting': 'Transakcji na spotkanie',
  'channel.dealsPerMeeting.note':
    'Obliczane dla spotkań z poleconymi, z rozstrzygniętych poleceń w rejestrze; norma z arkusza Ustawienia (artykuł 001: 10 spotkań, 1 transakcja) liczy się jak jedna transakcja.',
  'channel.feedsItself': 'R: od 100% napędza się sam',
  'channel.feedsItself.note':
    'Liczone: polecenia na spotkanie × spotkania na polecenie. Od 100% każde spotkanie daje następne; poniżej kanał bez nowych klientów wysycha. Nasz wybór.',
  'channel.month': 'Miesiąc',
  'channel.month.note': 'Wpisz dowolny dzień miesiąca, np. pierwszy. Wiersz na handlowca i miesiąc.',
  'channel.month.help': 'Data: dowolny dzień miesiąca.',
  'channel.salesperson': 'Handlowiec',
  'channel.salesperson.note': 'Tak jak w arkuszu „Polecenia”. Puste = wszyscy razem.',
  'channel.salesperson.help': 'Handlowiec z arkusza „Listy”; może być też inna osoba.',
  'channel.meetings': 'Spotkania z klientami',
  'channel.meetings.note':
    'Ile spotkań z klientami odbył w tym miesiącu: 5 spotkań daje co najmniej 5 nowych dobrych poleceń (artykuł 001).',
  'channel.count.help': 'Liczba, 0 lub więcej.',
  'channel.asked': 'Prosił o polecenia',
  'channel.asked.note':
    'Na ilu z nich poprosił. Często handlowiec nawet nie próbuje (artykuł 001). Zaznaczone, gdy na mniej niż połowie (nasz wybór).',
  'channel.received': 'Otrzymane polecenia',
  'channel.received.note': 'Liczone z arkusza „Polecenia”: polecenia z tego miesiąca z podanym poleconym.',
  'channel.receivedNorm': 'Norma poleceń',
  'channel.receivedNorm.note': 'Liczone: spotkania × norma z arkusza „Ustawienia” (artykuł 001: 5 na 5).',
  'channel.receivedPace': 'Tempo poleceń',
  'channel.receivedPace.note':
    'Liczy REFERRAL_PACE: poniżej lub powyżej tylko wtedy, gdy nie tłumaczy tego przypadek; za mało danych, gdy nawet zero mieści się w normie. Ekspert: do 10 w tygodniu (artykuł 001).',
  'channel.behind': 'poniżej normy',
  'channel.onNorm': 'w normie',
  'channel.ahead': 'powyżej normy',
  'channel.few': 'za mało danych',
  'channel.expert': 'tempo eksperta',
  'channel.quality': 'Średnia jakość, 1–5',
  'channel.quality.note':
    'Liczone z arkusza „Polecenia”: średnia z ocenionych. Liczy się i liczba, i jakość (artykuł 001).',
  'channel.referralMeetings': 'Doszło do spotkań',
  'channel.referralMeetings.note':
    'Liczone: ile poleceń z tego miesiąca doszło dotąd do spotkania lub transakcji. Przegranych po spotkaniu nie da się odróżnić, więc ich tu nie ma.',
  'channel.deals': 'Doszło do transakcji',
  'channel.deals.note': 'Liczone: ile poleceń z tego miesiąca skończyło się dotąd transakcją.',
  'channel.dealsNorm': 'Norma transakcji',
  'channel.dealsNorm.note': 'Liczone: doszło do spotkań × norma z arkusza „Ustawienia” (artykuł 001: 1 na 10).',
  'channel.dealsPace': 'Tempo transakcji',
  'channel.dealsPace.note':
    'Liczy REFERRAL_PACE. Brak transakcji przy normie 1 to jeszcze nie porażka: zdarza się w ponad jednej trzeciej miesięcy.',
  'channel.band': 'Słowami',
  'channel.band.note':
    'Obliczane: ile transakcji przyniosą te spotkania, z pewnością z arkusza Ustawienia. Przedział uwzględnia to, czego jeszcze nie wiadomo: im mniej spotkań w zapisach, tym jest szerszy.',
  'channel.inVain': 'Prośby bez skutku',
  'channel.inVain.note':
    'Obliczane z rejestru: wiersze z tego miesiąca bez poleconego – klient był pytany i nikogo nie polecił. Powody są w Przeglądzie.',
  'channel.bandWords': 'od {low} do {high} transakcji, w {times} przypadkach na 100',
};
