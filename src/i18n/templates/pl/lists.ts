import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Lists. */
export const lists: TextsOf<'lists'> = {
  'lists.title': 'Listy',
  'lists.hint':
    'Handlowcy, powody braku polecenia i powody odejścia, po jednym w wierszu: inne arkusze je podpowiadają. Dopisuj na dole; wiersze można usuwać i sortować.',
  'lists.list': 'Lista',
  'lists.list.note': 'Do której listy należy wpis. Trzy nazwy są w arkuszu „Ustawienia”.',
  'lists.list.help': 'Jedna z trzech list.',
  'lists.entry': 'Wpis',
  'lists.entry.note':
    'Nazwisko handlowca albo powód Twoimi słowami. Pięć powodów klientów i trzy handlowców pochodzą z artykułu 001; lista z artykułu 002 nie jest publiczna, więc powody odejścia to nasze przykłady.',
  'lists.side': 'Czyj powód',
  'lists.side.note':
    'Tylko przy powodach: po stronie klienta czy nasz (artykuł 001); wewnętrzny czy z rynku (artykuł 002). Na nasze pomaga szkolenie.',
  'lists.side.help': 'Jedno z czterech słów; przy handlowcu zostaw puste.',
  'lists.salespeople': 'Handlowcy',
  'lists.salespeople.note': 'Liczone z listy po lewej, dla list rozwijanych w innych arkuszach.',
  'lists.refusals': 'Powody braku polecenia',
  'lists.refusals.note': 'Liczone z listy po lewej.',
  'lists.refusalSide': 'Czyj',
  'lists.refusalSide.note': 'Powód po stronie klienta albo handlowca.',
  'lists.leaving': 'Powody odejścia',
  'lists.leaving.note': 'Liczone z listy po lewej.',
  'lists.leavingCause': 'Przyczyna',
  'lists.leavingCause.note': 'Wewnętrzna albo z rynku (artykuł 002).',
};
