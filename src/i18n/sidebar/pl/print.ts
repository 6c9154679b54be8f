import type { TextsOf } from '../SidebarTexts';

/** The panel that prints a sheet. */
export const print: TextsOf<'print', 'pl'> = {
  title: 'Wydrukuj arkusz',
  why: 'Bez pustych wierszy i niezaznaczonych pól',
  lead: 'Na papier trafia to, co jest w arkuszu. Puste wiersze przygotowane na dole i ich pola wyboru się nie drukują.',
  sheet: 'Arkusz',
  columns: 'Kolumny',
  part: 'od {first} do {last}',
  all: 'od {first} do {last}: wszystkie, drobnym drukiem',
  narrower: 'Aby mieć nazwy obok dalszych kolumn, ukryj kolumny pomiędzy: ukryte się nie drukują.',
  cells: 'Wiersze 1–{rows}, {page}',
  upright: 'strona pionowo',
  across: 'strona poziomo',
  open: 'Otwórz jako PDF',
  how: 'PDF otworzy się w nowej karcie; stamtąd go wydrukuj. Jeśli się nie otworzy: komórki są już zaznaczone, Plik → Drukuj → Wybrane komórki.',
  nothing: 'W tym arkuszu nic jeszcze nie ma.',
};
