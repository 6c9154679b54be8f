import type { ProfileDraft, ProfileOutcome } from '../../src/contract/profile';
import type { Workbook } from '../../src/workbook/workbook';
import { callServer } from '../addon/callServer';
import { cellAt } from '../addon/columnOf';
import type { Action, Scene } from './Action';
import { newWorkbook } from './scenes';
import { smallFiles } from './smallFiles';

const plan = { what: 'zadzwonić', who: 'Anna', when: '2026-08-14' };
const draft: ProfileDraft = {
  step: 6,
  best: ['Alfa'],
  worst: ['Gamma'],
  bestTraits: ['Ufa'],
  worstTraits: [],
  chosen: ['Ufa', 'Płaci', 'Poleca', 'Decyduje', 'Mówi'].map(trait => ({ trait, weight: null })),
  scored: [{ client: 'Alfa', scores: [5, 4, 3, 2, 1], plan }],
};
const former: ProfileDraft = {
  ...draft,
  best: ['Beta'],
  scored: [{ client: 'Beta', scores: [1, 1, 1, 1, 1], plan }],
};
/** So much that it is kept in several pieces. */
const long: ProfileDraft = { ...draft, bestTraits: Array.from({ length: 20 }, (_, i) => `Cecha ${i} `.repeat(20)) };

const create = (workbook: Workbook, answer?: unknown) => {
  // The panel goes on with what the sheets say by then.
  const outcome = answer as ProfileOutcome | undefined;
  const { revision } = outcome?.outcome === 'changedMeanwhile' ? outcome : callServer(workbook, 'loadProfile');
  return { draft, revision, sheetNames: null };
};
const save = (wanted: ProfileDraft) => () => ({ draft: wanted, revision: null });

/** The ideal client is kept while it is made, and made, with what is planned for each client. */
export const profileActions: readonly Action[] = [
  { what: 'the ideal client is filled', method: 'createProfile', begin: () => begin(null, long), request: create },
  {
    what: 'the ideal client is filled again',
    method: 'createProfile',
    begin: () => begin(former, null),
    request: create,
  },
  { what: 'matches are kept', method: 'keepMatches', begin: scored },
  { what: 'a draft is kept', method: 'saveDraft', begin: () => begin(null, null), request: save(long) },
  { what: 'a longer draft is kept', method: 'saveDraft', begin: () => begin(null, draft), request: save(long) },
  { what: 'a shorter draft is kept', method: 'saveDraft', begin: () => begin(null, long), request: save(draft) },
];

/** A Scorecard on which people have scored clients themselves. */
export function scored(): Scene {
  const workbook = newWorkbook(smallFiles());
  callServer(workbook, 'createProfile', { ...create(workbook), draft: { ...former, scored: [] } });
  for (const [row, client] of ['Alfa', 'Gamma'].entries()) {
    workbook.type('Karta ocen', cellAt(workbook, 'Karta ocen', 'client', row), client);
    workbook.type('Karta ocen', cellAt(workbook, 'Karta ocen', 'trait1', row), '4');
  }
  return { before: workbook.snapshot(), typed: [] };
}

function begin(filled: ProfileDraft | null, kept: ProfileDraft | null): Scene {
  const workbook = newWorkbook(smallFiles());
  if (filled !== null) callServer(workbook, 'createProfile', { ...create(workbook), draft: filled });
  if (kept !== null) callServer(workbook, 'saveDraft', { draft: kept, revision: null });
  if (filled !== null) workbook.type('Karta ocen', 'U8', 'moja uwaga');
  return { before: workbook.snapshot(), typed: [] };
}
