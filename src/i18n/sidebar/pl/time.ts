import type { TextsOf } from '../SidebarTexts';

/** The week. */
export const time: TextsOf<'time', 'pl'> = {
  title: 'Twój tydzień',
  why: 'Ile godzin należy się dużym klientom',
  hours: 'Godzin w tygodniu',
  result: 'Duzi klienci: {hours} z {all} godz.',
  resultWhy: 'To {share} Twojego czasu; {rest} godz. zostaje dla innych i na szukanie nowych.',
  inHours: '{hours} godz.',
  clients: 'Twoi duzi klienci',
  clientsLead:
    'Zaznaczeni są najwięksi, którzy dają połowę obrotu z ostatnich 12 miesięcy, najwyżej siedmiu. Możesz zaznaczyć innych.',
  planLead:
    'Tak jak w arkuszu „{name}”: ci sami duzi klienci i te same rodzaje. Zaznacz innych, aby zobaczyć, co by to zmieniło; arkusz się nie zmieni.',
  revenueShare: '{share} obrotu',
  kind: 'Rodzaj klienta: {name}',
  kinds: { existing: 'obecny', new: 'nowy' },
  moreClients: 'Pokaż więcej klientów',
  noSheet: 'Gdy zbierzesz klientów z zamówień, wybierzesz tu dużych. Na razie wpisz ich udział.',
  noRevenue: 'W arkuszu „{name}” nie ma obrotu z ostatnich 12 miesięcy. Wpisz udział dużych klientów.',
  share: 'Udział dużych klientów w obrocie, %',
  shareNew: 'Ich oczekiwany udział w obrocie, %',
  areNew: 'To nowi klienci',
  rule: 'Reguła Marka Huntera: połowa udziału dużych klientów w obrocie; 75% udziału oczekiwanego od nowych.',
};
