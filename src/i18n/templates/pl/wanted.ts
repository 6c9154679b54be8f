import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Wanted. */
export const wanted: TextsOf<'wanted'> = {
  'wanted.title': 'Kogo szukamy',
  'wanted.hint':
    'Komu chcesz zostać polecony. Gdy klient nie wie, kogo polecić, podaj mu jedno z tych nazwisk: lista „Kogo poprosić” pokazuje do trzech przy każdym kliencie, który może je znać.',
  'wanted.prospect': 'Poszukiwany',
  'wanted.prospect.note':
    'Osoba albo firma, po jednej w wierszu; wpisz albo wklej. Źródło: artykuł o kanale poleceń, klient, który nie wie, kogo polecić.',
  'wanted.why': 'Dlaczego właśnie on',
  'wanted.why.note': 'Co by na tym zyskał. Krótko: przeczytasz to tuż przed rozmową.',
  'wanted.knows': 'Kto może go znać',
  'wanted.knows.note': 'Klient, który może go znać. Przy tym kliencie pokaże się w pierwszej kolejności.',
  'wanted.knows.help': 'Wybierz klienta albo wpisz inną nazwę.',
  'wanted.tags': 'Miasto, branża',
  'wanted.tags.note':
    'Słowa po przecinku, na przykład: Poznań, spożywcza. Pokaże się przy klientach, którzy mają jedno z tych słów w arkuszu Klienci.',
  'wanted.salesperson': 'Handlowiec',
  'wanted.salesperson.note': 'Kto chce go poznać.',
  'wanted.salesperson.help': 'Wybierz handlowca z arkusza Listy albo wpisz inne nazwisko.',
  'wanted.recommended': 'Data polecenia',
  'wanted.recommended.note': 'Liczone: data z arkusza Polecenia. Kto już tam jest, tego Polecam nie podpowiada.',
};
