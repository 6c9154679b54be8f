import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Coaching. */
export const coaching: TextsOf<'coaching'> = {
  'coaching.title': 'Umiejętności',
  'coaching.hint':
    'Trzy umiejętności sprzedaży z poleceń, po jednym wierszu na handlowca: kto co umie i co ćwiczyć teraz.',
  'coaching.salesperson': 'Handlowiec',
  'coaching.salesperson.note':
    'Po jednym wierszu na handlowca: czy opanował trzy umiejętności sprzedaży z poleceń? Źródło: artykuł o kanale poleceń.',
  'coaching.salesperson.help': 'Wybierz handlowca z arkusza „Listy” albo wpisz inne nazwisko.',
  'coaching.skill.note':
    'Zaznacz, gdy robi to bez przypominania. Umiejętności są w arkuszu „Ustawienia”. Źródło: artykuł o kanale poleceń.',
  'coaching.skill.help': 'Zaznacz, gdy opanował.',
  'coaching.day': 'Ostatni trening',
  'coaching.day.note':
    'Kiedy ostatnio ćwiczyliście to razem: handlowcy potrzebują tego regularnie. Źródło: artykuł o kanale poleceń.',
  'coaching.day.help': 'Wpisz datę, np. 15.03.2026.',
  'coaching.next': 'Co ćwiczyć teraz',
  'coaching.next.note': 'Liczone: wskazówka do pierwszej niezaznaczonej umiejętności, z arkusza „Ustawienia”.',
  'coaching.allSkills': 'Ma wszystkie trzy: niech uczy innych',
};
