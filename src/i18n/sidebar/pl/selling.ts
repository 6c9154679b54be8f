import type { TextsOf } from '../SidebarTexts';

/** Whether the ideal client sells. */
export const selling: TextsOf<'selling', 'pl'> = {
  title: 'Czy mój idealny klient kupuje?',
  lead: 'Porównujemy poleconych według dopasowania, jakie mieli, zanim sprawa się rozstrzygnęła: tych z transakcją i tych bez niej.',
  loading: 'Czytam Kartę ocen i rejestr…',
  nobody:
    'Nie ma jeszcze kogo porównać. Potrzeba poleconych ocenionych przed decyzją: jednych z transakcją, drugich bez.',
  verdict: {
    tellsApart: 'Tak: ci, którzy kupili, byli lepiej dopasowani.',
    noDifference: 'Brak różnicy: ci, którzy kupili, nie byli lepiej dopasowani.',
    otherWay: 'Odwrotnie: ci, którzy kupili, byli gorzej dopasowani.',
    tooFew: 'Ci, którzy kupili, byli lepiej dopasowani, ale jest ich za mało, by mieć pewność.',
  },
  matches: 'Średnie dopasowanie: {best} z transakcją, {worst} bez.',
  ofWhom: 'Poleceni z transakcją: {best}, bez: {worst}.',
  traits: 'Cecha po cesze',
  means: 'Średnio {best} z transakcją, {worst} bez.',
  few: 'Jeśli z kolejnymi będzie podobnie, do pewności wystarczy po {enough}.',
  fewWithoutEnd: 'Jeśli z kolejnymi będzie podobnie, nawet po 30 to za mało.',
  faster: 'Lepiej dopasowani kupowali szybciej.',
  notFaster: 'Nie da się jeszcze powiedzieć, czy lepiej dopasowani kupują szybciej.',
  days: 'Średnio dni do transakcji: {better} u lepszej połowy, {others} u pozostałych.',
  open: 'Ocenieni, sprawa w toku: {count}.',
  late: 'Pominięci, bo dopasowanie zapisano dopiero po rozstrzygnięciu: {count}.',
  unkept:
    'Ocenieni klienci, których dopasowania jeszcze nie zapisano: {count}. Zapisz je, zanim podejmą decyzję: potem się nie zmienia.',
  keep: 'Zapisz dzisiejsze dopasowanie',
};
