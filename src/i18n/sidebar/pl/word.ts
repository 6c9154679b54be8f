import type { TextsOf } from '../SidebarTexts';

/** Clients hear what became of their referrals. */
export const word: TextsOf<'word', 'pl'> = {
  waiting: {
    one: '{number} klient czeka na wiadomość, co z tego wyszło',
    few: '{number} klientów czeka na wiadomość, co z tego wyszło',
    many: '{number} klientów czeka na wiadomość, co z tego wyszło',
  },
  why: 'Kto wie, czym się skończyło, chętniej poleca dalej (nasze założenie). Skopiuj wiadomość, wyślij ją i zapisz datę.',
  news: {
    deal: '{prospect}: jest transakcja',
    lost: '{prospect}: nie udało się',
    silence: '{prospect}: po czterech tygodniach nadal otwarte',
  },
  messages: {
    deal: 'Dziękuję za polecenie. {prospect}: doszło do transakcji. Bez tego polecenia by się nie udało.',
    lost: 'Dziękuję za polecenie. {prospect}: tym razem nic z tego nie wyszło. Wolę powiedzieć o tym osobiście.',
    silence:
      'Dziękuję za polecenie. {prospect}: jesteśmy w kontakcie, decyzji jeszcze nie ma. Dam znać, jak się skończy.',
  },
  copy: 'Kopiuj',
  copyFull: 'Kopiuj wiadomość: {name}, w sprawie: {prospect}',
  tell: 'Dziś już wie',
  tellFull: 'Dziś już wie: {name}, w sprawie: {prospect}',
  told: '{name}: zapisane, że już wie.',
  more: 'Pokaż więcej klientów',
  quality: 'Czy to się opłaca?',
  given: {
    told: {
      one: '{number} kolejne polecenie od klientów, którzy wiedzieli',
      few: '{number} kolejne polecenia od klientów, którzy wiedzieli',
      many: '{number} kolejnych poleceń od klientów, którzy wiedzieli',
    },
    others: {
      one: '{number} od klientów, którzy nie wiedzieli',
      few: '{number} od klientów, którzy nie wiedzieli',
      many: '{number} od klientów, którzy nie wiedzieli',
    },
  },
  ofQuality: '{given}: jakość {quality}',
  verdicts: {
    better: 'Ci, którzy wiedzieli, polecają lepiej i raczej nie jest to przypadek.',
    worse: 'Ci, którzy wiedzieli, polecają gorzej i raczej nie jest to przypadek.',
    alike: 'Różnica może być przypadkiem.',
    tooFew: 'Za mało, by coś powiedzieć: trzeba po dziesięć.',
  },
};
