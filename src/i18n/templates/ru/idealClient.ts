import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Ideal client. */
export const idealClient: TextsOf<'idealClient'> = {
  'idealClient.title': 'Идеальный клиент',
  'idealClient.hint': 'Что общего у лучших и чего нет у худших: пять характеристик, которые стоит искать.',
  'idealClient.best': 'Лучшие клиенты',
  'idealClient.best.note': 'Шаг 1: проанализируйте историю продаж, бывших и текущих клиентов.',
  'idealClient.bestTraits': 'Характеристики лучших',
  'idealClient.bestTraits.note': 'Шаг 3: как они ведут себя и что ценят, например «доверяет моей компании».',
  'idealClient.worst': 'Худшие клиенты',
  'idealClient.worst.note': 'Шаг 2: вспомните неудачи и разорванные отношения, свои чувства в работе с ними.',
  'idealClient.worstTraits': 'Характеристики худших',
  'idealClient.worstTraits.note': 'Шаг 4: например, «секретничает и не желает сотрудничать».',
  'idealClient.opposites': 'Противоположные характеристики',
  'idealClient.opposites.note':
    'Шаг 5: хорошая характеристика, противоположная плохой: «открыт к сотрудничеству, делится информацией».',
  'idealClient.chosen': 'Пять самых важных',
  'idealClient.chosen.note':
    'Шаг 5: пять самых важных характеристик лучших клиентов и противоположных худшим. Отсюда их берёт карта оценок.',
  'idealClient.weight': 'Вес',
  'idealClient.weight.note':
    'Оставьте все пустыми, и характеристики равнозначны; или дайте каждой число, 0 или больше.',
  'idealClient.weight.help': 'Введите число, 0 или больше, например 2. Оставьте все пять пустыми для равных весов.',
};
