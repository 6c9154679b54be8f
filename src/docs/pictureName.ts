import type { Language } from '../i18n/language';
import type { PicturedId } from './pictured';

/** The file name of a sheet's picture. */
export function pictureName(language: Language, template: PicturedId): string {
  return `${language}-${template}.png`;
}

/** A picture of a sheet, stored with the documentation; its size keeps the page still while it loads. */
export interface Picture {
  readonly width: number;
  readonly height: number;
}

/** The pictures that exist, by file name. */
export type Pictures = ReadonlyMap<string, Picture>;
