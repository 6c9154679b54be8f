import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Time plan. */
export const timePlan: TextsOf<'timePlan'> = {
  'timePlan.title': 'Plan czasu',
  'timePlan.hint':
    'Dużym klientom należy się czas równy połowie ich udziału w obrocie, reszta jest dla innych i nowych (Mark Hunter). Wybierz ich w „Klientach”.',
  'timePlan.hoursInAll': 'Godzin w tygodniu',
  'timePlan.hoursInAll.note': 'Godziny sprzedaży w tygodniu, z arkusza „Ustawienia”: tam je zmień.',
  'timePlan.bigShare': 'Udział dużych klientów',
  'timePlan.bigShare.note':
    'Liczone: jaki udział w obrocie mają razem duzi klienci poniżej, np. 70%. Źródło: Mark Hunter.',
  'timePlan.bigHours': 'Godzin dla nich',
  'timePlan.bigHours.note': 'Liczone: suma godzin, które należą się dużym klientom.',
  'timePlan.otherHours': 'Zostaje dla innych',
  'timePlan.otherHours.note':
    'Liczone: reszta tygodnia, dla innych klientów i na szukanie nowych. Źródło: Mark Hunter.',
  'timePlan.givenInAll': 'Poświęcono razem',
  'timePlan.givenInAll.note': 'Liczone: suma kolumny „Godziny poświęcone”.',
  'timePlan.client': 'Klient',
  'timePlan.client.note':
    'Duzi klienci z arkusza „Klienci”: ci, przy których podano tam „obecny” albo „nowy”. Innych dopisz niżej.',
  'timePlan.others': 'Wszyscy inni i szukanie nowych',
  'timePlan.hoursGiven': 'Godziny poświęcone',
  'timePlan.hoursGiven.note': 'Ile godzin w tygodniu naprawdę mu poświęcasz.',
  'timePlan.hoursGiven.help': 'Wpisz godziny w tygodniu, od 0 do 168, np. 10.',
  'timePlan.expected': 'Spodziewany obrót',
  'timePlan.expected.note':
    'Obrót, jakiego spodziewasz się po nim w tym roku, zwłaszcza po nowym kliencie. Puste = jego ostatnie 12 miesięcy.',
  'timePlan.expected.help': 'Wpisz kwotę, 0 lub więcej, np. 50000.',
  'timePlan.kind': 'Rodzaj',
  'timePlan.kind.note':
    'Z arkusza „Klienci”; kto jest tam pusty, a ma spodziewany obrót, liczy się jako nowy. Obie reguły w jednym planie to nasze założenie. Źródło: Mark Hunter.',
  'timePlan.lastYear': 'Obrót, 12 miesięcy',
  'timePlan.lastYear.note': 'Obrót dużych klientów z arkusza „Klienci”.',
  'timePlan.revenue': 'Przyjęty obrót',
  'timePlan.revenue.note':
    'Liczone: spodziewany obrót, a bez niego ostatnie 12 miesięcy. Inni mają to, co z całego obrotu zostaje po dużych.',
  'timePlan.share': 'Udział w obrocie',
  'timePlan.share.note': 'Liczone: przyjęty obrót ÷ suma kolumny.',
  'timePlan.hoursDue': 'Godziny wg reguły',
  'timePlan.hoursDue.note':
    'Połowa udziału obecnego klienta, 75% udziału nowego, razy godziny w tygodniu. Liczy TIME_PLAN. Źródło: Mark Hunter.',
  'timePlan.difference': 'Różnica',
  'timePlan.difference.note': 'Liczone: godziny poświęcone − należne.',
  'timePlan.band': 'Na tle planu',
  'timePlan.band.note':
    'Liczone: w planie, gdy różnica nie przekracza części podanej w arkuszu „Ustawienia” (25%, nasze założenie). Więcej lub mniej to nie błąd: zapytaj dlaczego.',
  'timePlan.within': 'w planie',
  'timePlan.more': 'więcej niż w planie',
  'timePlan.less': 'mniej niż w planie',
  'timePlan.chart': 'Godziny w tygodniu: wg reguły i poświęcone',
  'timePlan.hours': 'Godziny w tygodniu',
};
