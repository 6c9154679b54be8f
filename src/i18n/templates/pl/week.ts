import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet of one salesperson. */
export const week: TextsOf<'week'> = {
  'week.title': 'Ten tydzień',
  'week.hint':
    'Klienci i otwarte polecenia jednego handlowca, z arkuszy „Klienci” i „Polecenia”: porządkują się same, a wiersze innych zostają na miejscu. Zmiany wpisuj w tamtych arkuszach.',
  'week.name': '{name} – ten tydzień',
  'week.salesperson': 'Handlowiec',
  'week.salesperson.note': 'Czyj to tydzień. Wybierz inne nazwisko, a arkusz pokaże klientów tej osoby.',
  'week.salesperson.help': 'Wybierz handlowca z arkusza „Listy”.',
  'week.clients': 'Klienci',
  'week.clients.note': 'Liczone: klienci tego handlowca.',
  'week.dueInAll': 'Brakuje poleceń',
  'week.dueInAll.note':
    'Liczone: ile poleceń brakuje w tym roku do minimum wszystkich jego klientów. Źródło: Lech Dworaczyński.',
  'week.open': 'Otwarte polecenia',
  'week.open.note': 'Liczone: jego polecenia, które nie skończyły się jeszcze ani transakcją, ani przegraną.',
  'week.longestWait': 'Najdłużej czeka, dni',
  'week.longestWait.note': 'Liczone: tyle dni czeka najstarsze otwarte polecenie.',
  'week.client': 'Klient',
  'week.client.note': 'Jego klienci: najpierw ci, którym najwięcej brakuje do minimum.',
  'week.stage': 'Etap',
  'week.stage.note': 'Z arkusza „Klienci”.',
  'week.due': 'Do minimum brakuje',
  'week.due.note': 'Minimum poleceń − otrzymane w tym roku. Źródło: Lech Dworaczyński.',
  'week.lastAsked': 'Ostatnia prośba',
  'week.lastAsked.note': 'Kiedy ostatnio padła prośba o polecenie.',
  'week.nextStep': 'Następny krok',
  'week.nextStep.note': 'Z arkusza „Klienci”.',
  'week.prospect': 'Polecony',
  'week.prospect.note': 'Jego otwarte polecenia, najdłużej czekające na górze.',
  'week.from': 'Od klienta',
  'week.from.note': 'Kto go polecił.',
  'week.referralStage': 'Etap polecenia',
  'week.referralStage.note': 'Z arkusza „Polecenia”.',
  'week.waiting': 'Czeka, dni',
  'week.waiting.note': 'Dni na tym etapie; po miesiącu wyróżnione kolorem.',
};
