import { fill } from '../../i18n/fill';
import type { Language } from '../../i18n/language';
import { templateTexts } from '../../i18n/templates';
import type { SheetTemplate } from '../../templates/sheetTemplate';
import type { PicturedId } from '../pictured';
import { type Pictures, pictureName } from '../pictureName';
import { docsTexts } from '../texts';

/** The picture of a sheet; a sheet that is newer than the pictures has none yet. */
export function SheetPicture({ template: { id, title }, language, pictures }: SheetPictureProps) {
  const file = pictureName(language, id);
  const size = pictures.get(file);
  if (size === undefined) return null;
  const text = fill(docsTexts[language].sheets.picture, { name: templateTexts[language][title] });
  return <img class="sheet" src={`../pictures/${file}`} width={size.width} height={size.height} alt={text} />;
}

interface SheetPictureProps {
  readonly template: SheetTemplate<PicturedId>;
  readonly language: Language;
  readonly pictures: Pictures;
}
