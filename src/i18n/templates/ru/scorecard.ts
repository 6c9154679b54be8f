import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Scorecard. */
export const scorecard: TextsOf<'scorecard'> = {
  'scorecard.title': 'Карта оценок',
  'scorecard.hint':
    'Оцените каждого клиента по пяти характеристикам от −5 до +5. Чем ближе к идеалу, тем легче и быстрее сделка (статья 004).',
  'scorecard.client': 'Клиент',
  'scorecard.client.note': 'Текущий или потенциальный клиент.',
  'scorecard.trait.note':
    'Шаг 6: +5 = в точности идеал, −5 = полная противоположность. Пусто = ещё нет оценки, и это не 0. Сама характеристика меняется на листе «Идеальный клиент».',
  'scorecard.score.help': 'Целое число от −5 до +5.',
  'scorecard.score': 'Оценка',
  'scorecard.score.note': 'Считает IDEAL_SCORE: взвешенное среднее по характеристикам, у которых есть оценка.',
  'scorecard.match': 'Совпадение',
  'scorecard.match.note': 'То же от 0% (противоположность идеала) до 100% (идеал).',
  'scorecard.chart': 'Оценки клиентов, от −5 до +5',
};
