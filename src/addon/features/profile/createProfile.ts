import {
  type CreateProfileRequest,
  MOST_SCORED,
  type ProfileDraft,
  type ProfileOutcome,
} from '../../../contract/profile';
import { Refusal } from '../../../contract/Refusal';
import { TRAIT_COUNT } from '../../../core/ideal/limits';
import { nameKey } from '../../../core/text/nameKey';
import { catalogue } from '../../book/catalogue';
import { fillSheets, takenNames } from '../../book/fillSheets';
import { sheetLanguage } from '../../book/languages';
import { freeSheetName } from '../../book/ourSheets';
import { forgetDraft, keepDraft } from './draftStore';
import { readProfileSheets } from './loadProfile';
import { draftFromRows, idealClientRows, scorecardRows } from './profileRows';

/** Fills the Ideal client and the Scorecard sheets from the wizard, unless someone has edited them meanwhile. */
export function createProfile(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { draft, revision, sheetNames }: CreateProfileRequest,
): ProfileOutcome {
  refuseUnfinished(draft);
  const sheets = readProfileSheets(spreadsheet);
  if (sheets.revision !== revision) {
    keepDraft(draft, revision);
    const theirs = draftFromRows(sheets.ideal, sheets.scores, MOST_SCORED);
    return { outcome: 'changedMeanwhile', theirs, revision: sheets.revision };
  }

  const texts = catalogue().sheets[sheetLanguage(spreadsheet)];
  const names = sheetNames ?? { idealClient: texts['idealClient.title'], scorecard: texts['scorecard.title'] };
  const taken = takenNames(spreadsheet, [
    { id: 'idealClient', name: names.idealClient },
    { id: 'scorecard', name: names.scorecard },
  ]);
  if (taken.length > 0) {
    const free = {
      idealClient: freeSheetName(spreadsheet, names.idealClient),
      scorecard: freeSheetName(spreadsheet, names.scorecard),
    };
    return { outcome: 'nameTaken', taken, sheetNames: free };
  }

  const [ideal, card] = fillSheets(spreadsheet, [
    { id: 'idealClient', name: names.idealClient, rows: idealClientRows(draft) },
    { id: 'scorecard', name: names.scorecard, rows: scorecardRows(draft, sheets.scores, sheets.traits) },
  ]);
  forgetDraft();
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
