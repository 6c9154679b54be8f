import type { CreateProfileRequest, ProfileDraft, ProfileOutcome } from '../../../contract/profile';
import { Refusal } from '../../../contract/Refusal';
import { idealScore, matchShare } from '../../../core/ideal/idealScore';
import { TRAIT_COUNT } from '../../../core/ideal/limits';
import { isNoNumber, NO_NUMBER } from '../../../core/noNumber';
import { nameKey } from '../../../core/text/nameKey';
import type { Row } from '../../../templates/planSheet';
import { SCORE_COLUMNS } from '../../../templates/traitColumns';
import { cellNumber } from '../../book/cellNumber';
import { cellText } from '../../book/cellText';
import type { Edit } from '../../book/Edit';
import { fillSheets, takenNames } from '../../book/fillSheets';
import { firstMatch, isUnkept } from '../../book/firstMatch';
import { freeSheetName } from '../../book/freeSheetName';
import { forgetDraft, keepDraft } from './draftStore';
import { type ProfileSheets, readProfileSheets } from './loadProfile';
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
    { id: 'scorecard', name: names.scorecard, rows: withFirstMatches(edit, draft, sheets) },
  ]);
  edit.atLast(forgetDraft);
  return { outcome: 'filled', idealClient: ideal!, scorecard: card! };
}

/** The rows of the Scorecard; whoever is scored for the first time has their match kept. */
function withFirstMatches({ today }: Edit, draft: ProfileDraft, { scores, traits }: ProfileSheets): Row[] {
  const named = draft.chosen.map(({ trait }) => trait);
  const weights = draft.chosen.map(({ weight }) => weight ?? 1);
  const kept = new Set(scores.flatMap(row => (isUnkept(row) ? [] : [nameKey(cellText(row.client))])));
  return scorecardRows(draft, scores, traits).map(row => {
    const client = cellText(row.client);
    const cells = SCORE_COLUMNS.map(key => row[key]);
    const score = idealScore(
      cells.map(cell => cellNumber(cell) ?? NO_NUMBER),
      weights,
    );
    if (client === '' || isNoNumber(score) || kept.has(nameKey(client))) return row;
    return { ...row, ...firstMatch({ client, match: matchShare(score), traits: named, scores: cells }, today) };
  });
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
