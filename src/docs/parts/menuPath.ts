import type { Language } from '../../i18n/language';
import { type Html, html } from '../html';
import { docsTexts } from '../texts';

/** The way to an item of the add-on's menu. */
export function menuPath(language: Language, item: string): Html {
  return html`<strong>${docsTexts[language].start.extensions} → Polecam → ${item.replace('…', '')}</strong>`;
}
