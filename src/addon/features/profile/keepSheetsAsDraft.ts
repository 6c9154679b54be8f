import type { Edit } from '../../book/Edit';
import { keepDraft } from './draftStore';
import { readProfileSheets } from './loadProfile';
import { draftFromRows } from './profileRows';

/** What lets the wizard go on with what stands on its sheets now, once they are as they were before: nobody answers it all again. */
export function keepSheetsAsDraft(edit: Edit): () => void {
  const { ideal, scores } = readProfileSheets(edit);
  const draft = draftFromRows(ideal, scores);
  return () => edit.attempt(() => keepDraft(draft, readProfileSheets(edit.readAnew()).revision));
}
