import { fill } from '../../i18n/fill';
import type { Language } from '../../i18n/language';
import { START_TEXTS } from './startTexts';

/** What of the texts says that the disk takes nothing. */
type DiskText = 'cannotSave' | 'cannotKeep' | 'cannotPutAside';

/** Says in a person's words why a folder cannot be written: it is full, or nobody may. */
export function diskSentence(
  language: Language,
  text: DiskText,
  { folder, error }: { readonly folder: string; readonly error: unknown },
): string {
  const texts = START_TEXTS[language];
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = ['ENOSPC', 'EDQUOT'].includes(code)
    ? texts.diskFull
    : ['EROFS', 'EACCES', 'EPERM'].includes(code)
      ? texts.notAllowed
      : null;
  const problem = known ?? (error instanceof Error ? error.message : String(error));
  return fill(texts[text], { folder, problem });
}
