import type { CreateProfileRequest, ProfileDraft, ProfileOutcome } from '../../../contract/profile';
import { Refusal } from '../../../contract/Refusal';
import { TRAIT_COUNT } from '../../../core/ideal/limits';
import { nameKey } from '../../../core/text/nameKey';
import type { Edit } from '../../book/Edit';
import { fillSheets, takenNames } from '../../book/fillSheets';
import { freeSheetName } from '../../book/freeSheetName';
import { forgetDraft, keepDraft } from './draftStore';
import { readProfileSheets } from './loadProfile';
import { draftFromRows, idealClientRows, scorecardRows } from './profileRows';

/** Fills the Ideal client and the Scorecard sheets from the wizard, unless someone has edited them meanwhile. */
export function createProfile(edit: Edit, { draft, revision, sheetNames }: CreateProfileRequest): ProfileOutcome {
  refuseUnfinished(draft);
  const sheets = readProfileSheets(edit);
  if (sheets.revision !== revision) {
    // Where there is no room for it, the panel still has it.
    edit.attempt(() => keepDraft(draft, revision));
    const theirs = draftFromRows(sheets.ideal, sheets.scores);
    return { outcome: 'changedMeanwhile', theirs, revision: sheets.revision };
  }

  const texts = edit.texts;
  const names = sheetNames ?? { idealClient: texts['idealClient.title'], scorecard: texts['scorecard.title'] };
  const taken = takenNames(edit, [
    { id: 'idealClient', name: names.idealClient },
    { id: 'scorecard', name: names.scorecard },
  ]);
  if (taken.length > 0) {
    const free = {
      idealClient: freeSheetName(edit, names.idealClient),
      scorecard: freeSheetName(edit, names.scorecard),
    };
    return { outcome: 'nameTaken', taken, sheetNames: free };
  }

  const [ideal, card] = fillSheets(edit, [
    { id: 'idealClient', name: names.idealClient, rows: idealClientRows(draft) },
    { id: 'scorecard', name: names.scorecard, rows: scorecardRows(draft, sheets.scores, sheets.traits) },
  ]);
  edit.atLast(forgetDraft);
  return { outcome: 'filled', idealClient: ideal!, scorecard: card! };
}

/** Exactly five different traits, and a weight for each of them or for none (article 004, step 5). */
function refuseUnfinished({ chosen }: ProfileDraft): void {
  const traits = new Set<string>();
  for (const { trait } of chosen) {
    if (traits.has(nameKey(trait))) throw new Refusal('traitTwice', { trait });
    if (nameKey(trait) !== '') traits.add(nameKey(trait));
  }
  if (traits.size !== TRAIT_COUNT) throw new Refusal('traitsMissing', { count: traits.size });
  const weights = chosen.map(({ weight }) => weight).filter(weight => weight !== null);
  if (weights.length > 0 && weights.length < TRAIT_COUNT) throw new Refusal('weightsIncomplete');
  if (weights.length > 0 && weights.every(weight => weight === 0)) throw new Refusal('weightsAllZero');
}
