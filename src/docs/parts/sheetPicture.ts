import { fill } from '../../i18n/fill';
import type { Language } from '../../i18n/language';
import { templateTexts } from '../../i18n/templates';
import type { SheetTemplate } from '../../templates/sheetTemplate';
import { type Html, html } from '../html';
import type { Pictures } from '../Picture';
import type { PicturedId } from '../pictured';
import { pictureName } from '../pictureName';
import { docsTexts } from '../texts';

/** The picture of a sheet; a sheet that is newer than the pictures has none yet. */
export function sheetPicture(
  { id, title }: SheetTemplate<PicturedId>,
  language: Language,
  pictures: Pictures,
): Html | false {
  const file = pictureName(language, id);
  const size = pictures.get(file);
  const text = fill(docsTexts[language].sheets.picture, { name: templateTexts[language][title] });
  return (
    size !== undefined &&
    html`<img class="sheet" src="../pictures/${file}" width="${size.width}" height="${size.height}" alt="${text}">`
  );
}
