import type { WhyWords } from './WhyWords';

export const pl: WhyWords = {
  formulas: {
    CLIENT_BALANCE: {
      answers: [
        'Klienci na koniec miesiąca: {number}.',
        'Zmiana netto w miesiącu: {signed}.',
        'W tym miesiącu odeszło {percent} klientów.',
        'Liczba klientów zmieniła się w miesiącu o {percent}.',
        'W tym tempie liczba klientów ustali się na poziomie {number}.',
      ],
      blank: 'Nikt nie odszedł, więc nie ma poziomu, na którym ich liczba się ustali.',
    },
    CLIENT_CHANCE: {
      answers: ['Szansa, że ten klient kupi w tym czasie znowu: {percent}.'],
      blank: 'Nie było jeszcze zakupu, więc nie ma czego oceniać.',
    },
    CLIENT_MODEL: {
      answers: [
        'Jak bardzo klienci różnią się częstością zakupów, r: {number}.',
        'Jak często kupują, alpha, w dniach: {number}.',
        'Jak łatwo odchodzą, a: {number}.',
        'Jak mocno się trzymają, b: {number}.',
      ],
    },
    CLIENT_STAGE: { answers: ['Etap tego klienta: {text}.'] },
    CLIENT_VALUE: { answers: ['Ten klient jest dla Ciebie wart dziś {number}.'] },
    IDEAL_GAPS: {
      answers: ['Tu klientowi najdalej do ideału: {text}.'],
      blank: 'Więcej różnic od ideału nie ma.',
    },
    IDEAL_SCORE: {
      answers: {
        scale: {
          points: 'Ten klient ma wynik {score} w porównaniu z ideałem, w skali od −5 do +5.',
          percent: 'Ten klient pasuje do ideału w {percent}.',
        },
      },
    },
    IDEAL_TRAIT_POWER: {
      answers: ['Średnia najlepszych klientów minus średnia najgorszych w tej cesze: {score}.'],
      blank: 'Po jednej stronie brak ocen tej cechy, więc nie ma czego porównać.',
    },
    IDEAL_TRAIT_TEST: {
      answers: ['Gdyby ta cecha nic nie znaczyła, przypadek odróżniłby klientów równie dobrze w {percent} przypadków.'],
      blank: 'Po jednej stronie brak ocen tej cechy, więc nie ma czego porównać.',
    },
    REFERRAL_CHANCE: {
      answers: [
        'Szansa na transakcję, na którą można liczyć: {percent}.',
        'Prawdziwa szansa może być nawet tak mała: {percent}.',
        'Prawdziwa szansa może być nawet tak duża: {percent}.',
      ],
    },
    REFERRAL_CHECK: { answers: ['{text}'], blank: 'W tym wierszu wszystko się zgadza.' },
    REFERRAL_CREDIT: {
      answers: {
        view: {
          direct: 'Klienci, których sam polecił, przynieśli {number} zysku.',
          chain: 'Wszyscy klienci pod nim w drzewie poleceń przynieśli {number} zysku.',
          shared: 'Jego część zysku, razem z tym, co przekazali mu inni: {number}.',
        },
      },
    },
    REFERRAL_CRV: { answers: ['Ci poleceni klienci są dla Ciebie warci dziś {number}.'] },
    REFERRAL_FORECAST: {
      answers: [
        'Oczekiwane polecenia z tych spotkań: {number}.',
        'Oczekiwane spotkania z poleconymi: {number}.',
        'Oczekiwane transakcje: {number}.',
        'Jeśli pójdzie słabo, transakcji będzie {number}.',
        'Jeśli pójdzie dobrze, transakcji będzie {number}.',
        'Szansa na choć jedną transakcję: {percent}.',
        'Oczekiwany zysk: {number}.',
      ],
    },
    REFERRAL_MEETINGS: { answers: ['Spotkania z poleconymi, których wymaga ten cel: {number}.'] },
    REFERRAL_OUTLOOK: {
      answers: [
        'Oczekiwane transakcje z otwartych poleceń: {number}.',
        'Jeśli pójdzie słabo, transakcji będzie {number}.',
        'Jeśli pójdzie dobrze, transakcji będzie {number}.',
        'Szansa na choć jedną transakcję: {percent}.',
      ],
    },
    REFERRAL_PACE: { answers: ['W porównaniu z normą: {verdict}.'] },
    REFERRAL_VALUE: { answers: ['Przyszłe polecenia tego klienta są dla Ciebie warte dziś {number}.'] },
    TIME_PLAN: {
      answers: ['Godziny w tygodniu dla tego klienta: {number}.'],
      blank: 'To nie duży klient, więc nie ma osobnych godzin.',
    },
    TIME_SHARE: { answers: ['Tym klientom należy się {percent} Twojego czasu na sprzedaż.'] },
  },
  verdicts: ['poniżej', 'za wcześnie, by oceniać', 'powyżej'],
};
