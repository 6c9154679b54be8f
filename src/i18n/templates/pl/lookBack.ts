import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet that looks back at the orders. */
export const lookBack: TextsOf<'lookBack'> = {
  'lookBack.title': 'Sprawdzenie na zamówieniach',
  'lookBack.hint':
    'Twoje zamówienia ucięte na jakiś czas przed końcem: co wtedy powiedziano o klientach, znając tylko to, co było do tego dnia, i co nastąpiło.',
  'lookBack.what': 'O kim',
  'lookBack.what.note': 'Klienci, o których powiedziano to samo; niżej, jak trafna była kolejność.',
  'lookBack.clients': 'Klienci',
  'lookBack.clients.note': 'Kto kupił do dnia ucięcia.',
  'lookBack.said': 'Miało wrócić',
  'lookBack.said.note': 'Średnia ich szans na kolejny zakup, przed korektą.',
  'lookBack.came': 'Wróciło',
  'lookBack.came.note': 'Ilu z nich kupiło po dniu ucięcia.',
  'lookBack.share': 'Wróciło, udział',
  'lookBack.share.note':
    'Obok tego, co powiedziano. W wierszach o kolejności: ze wszystkich par, klient, który wrócił, i klient, który nie wrócił, udział ułożonych trafnie; rzut monetą daje 50%.',
  'lookBack.period': 'Wszyscy, którzy kupili do {cut}; wrócili do {last}',
  'lookBack.fifth': 'Piąta część nr {number} według szansy, od najniższej',
  'lookBack.stage': 'Etap: {stage}',
  'lookBack.rank.chance': 'Kolejność według szansy na kolejny zakup (± {margin} na 100)',
  'lookBack.rank.stage': 'Kolejność według etapu: utracony, zagrożony, pozostali (± {margin} na 100)',
  'lookBack.rank.latest': 'Kolejność według tego, kto kupił ostatnio (± {margin} na 100)',
  'lookBack.verdict.better': 'Szansa mówi, kto wróci, i to lepiej niż samo sprawdzenie, kto kupił ostatnio.',
  'lookBack.verdict.noBetter': 'Szansa mówi, kto wróci, ale nie lepiej niż samo sprawdzenie, kto kupił ostatnio.',
  'lookBack.verdict.noSkill':
    'W tych zamówieniach nikt się nie wyróżnia: szansa nie mówi lepiej niż rzut monetą, kto wróci.',
  'lookBack.correction.none':
    'Szanse nie są korygowane: są trafne na tyle, na ile da się to sprawdzić, albo klientów jest za mało.',
  'lookBack.correction.kept': 'Szanse w arkuszu „Klienci” są skorygowane według tego sprawdzenia.',
  'lookBack.correction.notKept':
    'Szanse są nietrafne. Odśwież listę klientów z zamówień, a zostaną skorygowane, chyba że w Ustawieniach jest Twoja własna korekta.',
  'lookBack.assumes':
    'Co zakłada szansa: każdy klient kupuje losowo, we własnym tempie, i po każdym zakupie może odejść. Gdy klienci kupują w stałym rytmie, za mało liczy się ich milczenie; sezonów nie zna.',
};
