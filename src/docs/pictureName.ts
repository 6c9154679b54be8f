import type { Language } from '../i18n/language';
import type { TemplateId } from '../templates/sheetTemplate';

/** The file name of a sheet's picture. */
export function pictureName(language: Language, template: TemplateId): string {
  return `${language}-${template}.png`;
}
