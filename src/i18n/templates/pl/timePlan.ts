import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Time plan. */
export const timePlan: TextsOf<'timePlan'> = {
  'timePlan.title': 'Plan czasu',
  'timePlan.hint':
    'Zaznacz dużych klientów w arkuszu „Klienci”: należy im się czas równy połowie ich udziału w obrocie, reszta jest dla innych i na szukanie nowych (artykuł 003).',
  'timePlan.hoursInAll': 'Godzin w tygodniu',
  'timePlan.hoursInAll.note': 'Godziny sprzedaży w tygodniu, z arkusza „Ustawienia”: tam je zmień.',
  'timePlan.bigShare': 'Udział dużych klientów',
  'timePlan.bigShare.note': 'Liczone: jaki udział w obrocie mają razem duzi klienci poniżej (artykuł 003: np. 70%).',
  'timePlan.bigHours': 'Godzin dla nich',
  'timePlan.bigHours.note': 'Liczone: suma godzin, które należą się dużym klientom.',
  'timePlan.otherHours': 'Zostaje dla innych',
  'timePlan.otherHours.note': 'Liczone: reszta tygodnia, dla innych klientów i na szukanie nowych (artykuł 003).',
  'timePlan.givenInAll': 'Poświęcono razem',
  'timePlan.givenInAll.note': 'Liczone: suma kolumny „Godziny poświęcone”.',
  'timePlan.client': 'Klient',
  'timePlan.client.note': 'Duzi klienci z arkusza „Klienci”: ci, przy których podany jest rodzaj. Innych dopisz niżej.',
  'timePlan.others': 'Wszyscy inni i szukanie nowych',
  'timePlan.hoursGiven': 'Godziny poświęcone',
  'timePlan.hoursGiven.note': 'Ile godzin w tygodniu naprawdę mu poświęcasz.',
  'timePlan.hoursGiven.help': 'Godziny w tygodniu, od 0 do 168.',
  'timePlan.expected': 'Spodziewany obrót',
  'timePlan.expected.note':
    'Obrót, jakiego spodziewasz się po nim w tym roku, zwłaszcza po nowym kliencie. Puste = jego ostatnie 12 miesięcy.',
  'timePlan.expected.help': 'Kwota, 0 lub więcej.',
  'timePlan.kind': 'Rodzaj',
  'timePlan.kind.note':
    'Z arkusza „Klienci”; klient bez rodzaju, po którym spodziewasz się obrotu, jest nowy. Artykuł ma osobną regułę dla obecnych i dla nowych; obie w jednym planie to nasz wybór.',
  'timePlan.lastYear': 'Obrót, 12 miesięcy',
  'timePlan.lastYear.note': 'Dużych klientów, z arkusza „Klienci”.',
  'timePlan.revenue': 'Przyjęty obrót',
  'timePlan.revenue.note':
    'Liczone: spodziewany obrót, a bez niego ostatnie 12 miesięcy. Inni mają to, co z całego obrotu zostaje po dużych.',
  'timePlan.share': 'Udział w obrocie',
  'timePlan.share.note': 'Liczone: ÷ suma kolumny.',
  'timePlan.hoursDue': 'Należne godziny',
  'timePlan.hoursDue.note':
    'Liczy TIME_PLAN: połowa udziału obecnego klienta, 75% udziału nowego, razy godziny w tygodniu (artykuł 003).',
  'timePlan.difference': 'Różnica',
  'timePlan.difference.note': 'Liczone: godziny poświęcone − należne.',
  'timePlan.band': 'Na tle planu',
  'timePlan.band.note':
    'Liczone: w planie, gdy różnica nie przekracza części podanej w arkuszu „Ustawienia” (25%, nasz wybór). Więcej lub mniej to nie błąd: zapytaj dlaczego.',
  'timePlan.within': 'w planie',
  'timePlan.more': 'więcej niż w planie',
  'timePlan.less': 'mniej niż w planie',
  'timePlan.chart': 'Godziny w tygodniu: należne i poświęcone',
  'timePlan.hours': 'Godziny w tygodniu',
};
