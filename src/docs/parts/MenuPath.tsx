import type { Language } from '../../i18n/language';
import { docsTexts } from '../texts';

/** The way to an item of the add-on's menu. */
export function MenuPath({ language, item }: { readonly language: Language; readonly item: string }) {
  return (
    <strong>
      {docsTexts[language].start.extensions} → Polecam → {item.replace('…', '')}
    </strong>
  );
}
