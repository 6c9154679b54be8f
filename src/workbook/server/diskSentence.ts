import { fill } from '../../i18n/fill';
import type { Language } from '../../i18n/language';
import { diskProblem } from './diskProblem';
import { START_TEXTS } from './startTexts';

/** What of the texts says that the disk takes nothing. */
type DiskText = 'cannotSave' | 'cannotKeep' | 'cannotPutAside';

/** Says in a person's words why a folder cannot be written: it is full, or nobody may. */
export function diskSentence(
  language: Language,
  text: DiskText,
  { folder, error }: { readonly folder: string; readonly error: unknown },
): string {
  return fill(START_TEXTS[language][text], { folder, problem: diskProblem(language, error) });
}
