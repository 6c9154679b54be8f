import type { TextsOf } from '../DocsTexts';

/** The page of a formula. */
export const formula: TextsOf<'formula', 'ru'> = {
  typed: 'Как её ввести',
  optional: 'То, что в квадратных скобках, можно опустить.',
  example: 'Пример',
  grid: 'Пример в ячейках',
  given: 'дано',
  answer: 'результат',
  gives: 'Что она даёт',
  arguments: 'Аргументы',
  argument: 'Аргумент',
  meaning: 'Значение',
  needed: 'обязателен',
  refuses: 'Чего она не примет',
  refusesLead: 'Пример выше с ошибкой и то, что тогда пишет формула.',
  written: 'Вы пишете',
  answered: 'Формула пишет',
  nothing: 'ничего',
  source: 'Откуда она',
  ours: 'Наше',
  previous: 'Предыдущая',
  next: 'Следующая',
};
