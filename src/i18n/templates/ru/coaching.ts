import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Coaching. */
export const coaching: TextsOf<'coaching'> = {
  'coaching.title': 'Обучение',
  'coaching.hint':
    'Три навыка продаж по рекомендациям, по одной строке на менеджера: кто чем владеет и что отрабатывать дальше (статья 001).',
  'coaching.salesperson': 'Менеджер',
  'coaching.salesperson.note': 'Строка на менеджера: освоил ли он три навыка продаж по рекомендациям (статья 001)?',
  'coaching.salesperson.help': 'Менеджер с листа «Списки»; можно и другое имя.',
  'coaching.skill.note': 'Отметьте, когда он делает это без напоминаний. Навыки — на листе «Настройки» (статья 001).',
  'coaching.skill.help': 'Отмечено: освоил.',
  'coaching.day': 'Когда занимались',
  'coaching.day.note': 'Когда вы в последний раз это отрабатывали: обучать нужно регулярно (статья 001).',
  'coaching.day.help': 'Дата.',
  'coaching.next': 'Что отработать дальше',
  'coaching.next.note': 'Вычисляется: подсказка к первому неотмеченному навыку, с листа «Настройки».',
  'coaching.allSkills': 'Освоил все три: пусть учит других',
};
