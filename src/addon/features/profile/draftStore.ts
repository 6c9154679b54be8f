import type { ProfileDraft } from '../../../contract/profile';
import { Refusal } from '../../../contract/Refusal';
import { isOfDone } from '../../book/takeBack/doneStore';

const PERSON = 'polecam.person';
const DRAFT = 'polecam.draft.';
/** A property holds 9 KB: so many characters fit even where each takes three bytes. */
const CHUNK = 2500;
const MOST_CHUNKS = 60;
/** Of one person, in bytes: hundreds of clients with a plan for each. */
const LONGEST = 100_000;
/** Google keeps 500 KB with a document; the rest is left for taking actions back, and for what a change needs on its way. */
const MOST_KEPT = 360_000;
/** Nobody has gone on with a draft for so long: it makes room where there is none. */
const ABANDONED_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Keeps a person's unfinished profile with the document, where no one else's overwrites it, and the revision it began
 * from. Where all room is taken, the drafts go that have been left longest; refused where even that is not enough.
 */
export function keepDraft(draft: ProfileDraft, revision: string | null): void {
  const text = JSON.stringify({ ...draft, revision });
  if (bytesOf(text) > LONGEST) throw new Refusal('draftTooLarge');
  const id = ownId() ?? newId();
  const prefix = prefixOf(id);
  const chunks: Record<string, string> = {};
  for (let start = 0, i = 0; start < text.length; start += CHUNK, i++) {
    chunks[prefix + i] = text.slice(start, start + CHUNK);
  }
  const store = PropertiesService.getDocumentProperties();
  const kept = store.getProperties();
  const today = Math.floor(Date.now() / DAY_MS);
  const own = { ...chunks, [`${prefix}count`]: `${Object.keys(chunks).length} ${today}` };
  const left = leftDrafts(kept, { own, prefix, today });
  if (left.length > 0) empty(store, left);
  const rest = Object.keys(kept).filter(key => key.startsWith(prefix) && !(key in own));
  store.setProperties({ ...emptied(rest), ...own });
  clear(store, rest);
}

/** The properties of others' drafts that have to go, the longest left first, so that this one finds room. */
function leftDrafts(
  kept: Readonly<Record<string, string>>,
  fresh: { readonly own: Readonly<Record<string, string>>; readonly prefix: string; readonly today: number },
): string[] {
  const { own, prefix, today } = fresh;
  const others = Object.entries(kept).filter(([key]) => !key.startsWith(prefix) && !isOfDone(key));
  const sum = (entries: readonly (readonly [string, string])[]) =>
    entries.reduce((bytes, [key, text]) => bytes + bytesOf(key) + bytesOf(text), 0);
  let tooMuch = sum(others) + sum(Object.entries(own)) - MOST_KEPT;
  const drafts = new Map<string, [string, string][]>();
  for (const [key, text] of others) {
    const owner = key.startsWith(DRAFT) ? key.slice(0, key.indexOf('.', DRAFT.length) + 1) : '';
    if (owner !== '') drafts.set(owner, [...(drafts.get(owner) ?? []), [key, text]]);
  }
  const abandoned = [...drafts]
    .map(([owner, entries]) => ({ entries, day: Number((kept[`${owner}count`] ?? '').split(' ')[1] ?? 0) }))
    .filter(({ day }) => today - day >= ABANDONED_DAYS)
    .sort((a, b) => a.day - b.day);
  const gone: string[] = [];
  for (const { entries } of abandoned) {
    if (tooMuch <= 0) break;
    gone.push(...entries.map(([key]) => key));
    tooMuch -= sum(entries);
  }
  if (tooMuch > 0) throw new Refusal('draftsFull');
  return gone;
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
  empty(store, [`${prefix}count`, ...pieces(prefix, 0, count)]);
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
  return `${DRAFT}${id}.`;
}

function pieces(prefix: string, first: number, next: number): string[] {
  return Array.from({ length: Math.max(0, next - first) }, (_, i) => prefix + (first + i));
}

function empty(store: GoogleAppsScript.Properties.Properties, keys: readonly string[]): void {
  store.setProperties(emptied(keys));
  clear(store, keys);
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

/** How many pieces there are; after it stands the day on which they were kept. */
function countOf(text: string | null): number {
  const count = Number((text ?? '').split(' ')[0]);
  return Number.isInteger(count) && count > 0 && count <= MOST_CHUNKS ? count : 0;
}

/** At most, as Google counts: in UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}
