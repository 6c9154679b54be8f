import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Keeping clients. */
export const keeping: TextsOf<'keeping'> = {
  'keeping.title': 'Utrzymanie klientów',
  'keeping.hint':
    'Kto odszedł i dlaczego, ile jest wart, kogo odzyskać najpierw i kto zrobi następny krok (artykuł 002).',
  // As version 0.1.0 had it.
  'keeping.hint.former':
    'Tracisz trzech w miesiącu, zyskujesz trzech i stoisz w miejscu: kto odszedł i dlaczego, kogo odzyskać najpierw, co zostaje (artykuł 002).',
  'keeping.lostInAll': 'Utraceni na liście',
  'keeping.lostInAll.note': 'Liczone: klienci na liście utraconych.',
  'keeping.wonBack': 'Odzyskani',
  'keeping.wonBack.note': 'Liczone: ci z nich, którzy mają dzień w kolumnie „Z powrotem od”.',
  'keeping.worthInAll': 'Wartość do odzyskania',
  'keeping.worthInAll.note': 'Liczone: suma kolumny „Wartość × szansa”.',
  'keeping.lostDay': 'Utracony dnia',
  'keeping.lostDay.note': 'Dzień, w którym odszedł albo w którym zauważono, że zamilkł.',
  'keeping.day.help': 'Data.',
  'keeping.client': 'Klient',
  'keeping.client.note':
    'Kto odszedł, z nazwą jak w arkuszu „Klienci”: stamtąd jest jego wartość. Zaznaczony, gdy wrócił.',
  'keeping.client.help': 'Klient z arkusza „Klienci”; może być to też ktoś inny.',
  'keeping.reason': 'Powód',
  'keeping.reason.note':
    'Dlaczego odszedł: to tak samo ważne jak to, dlaczego klienci przychodzą (artykuł 002). Lista jest w arkuszu „Listy”.',
  'keeping.reason.help': 'Powód z arkusza „Listy”; może być też inny.',
  'keeping.chance': 'Szansa powrotu',
  'keeping.chance.note': 'Na ile oceniasz szansę, że wróci, jeśli spróbujesz, np. 30%.',
  'keeping.chance.help': 'Szansa od 0% do 100%.',
  'keeping.valueIfBack': 'Wartość po powrocie',
  'keeping.valueIfBack.note': 'Ile byłby wart. Puste = jego wartość z arkusza „Klienci”, która maleje, gdy nie kupuje.',
  'keeping.nextStep': 'Następny krok',
  'keeping.nextStep.note': 'Co zrobicie, żeby odzyskać klienta i jego zaufanie (artykuł 002).',
  'keeping.owner': 'Kto',
  'keeping.owner.note': 'Kto wykona ten krok.',
  'keeping.owner.help': 'Handlowiec z arkusza „Listy”; może być też inna osoba.',
  'keeping.stepDay': 'Do kiedy',
  'keeping.stepDay.note': 'Dzień tego kroku.',
  'keeping.backDay': 'Z powrotem od',
  'keeping.backDay.note': 'Dzień, w którym znów kupił. Wtedy znika z kolejki.',
  'keeping.cause': 'Przyczyna',
  'keeping.cause.note': 'Z arkusza „Listy”: wewnętrzne możemy usunąć sami, pozostałe pochodzą z rynku (artykuł 002).',
  'keeping.value': 'Wartość',
  'keeping.value.note': 'Wpisana wartość po powrocie, a bez niej wartość z arkusza „Klienci”.',
  'keeping.worth': 'Wartość × szansa',
  'keeping.worth.note': 'Liczone dla tych, którzy nie wrócili. Nasz wybór.',
  'keeping.rank': 'Kolejność',
  'keeping.rank.note': 'Liczone: 1 = jego odzyskaj najpierw. Trzech pierwszych jest zaznaczonych.',
};
