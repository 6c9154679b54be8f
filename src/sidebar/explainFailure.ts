import type { SidebarTexts } from '../i18n/sidebar/SidebarTexts';

/**
 * What to tell the person when a server call failed. The server's refusals are sentences in the person's language
 * already; Google's own failures get a sentence that says what to do.
 */
export function explainFailure(error: unknown, texts: SidebarTexts['failures']): string {
  const message = messageOf(error).replace(/^(\w*Error|Exception): /, '');
  if (SEVERAL_ACCOUNTS.test(message)) return texts.accounts;
  if (NO_CONNECTION.test(message)) return texts.connection;
  return message || texts.unknown;
}

/** What Google answers, in our languages, to a person who is signed in to several accounts. */
const SEVERAL_ACCOUNTS =
  /PERMISSION_DENIED|authorization is required|wymagana jest autoryzacja|(требуется|необходима) авторизация/i;

const NO_CONNECTION = /^(NetworkError|Failed to fetch)|connection failure|HTTP 0\b/i;

function messageOf(error: unknown): string {
  if (typeof error === 'string') return error.trim();
  return error instanceof Object && 'message' in error ? String(error.message).trim() : '';
}
