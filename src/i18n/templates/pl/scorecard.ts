import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Scorecard. */
export const scorecard: TextsOf<'scorecard'> = {
  'scorecard.title': 'Karta ocen',
  'scorecard.hint':
    'Oceń każdego klienta w pięciu cechach od −5 do +5. Im bliżej ideału, tym szybsza i łatwiejsza transakcja (artykuł 004).',
  'scorecard.client': 'Klient',
  'scorecard.client.note': 'Obecny albo potencjalny klient.',
  'scorecard.trait.note':
    'Krok 6: +5 = dokładnie jak ideał, −5 = jego przeciwieństwo. Puste = jeszcze bez oceny, a to nie to samo co 0. Cechę zmienisz w arkuszu „Idealny klient”.',
  'scorecard.score.help': 'Liczba całkowita od −5 do +5.',
  'scorecard.score': 'Wynik',
  'scorecard.score.note': 'Liczy IDEAL_SCORE: średnia ważona z cech, które mają ocenę.',
  'scorecard.match': 'Dopasowanie',
  'scorecard.match.note': 'To samo od 0% (przeciwieństwo ideału) do 100% (ideał).',
  'scorecard.chart': 'Wynik klientów, od −5 do +5',
};
