import type { TextsOf } from '../SidebarTexts';

/** What the orders would have said some time before their end, and what came. */
export const lookBack: TextsOf<'lookBack', 'pl'> = {
  title: 'Czy to by się sprawdziło?',
  why: 'Twoje własne zamówienia sprawdzają szanse i etapy.',
  lead: 'Polecam ucina zamówienia na jakiś czas przed końcem, zapomina, co było później, i mówi o każdym kliencie to, co powiedziałby wtedy. A oto, co nastąpiło.',
  reach: 'Jak daleko wstecz?',
  halfYear: 'Pół roku',
  year: 'Rok',
  sheet: 'Arkusz z zamówieniami',
  noOrders: 'Żaden arkusz nie wygląda jeszcze na zamówienia.',
  toOrders: 'Zacznij od zamówień',
  looking: 'Sprawdzam na Twoich zamówieniach…',
  verdict: {
    better: 'Tak: szansa mówi, kto wróci, i to lepiej niż sprawdzenie, kto kupił ostatnio.',
    noBetter: 'Tak, ale nie lepiej niż samo sprawdzenie, kto kupił ostatnio.',
    noSkill: 'Nie: w tych zamówieniach nikt się nie wyróżnia. Szansa nie mówi lepiej niż rzut monetą, kto wróci.',
  },
  ranked:
    'Weź klienta, który wrócił, i takiego, który nie wrócił: w {chance} na 100 takich par szansa wskazała trafnie, z dokładnością do {margin}. To, kto kupił ostatnio, wskazuje trafnie w {latest}, etap w {stage}, moneta w 50.',
  period: 'Dnia {cut} było: {clients}. Do {last} kupiło ponownie: {came}.',
  chart: 'Ilu na 100 miało wrócić, a ilu wróciło',
  chartFifths: 'Po jednej piątej klientów, od najniższej szansy.',
  said: 'miało wrócić',
  came: 'wróciło',
  spoken: 'Część {number}: miało wrócić {said} na 100, wróciło {came}.',
  stages: 'Według etapu',
  stage: 'Etap',
  clients: 'Klienci',
  saidOf: 'Miało',
  cameOf: 'Wróciło',
  safe: 'Uznani za pewnych: {clients}. Z nich nie wróciło: {away}.',
  atRisk: 'Uznani za zagrożonych: {clients}. Z nich mimo to wróciło: {came}.',
  lost: 'Uznani za utraconych: {clients}. Z nich mimo to wróciło: {came}.',
  correction: {
    kept: 'Szanse były nietrafne, więc w arkuszu „Klienci” są skorygowane.',
    notKept:
      'Szanse były nietrafne. Przelicz klientów ponownie z zamówień, a zostaną skorygowane, chyba że w Ustawieniach jest Twoja własna korekta.',
  },
  likeFifths:
    'Z klientów takich jak w najniższej piątej części ostatnio wróciło {lowest} na 100, jak w najwyższej {highest}.',
  likeAll: 'Ze wszystkich klientów ostatnio wróciło {came} na 100: tyle można powiedzieć o każdym z nich.',
  assumes:
    'Co zakłada szansa: każdy klient kupuje losowo, we własnym tempie, i po każdym zakupie może odejść. Gdy klienci kupują w stałym rytmie, za mało liczy się ich milczenie. Nie zna sezonów: to, co było w dobrym półroczu, nie musi przyjść w słabszym.',
  write: 'Zapisz jako arkusz',
  writing: 'Zapisuję arkusz…',
  written: 'To jest w arkuszu „{name}”.',
  cannot: {
    tooShort: 'Zamówienia obejmują dni: {found}. Żeby sięgnąć tak daleko wstecz, potrzeba co najmniej {needed}.',
    tooFewRepeat:
      'Klienci, którzy do tego dnia kupili co najmniej dwa razy: {found}. Żeby się z nich uczyć, potrzeba co najmniej {needed}.',
    nobody: 'Klienci znani tego dnia: {found}. Żaden z nich już nie kupił, więc nie ma czego porównać.',
    everybody: 'Klienci znani tego dnia: {found}. Wszyscy kupili ponownie, więc nie ma kogo odróżniać.',
    tooFewCame: 'Klienci, którzy wrócili: {found}. Do oceny potrzeba co najmniej {needed}.',
    tooFewAway: 'Klienci, którzy nie wrócili: {found}. Do oceny potrzeba co najmniej {needed}.',
  },
};
