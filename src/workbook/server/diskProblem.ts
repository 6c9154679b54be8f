import type { Language } from '../../i18n/language';
import { START_TEXTS, type StartTexts } from './startTexts';

/** Why the disk takes nothing, in a person's words where we have them. */
export function diskProblem(language: Language, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = KNOWN[code];
  if (known !== undefined) return START_TEXTS[language][known];
  return error instanceof Error ? error.message : String(error);
}

const KNOWN: Readonly<Record<string, keyof StartTexts>> = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EROFS: 'notAllowed',
  EACCES: 'notAllowed',
  EPERM: 'notAllowed',
  ENOENT: 'noFolder',
  ENOTDIR: 'noFolder',
  EISDIR: 'isFolder',
};
