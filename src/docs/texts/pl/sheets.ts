import type { TextsOf } from '../DocsTexts';

/** The page of the sheets. */
export const sheets: TextsOf<'sheets', 'pl'> = {
  title: 'Arkusze',
  lead: 'Te arkusze Polecam dodaje do Twojego pliku. Liczby na obrazkach są wymyślone.',
  refill:
    'Ponowne wypełnienie nie rusza tego, co wpisano ręcznie, także po zmianie nazwy arkusza albo przestawieniu kolumn. Twój własny arkusz o tej samej nazwie nigdy nie zostanie nadpisany.',
  print:
    'Aby wydrukować arkusz, wybierz {menu}: dostaniesz PDF z tym, co w nim jest, bez pustych wierszy przygotowanych na dole i ich pól wyboru. Szeroki arkusz dzieli się na części, które da się przeczytać. Ukryte kolumny się nie drukują.',
  tooSmall: 'Przy kilkuset tysiącach zamówień arkusz zwalnia. Co wtedy zrobić: {page}.',
  picture: 'Arkusz „{name}” wypełniony wymyślonymi klientami',
  columns: 'Kolumny arkusza „{name}”',
  column: 'Kolumna',
  meaning: 'Co zawiera',
  filledBy: 'Wypełnia',
  by: { person: 'Ty', addon: 'Polecam', formula: 'formuła' },
  named: {
    one: 'oraz {count} kolumna, której nagłówek ustala formuła',
    few: 'oraz {count} kolumny, których nagłówki ustala formuła',
    many: 'oraz {count} kolumn, których nagłówki ustala formuła',
  },
};
