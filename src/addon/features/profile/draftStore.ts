import type { ProfileDraft } from '../../../contract/profile';
import { Refusal } from '../../../contract/Refusal';

const PERSON = 'polecam.person';
/** A property holds 9 KB: so many characters fit even where each takes three bytes. */
const CHUNK = 2500;
const MOST_CHUNKS = 60;

/** Keeps a person's unfinished profile with the document, where no one else's overwrites it, and the revision it began from. */
export function keepDraft(draft: ProfileDraft, revision: string | null): void {
  const prefix = prefixOf(ownId() ?? newId());
  const text = JSON.stringify({ ...draft, revision });
  const chunks: Record<string, string> = {};
  for (let start = 0, i = 0; start < text.length; start += CHUNK, i++) {
    chunks[prefix + i] = text.slice(start, start + CHUNK);
  }
  const count = Object.keys(chunks).length;
  if (count > MOST_CHUNKS) throw new Refusal('draftTooLarge');
  const store = PropertiesService.getDocumentProperties();
  const former = countOf(store.getProperty(`${prefix}count`));
  const rest = pieces(prefix, count, former);
  store.setProperties({ ...chunks, ...emptied(rest), [`${prefix}count`]: String(count) });
  clear(store, rest);
}

/** The person's kept draft as JSON, not yet to be trusted; undefined where there is none or it is damaged. */
export function keptDraft(): unknown {
  const id = ownId();
  if (id === null) return undefined;
  const prefix = prefixOf(id);
  const kept = PropertiesService.getDocumentProperties().getProperties();
  const count = countOf(kept[`${prefix}count`] ?? null);
  if (count === 0) return undefined;
  try {
    return JSON.parse(Array.from({ length: count }, (_, i) => kept[prefix + i] ?? '').join(''));
  } catch {
    return undefined;
  }
}

export function hasDraft(): boolean {
  const id = ownId();
  return id !== null && countOf(PropertiesService.getDocumentProperties().getProperty(`${prefixOf(id)}count`)) > 0;
}

export function forgetDraft(): void {
  const id = ownId();
  if (id === null) return;
  const prefix = prefixOf(id);
  const store = PropertiesService.getDocumentProperties();
  const count = countOf(store.getProperty(`${prefix}count`));
  if (count === 0) return;
  const keys = [`${prefix}count`, ...pieces(prefix, 0, count)];
  store.setProperties(emptied(keys));
  clear(store, keys);
}

/** The draft stays with the document; beside the person's account goes only what tells its people apart. */
function ownId(): string | null {
  return PropertiesService.getUserProperties().getProperty(PERSON);
}

function newId(): string {
  const id = Utilities.getUuid();
  PropertiesService.getUserProperties().setProperty(PERSON, id);
  return id;
}

function prefixOf(id: string): string {
  return `polecam.draft.${id}.`;
}

function pieces(prefix: string, first: number, next: number): string[] {
  return Array.from({ length: Math.max(0, next - first) }, (_, i) => prefix + (first + i));
}

/** One call empties all of them; deleting takes one for each, and may break off between them. */
function emptied(keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(keys.map(key => [key, '']));
}

/** Nothing is in them any more: it does no harm if they stay. */
function clear(store: GoogleAppsScript.Properties.Properties, keys: readonly string[]): void {
  try {
    for (const key of keys) store.deleteProperty(key);
  } catch (error) {
    console.warn('empty pieces stay', error instanceof Error ? error.name : typeof error);
  }
}

function countOf(text: string | null): number {
  const count = Number(text);
  return Number.isInteger(count) && count > 0 && count <= MOST_CHUNKS ? count : 0;
}
