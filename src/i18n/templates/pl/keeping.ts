import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Keeping clients. */
export const keeping: TextsOf<'keeping'> = {
  'keeping.title': 'Utrzymanie klientów',
  'keeping.hint': 'Kto odszedł i dlaczego, ile jest wart, kogo odzyskać najpierw i kto zrobi następny krok.',
  // As version 0.1.0 had it.
  'keeping.lostInAll': 'Utraceni na liście',
  'keeping.lostInAll.note': 'Liczone: klienci na liście utraconych.',
  'keeping.wonBack': 'Odzyskani',
  'keeping.wonBack.note': 'Liczone: ci z nich, przy których jest data powrotu.',
  'keeping.worthInAll': 'Wartość do odzyskania',
  'keeping.worthInAll.note': 'Liczone: suma kolumny „Wartość × szansa”.',
  'keeping.lostDay': 'Data odejścia',
  'keeping.lostDay.note': 'Kiedy odszedł albo kiedy zauważono, że zamilkł.',
  'keeping.day.help': 'Wpisz datę, np. 15.03.2026.',
  'keeping.client': 'Klient',
  'keeping.client.note':
    'Kto odszedł. Wpisz nazwę jak w „Klientach”: stamtąd bierze się wartość. Wyróżniony kolorem, gdy wrócił.',
  'keeping.client.help': 'Wybierz klienta z arkusza „Klienci” albo wpisz inną nazwę.',
  'keeping.reason': 'Powód',
  'keeping.reason.note':
    'Dlaczego odszedł: to tak samo ważne jak to, dlaczego klienci przychodzą. Lista jest w arkuszu „Listy”. Źródło: artykuł o odchodzących klientach.',
  'keeping.reason.help': 'Wybierz powód z arkusza „Listy” albo wpisz inny.',
  'keeping.chance': 'Szansa powrotu',
  'keeping.chance.note': 'Na ile oceniasz szansę, że wróci, jeśli spróbujesz, np. 30%.',
  'keeping.chance.help': 'Wpisz szansę od 0% do 100%, np. 30%.',
  'keeping.valueIfBack': 'Wartość po powrocie',
  'keeping.valueIfBack.note': 'Ile byłby wart. Puste = jego wartość z arkusza „Klienci”, która maleje, gdy nie kupuje.',
  'keeping.nextStep': 'Następny krok',
  'keeping.nextStep.note':
    'Co zrobicie, żeby odzyskać klienta i jego zaufanie. Źródło: artykuł o odchodzących klientach.',
  'keeping.owner': 'Kto odpowiada',
  'keeping.owner.note': 'Kto wykona ten krok.',
  'keeping.owner.help': 'Wybierz handlowca z arkusza „Listy” albo wpisz inne nazwisko.',
  'keeping.stepDay': 'Do kiedy',
  'keeping.stepDay.note': 'Do kiedy zrobić ten krok.',
  'keeping.backDay': 'Data powrotu',
  'keeping.backDay.note': 'Kiedy znów kupił. Wtedy znika z kolejki.',
  'keeping.cause': 'Czynnik',
  'keeping.cause.note':
    'Z arkusza „Listy”: czynniki wewnętrzne możemy usunąć sami, zewnętrzne pochodzą z rynku. Źródło: artykuł o odchodzących klientach.',
  'keeping.value': 'Wartość',
  'keeping.value.note': 'Wpisana wartość po powrocie, a bez niej wartość z arkusza „Klienci”.',
  'keeping.worth': 'Wartość × szansa',
  'keeping.worth.note': 'Liczone dla tych, którzy nie wrócili. Nasze założenie.',
  'keeping.rank': 'Kolejność',
  'keeping.rank.note': 'Liczone: 1 = jego odzyskaj najpierw. Trzech pierwszych jest wyróżnionych kolorem.',
};
