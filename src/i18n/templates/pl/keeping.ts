import type { TextsOf } from '../TemplateTexts';

/** Texts of the sheet Keeping clients. */
export const keeping: TextsOf<'keeping'> = {
  'keeping.title': 'Utrzymanie klientów',
  'keeping.hint': 'h',
};
