import type { Language } from '../i18n/language';
import type { PicturedId } from './pictured';

/** The file name of a sheet's picture. */
export function pictureName(language: Language, template: PicturedId): string {
  return `${language}-${template}.png`;
}
