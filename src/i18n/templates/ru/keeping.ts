import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Keeping clients. */
export const keeping: TextsOf<'keeping'> = {
  'keeping.title': 'Удержание клиентов',
  'keeping.hint': 'h',
};
