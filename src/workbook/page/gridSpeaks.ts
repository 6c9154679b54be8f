import type { Language } from '../../i18n/language';
import { setTranslationMethod } from '../engine/odoo';
import { GRID_WORDS } from './gridWords';

/**
 * Has the grid say what it says by itself in a person's language; gives what its templates are translated by. To be
 * called before there is a model.
 */
export function gridSpeaks(language: Language): (text: string) => string {
  const translate = (text: string): string => wordIn(language, text);
  // The engine puts the values into the text itself.
  setTranslationMethod(translate as Parameters<typeof setTranslationMethod>[0]);
  return translate;
}

/** A text of the grid in that language; as it is where we have none. Templates break lines as they like. */
export function wordIn(language: Language, text: string): string {
  if (language === 'en') return text;
  // A text of the engine may be an object that is translated only now.
  const known = GRID_WORDS[text] ?? GRID_WORDS[String(text).replace(/\s+/g, ' ').trim()];
  return known?.[language === 'pl' ? 0 : 1] ?? text;
}
