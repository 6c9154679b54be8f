import { Refusal } from '../Refusal';
import type { ProfileDraft } from '../serverApi';

const PREFIX = 'polecam.draft.';
/** A property holds 9 KB: so many characters fit even where each takes three bytes. */
const CHUNK = 2500;
const MOST_CHUNKS = 60;

/** Keeps the unfinished profile with the document, for everyone who edits it, and the revision it began from. */
export function keepDraft(draft: ProfileDraft, revision: string | null): void {
  const text = JSON.stringify({ ...draft, revision });
  const chunks: Record<string, string> = {};
  for (let start = 0, i = 0; start < text.length; start += CHUNK, i++) {
    chunks[PREFIX + i] = text.slice(start, start + CHUNK);
  }
  const count = Object.keys(chunks).length;
  if (count > MOST_CHUNKS) throw new Refusal('draftTooLarge');
  // One call keeps all of it, or nothing; of a longer one nothing stays, because nothing else is kept with the document.
  PropertiesService.getDocumentProperties().setProperties({ ...chunks, [`${PREFIX}count`]: String(count) }, true);
}

/** The kept draft as JSON, not yet to be trusted; undefined where there is none or it is damaged. */
export function keptDraft(): unknown {
  const kept = PropertiesService.getDocumentProperties().getProperties();
  const count = countOf(kept[`${PREFIX}count`] ?? null);
  if (count === 0) return undefined;
  try {
    return JSON.parse(Array.from({ length: count }, (_, i) => kept[PREFIX + i] ?? '').join(''));
  } catch {
    return undefined;
  }
}

export function hasDraft(): boolean {
  return countOf(PropertiesService.getDocumentProperties().getProperty(`${PREFIX}count`)) > 0;
}

export function forgetDraft(): void {
  PropertiesService.getDocumentProperties().deleteAllProperties();
}

function countOf(text: string | null): number {
  const count = Number(text);
  return Number.isInteger(count) && count > 0 && count <= MOST_CHUNKS ? count : 0;
}
