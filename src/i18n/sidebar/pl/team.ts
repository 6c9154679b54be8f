import type { TextsOf } from '../SidebarTexts';

/** The panel of the team. */
export const team: TextsOf<'team', 'pl'> = {
  title: 'Zespół',
  why: 'Arkusz tygodnia dla każdego handlowca, przekazywanie klientów, blokada Ustawień, historia',
  nobody: 'Nie ma jeszcze handlowców',
  nobodyWhy:
    'Dodaj tu handlowców albo podaj ich przy klientach w arkuszu „Klienci”. Wtedy każdy może mieć własny arkusz.',
  clients: { one: '{number} klient', few: '{number} klienci', many: '{number} klientów' },
  referrals: {
    one: '{number} otwarte polecenie',
    few: '{number} otwarte polecenia',
    many: '{number} otwartych poleceń',
  },
  steps: { one: '{number} następny krok', few: '{number} następne kroki', many: '{number} następnych kroków' },
  notListed: 'nie ma na liście w arkuszu „Listy”',
  week: 'Ten tydzień',
  weekOf: 'Ten tydzień: {name}',
  addingWeek: 'Tworzę arkusz…',
  handOver: 'Przekaż…',
  handOverOf: 'Przekaż: {name}',
  add: {
    label: 'Dodaj handlowca',
    saving: 'Dopisuję do listy…',
    done: '{name} jest już na liście i można wybrać tę osobę w każdym arkuszu.',
    alreadyThere: '{name} już jest na liście. Jeśli to ktoś inny, dodaj nazwisko.',
  },
  lock: {
    title: 'Ustawienia',
    open: 'Normy, godziny i szanse może zmieniać każdy, kto edytuje ten plik.',
    locked:
      'Zablokowane: normy, godziny i szanse zmienia tylko właściciel pliku i ten, kto je zablokował, a na dysku współdzielonym także jego menedżerowie.',
    close: 'Zablokuj dla innych',
    unlock: 'Odblokuj dla wszystkich',
    working: 'Zmieniam blokadę…',
  },
  history: {
    title: 'Historia',
    why: 'Co Polecam tu zrobił, kiedy i jak to cofnąć: w arkuszu, który jest ukryty, dopóki do niego nie zajrzysz.',
    none: 'Pierwszy wpis pojawi się, gdy Polecam coś tu zmieni.',
    show: 'Pokaż historię',
  },
  handing: {
    what: 'Co przekazać',
    everything: 'Wszystko: {name}',
    single: 'Tylko jeden klient z otwartymi poleceniami i następnymi krokami:',
    doneOne: 'Przekazany klient: {client}, {from} → {to}.',
    to: 'Komu',
    choose: 'Wybierz handlowca',
    nobodyElse: 'Nie ma komu przekazać: najpierw dodaj do zespołu innego handlowca.',
    goes: 'Do przekazania',
    nothing: 'Ani klientów, ani otwartych poleceń, ani następnych kroków: nie ma czego przekazać.',
    stays:
      'Zakończone polecenia i minione miesiące zostają bez zmian: to historia. Nazwisko zostaje w arkuszu „Listy”, dopóki go tam nie usuniesz.',
    save: 'Przekaż',
    saving: 'Przekazuję…',
    done: 'Przekazane: {from} → {to}.',
    changedMeanwhile: 'Ktoś właśnie coś tu zmienił. Nic nie zostało jeszcze przekazane: spójrz jeszcze raz.',
    nowNothing: 'Ktoś właśnie to przekazał albo zmienił: nie ma już czego przekazać.',
  },
};
