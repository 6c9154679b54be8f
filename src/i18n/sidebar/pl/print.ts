import type { TextsOf } from '../SidebarTexts';

/** The panel that prints a sheet. */
export const print: TextsOf<'print', 'pl'> = {
  title: 'Wydrukuj arkusz',
  why: 'Tylko to, co w nim jest: bez pustych wierszy i niezaznaczonych pól',
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
  how: 'Google przygotuje PDF w nowej karcie; stamtąd go wydrukuj. Jeśli karta się nie otworzy: te same komórki są zaznaczone, więc wybierz Plik → Drukuj → Wybrane komórki.',
  nothing: 'W tym arkuszu nic jeszcze nie ma.',
};
