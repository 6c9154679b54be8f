import type { TextsOf } from '../SidebarTexts';

/** The leaky bucket. */
export const bucket: TextsOf<'bucket', 'pl'> = {
  title: 'Dziurawy worek',
  why: 'Klienci pozyskani i utraceni przez dwa lata',
  lead: 'Tracisz trzech klientów w miesiącu, zyskujesz trzech i stoisz w miejscu.',
  fromSheet: {
    one: 'Średnia z {number} miesiąca według arkusza „{sheet}”. Wypróbuj inne liczby.',
    few: 'Średnia z {number} miesięcy według arkusza „{sheet}”. Wypróbuj inne liczby.',
    many: 'Średnia z {number} miesięcy według arkusza „{sheet}”. Wypróbuj inne liczby.',
  },
  after: {
    one: '{number} klient po 24 miesiącach',
    few: '{number} klienci po 24 miesiącach',
    many: '{number} klientów po 24 miesiącach',
  },
  verdict: {
    still: 'Stoisz w miejscu: tylu przychodzi, ilu odchodzi.',
    grows: 'Przybywa coraz wolniej: liczba klientów ustali się na poziomie {level}.',
    shrinks: 'Więcej odchodzi, niż przychodzi, aż zostanie {level}.',
    dry: 'Worek się opróżnia: prawie nikt nie przychodzi w miejsce tych, którzy odchodzą.',
    noLeak: 'Nikt nie odchodzi: co miesiąc przybywa {gained}.',
  },
  picture: 'Liczba klientów: teraz {start}, po 12 miesiącach {middle}, po 24 miesiącach {end}.',
  settles: 'docelowo {level}',
  now: 'teraz',
  afterMonths: '24 miesiące',
  start: 'Klienci teraz',
  gained: 'Pozyskani w miesiącu',
  wonBack: 'Odzyskani w miesiącu',
  lost: 'Utraceni w miesiącu',
  perMonth: {
    one: '{number} klient w miesiącu',
    few: '{number} klienci w miesiącu',
    many: '{number} klientów w miesiącu',
  },
  lossRate: '{share} wszystkich klientów, miesiąc w miesiąc.',
  wonBackFrom: 'Spośród utraconych wcześniej.',
  legend: { gained: 'pozyskani', wonBack: 'odzyskani', lost: 'utraceni' },
  fewer: 'O jednego utraconego mniej w miesiącu',
  saves: {
    one: 'Kogo zatrzymasz, tego nie trzeba zdobywać od nowa. To o {number} pierwsze spotkanie mniej co miesiąc.',
    few: 'Kogo zatrzymasz, tego nie trzeba zdobywać od nowa. To o {number} pierwsze spotkania mniej co miesiąc.',
    many: 'Kogo zatrzymasz, tego nie trzeba zdobywać od nowa. To o {number} pierwszych spotkań mniej co miesiąc.',
  },
  way: 'pierwsze spotkania: {firstMeetings} → polecenia: {referrals} → spotkania z poleconymi: {referralMeetings} → 1 klient',
  norms:
    'Według norm: spotkania ({meetings}) dają polecenia ({referrals}), a spotkania z poleconymi ({referralMeetings}) transakcje ({deals}).',
  instead: 'Po 24 miesiącach liczba klientów wyniesie {more} zamiast {end}.',
};
