import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Ideal client. */
export const idealClient: TextsOf<'idealClient'> = {
  'idealClient.title': 'Idealny klient',
  'idealClient.hint': 'Co łączy najlepszych klientów i czego brakuje najgorszym: pięć cech, których warto szukać.',
  'idealClient.best': 'Najlepsi klienci',
  'idealClient.best.note': 'Krok 1: przejrzyj historię sprzedaży, byłych i obecnych klientów.',
  'idealClient.bestTraits': 'Cechy najlepszych',
  'idealClient.bestTraits.note': 'Krok 3: jak się zachowują i co cenią, np. „ufa mojej firmie”.',
  'idealClient.worst': 'Najgorsi klienci',
  'idealClient.worst.note': 'Krok 2: przypomnij sobie porażki i zerwane relacje oraz to, jak się z nimi pracowało.',
  'idealClient.worstTraits': 'Cechy najgorszych',
  'idealClient.worstTraits.note': 'Krok 4: np. „wszystko ukrywa i nie chce współpracować”.',
  'idealClient.opposites': 'Ich przeciwieństwa',
  'idealClient.opposites.note':
    'Krok 5: dobra cecha, która jest przeciwieństwem złej: „otwarty na współpracę, dzieli się informacją”.',
  'idealClient.chosen': 'Pięć najważniejszych',
  'idealClient.chosen.note':
    'Krok 5: pięć najważniejszych cech, spośród cech najlepszych i przeciwieństw najgorszych. Stąd bierze je karta ocen.',
  'idealClient.weight': 'Waga',
  'idealClient.weight.note': 'Zostaw wszystkie puste, a cechy będą równie ważne; albo daj każdej liczbę od 0 wzwyż.',
  'idealClient.weight.help': 'Wpisz liczbę, 0 lub więcej, np. 2. Zostaw wszystkie pięć pustych, by były równe.',
};
