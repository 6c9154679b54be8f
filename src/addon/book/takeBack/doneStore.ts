import type { HistoryEntry } from '../tellHistory';
import { joinedSteps } from './joinedSteps';
import type { KeptStep } from './KeptStep';
import { packSteps, unpackSteps } from './packedSteps';

/** One of the last actions, as it is kept with the document. */
export interface DoneAction extends Pick<HistoryEntry, 'what' | 'sheets' | 'undo'> {
  readonly values?: HistoryEntry['values'] | undefined;
  readonly id: string;
  /** In the time zone of the spreadsheet: '2026-02-25 14:05'. */
  readonly at: string;
  /** What it wrote is kept, is too much to be kept, or is nothing that could be taken back. */
  readonly kept: 'whole' | 'tooLarge' | 'none';
  /** It made sheets, on which later ones may rest. */
  readonly made: boolean;
  /** Which of the places for what was written is its own, and how many pieces are there. */
  readonly slot: number;
  readonly pieces: number;
}

const MOST = 5;
const LIST = 'polecam.done';
/** What is kept is of plain letters: so many fit into the 9 KB of a property. */
const CHUNK = 9_000;
/** Of all 500 KB that Google keeps with a document, drafts take most. */
const MOST_KEPT = 120_000;
/** Of a sentence: names can be as long as a cell. */
const LONGEST = 100;

/** Whether a property of the document belongs to this store, which makes room for whatever else is kept. */
export function isOfDone(key: string): boolean {
  return key.startsWith(LIST);
}

/** The last actions, the newest first. */
export function lastDone(): readonly DoneAction[] {
  return readList(PropertiesService.getDocumentProperties().getProperty(LIST));
}

/** Keeps an action as the newest, and forgets the oldest ones for which there is no room. */
export function keepDone(
  action: Pick<DoneAction, 'at' | 'what' | 'values' | 'sheets' | 'undo'>,
  wrote: readonly KeptStep[] | null,
  continues: boolean,
): void {
  const all = lastDone();
  const [last] = all;
  const earlier = continues && last?.what === action.what ? stepsOf(last) : undefined;
  const steps = earlier !== undefined && wrote !== null ? joinedSteps(earlier, wrote) : wrote;
  const before = all.slice(earlier === undefined ? 0 : 1).slice(0, MOST - 1);
  const slot = Array.from({ length: MOST }, (_, i) => i).find(i => before.every(done => done.slot !== i))!;
  const text = steps === null ? '' : packed(steps);
  const isKept = text.length <= MOST_KEPT;
  const pieces = isKept ? chunksOf(text) : [];
  let room = MOST_KEPT - text.length;
  const others = before.map(done => {
    room -= done.pieces * CHUNK;
    return isKept && room < 0 && done.kept === 'whole' ? { ...done, kept: 'tooLarge' as const, pieces: 0 } : done;
  });
  const newest: DoneAction = {
    ...clipped(earlier === undefined ? action : { ...action, sheets: [...last!.sheets, ...action.sheets] }),
    id: Utilities.getUuid(),
    made: steps?.some(({ kind }) => kind === 'sheet') ?? false,
    kept: steps === null ? 'none' : isKept ? 'whole' : 'tooLarge',
    slot,
    pieces: pieces.length,
  };
  const gone = before.filter((done, i) => done.pieces !== others[i]!.pieces).flatMap(keysOf);
  PropertiesService.getDocumentProperties().setProperties({
    ...Object.fromEntries(gone.map(key => [key, ''])),
    ...Object.fromEntries(pieces.map((piece, i) => [`${LIST}.${slot}.${i}`, piece])),
    [LIST]: JSON.stringify([newest, ...others]),
  });
}

/** What it wrote; undefined where it is not kept, or damaged. */
export function stepsOf(action: DoneAction): readonly KeptStep[] | undefined {
  if (action.kept !== 'whole') return undefined;
  const store = PropertiesService.getDocumentProperties().getProperties();
  const text = keysOf(action)
    .map(key => store[key] ?? '')
    .join('');
  try {
    const bytes = Utilities.newBlob(Utilities.base64Decode(text), 'application/x-gzip');
    return unpackSteps(Utilities.ungzip(bytes).getDataAsString());
  } catch {
    return undefined;
  }
}

/** It has been taken back. */
export function forgetDone(action: DoneAction): void {
  const left = lastDone().filter(({ id }) => id !== action.id);
  PropertiesService.getDocumentProperties().setProperties({
    [LIST]: JSON.stringify(left),
    ...Object.fromEntries(keysOf(action).map(key => [key, ''])),
  });
}

function packed(steps: readonly KeptStep[]): string {
  return Utilities.base64Encode(Utilities.gzip(Utilities.newBlob(packSteps(steps))).getBytes());
}

function chunksOf(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / CHUNK) }, (_, i) => text.slice(i * CHUNK, (i + 1) * CHUNK));
}

function keysOf({ slot, pieces }: DoneAction): string[] {
  return Array.from({ length: pieces }, (_, i) => `${LIST}.${slot}.${i}`);
}

function clipped<Told extends Pick<DoneAction, 'values' | 'sheets'>>({ values = {}, sheets, ...told }: Told) {
  const short = (text: string | number) => (typeof text === 'string' ? text.slice(0, LONGEST) : text);
  return {
    ...told,
    values: Object.fromEntries(Object.entries(values).map(([hole, value]) => [hole, short(value)])),
    sheets: sheets.slice(0, 3).map(sheet => sheet.slice(0, LONGEST)),
  };
}

function readList(text: string | null): readonly DoneAction[] {
  try {
    const read: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(read) ? (read as readonly DoneAction[]) : [];
  } catch {
    return [];
  }
}
