import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Settings. */
export const settings: TextsOf<'settings'> = {
  'settings.title': 'Настройки',
  'settings.hint':
    'На чём считают листы: нормы, часы, вероятности и списки. Меняйте поля для ввода; рядом с каждым значением указан источник.',
};
