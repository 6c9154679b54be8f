import type { Edit } from '../../book/Edit';
import { keepDraft } from './draftStore';
import { readProfileSheets } from './loadProfile';
import { draftFromRows } from './profileRows';

/** Lets the wizard go on with what stands on its sheets, once they are as they were before: nobody answers it all again. */
export function keepSheetsAsDraft(edit: Edit): void {
  const { ideal, scores } = readProfileSheets(edit);
  const draft = draftFromRows(ideal, scores);
  edit.atLast(() => edit.attempt(() => keepDraft(draft, readProfileSheets(edit.readAnew()).revision)));
}
