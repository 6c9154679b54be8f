import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Lists. */
export const lists: TextsOf<'lists'> = {
  'lists.title': 'Listy',
  'lists.hint':
    'Handlowcy, powody braku polecenia, odejścia i przegranej, po jednym w wierszu: inne arkusze je podpowiadają. Dopisuj na dole; wiersze można usuwać i sortować.',
  'lists.list': 'Lista',
  'lists.list.note': 'Do której listy należy wpis. Cztery nazwy są w arkuszu „Ustawienia”.',
  'lists.list.help': 'Wybierz jedną z czterech list.',
  'lists.entry': 'Wpis',
  'lists.entry.note':
    'Nazwisko handlowca albo powód Twoimi słowami. Pięć powodów klientów i trzy handlowców pochodzą z artykułu o kanale poleceń; lista z artykułu o odchodzących klientach nie jest publiczna, więc powody odejścia to nasze przykłady, tak jak powody przegranej.',
  'lists.side': 'Czyj powód',
  'lists.side.note':
    'Tylko przy powodach: po stronie klienta czy nasz; wewnętrzny czy zewnętrzny (z rynku). Na nasze pomaga szkolenie. Źródła: artykuły o kanale poleceń i o odchodzących klientach.',
  'lists.side.help': 'Wybierz jedno z czterech słów; przy handlowcu i przegranej zostaw puste.',
  'lists.salespeople': 'Handlowcy',
  'lists.salespeople.note': 'Liczone z listy po lewej, dla list rozwijanych w innych arkuszach.',
  'lists.refusals': 'Powody braku polecenia',
  'lists.refusals.note': 'Liczone z listy po lewej.',
  'lists.refusalSide': 'Czyj powód',
  'lists.refusalSide.note': 'Powód po stronie klienta albo handlowca.',
  'lists.leaving': 'Powody odejścia',
  'lists.leaving.note': 'Liczone z listy po lewej.',
  'lists.leavingCause': 'Czynnik',
  'lists.leavingCause.note': 'Wewnętrzny albo zewnętrzny (z rynku). Źródło: artykuł o odchodzących klientach.',
  'lists.lostReasons': 'Powody przegranej',
  'lists.lostReasons.note': 'Liczone z listy po lewej.',
};
