import { Refusal } from '../contract/Refusal';
import { fill } from '../i18n/fill';
import { menuTexts } from '../i18n/menu';
import { catalogue } from './book/catalogue';
import { personLanguage } from './book/personLanguage';

/** What went wrong, as a sentence in the person's language. */
export function faultSentence(error: unknown): string {
  const language = personLanguage();
  const refusal = isMissingPermission(error) ? new Refusal('permissionMissing') : error;
  if (refusal instanceof Refusal) return fill(catalogue().server[language][refusal.text], refusal.values);
  // The log is kept by Google: the kind of the fault, never what is in the cells.
  console.error(error instanceof Error ? error.name : typeof error);
  return menuTexts[language].failed;
}

/**
 * Did a service refuse because the person has not ticked its permission? Google's words follow the person's language,
 * but they name the scope.
 */
export function isMissingPermission(error: unknown): boolean {
  return error instanceof Error && /googleapis\.com\/auth\/|do not have permission to call/.test(error.message);
}
