import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Coaching. */
export const coaching: TextsOf<'coaching'> = {
  'coaching.title': 'Umiejętności',
  'coaching.hint':
    'Trzy umiejętności sprzedaży z poleceń, po jednym wierszu na handlowca: kto co umie i co ćwiczyć teraz (artykuł 001).',
  'coaching.salesperson': 'Handlowiec',
  'coaching.salesperson.note': 'Wiersz na handlowca: czy opanował trzy umiejętności sprzedaży z poleceń (artykuł 001)?',
  'coaching.salesperson.help': 'Handlowiec z arkusza „Listy”; może być też inna osoba.',
  'coaching.skill.note':
    'Zaznacz, gdy robi to bez przypominania. Umiejętności są w arkuszu „Ustawienia” (artykuł 001).',
  'coaching.skill.help': 'Zaznaczone: opanował.',
  'coaching.day': 'Dzień treningu',
  'coaching.day.note': 'Kiedy ostatnio ćwiczyliście to razem: handlowcy potrzebują tego regularnie (artykuł 001).',
  'coaching.day.help': 'Data.',
  'coaching.next': 'Co ćwiczyć teraz',
  'coaching.next.note': 'Liczone: wskazówka do pierwszej niezaznaczonej umiejętności, z arkusza „Ustawienia”.',
  'coaching.allSkills': 'Ma wszystkie trzy: niech uczy innych',
};
