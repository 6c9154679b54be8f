import { fingerprint } from '../../core/text/fingerprint';
import type { Row } from '../../templates/planSheet';
import type { TemplateId } from '../../templates/sheetTemplate';
import { SCORE_COLUMNS } from '../../templates/traitColumns';
import { pageTexts } from '../pageTexts';
import type { LoadedProfile, ProfileDraft } from '../serverApi';
import { findOurSheet } from '../sheets/ourSheets';
import { readKeys } from '../sheets/readKeys';
import { type ReadSheet, readSheet } from '../sheets/readSheet';
import { keptDraft } from './draftStore';
import { MOST_SCORED, readDraft } from './profileRequest';
import { draftFromRows } from './profileRows';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const MOST_CLIENTS = 2000;
const EMPTY: ProfileDraft = {
  step: 1,
  best: [],
  worst: [],
  bestTraits: [],
  worstTraits: [],
  chosen: [],
  scored: [],
};

/** The two sheets of a profile as they stand. */
export interface ProfileSheets {
  readonly ideal: readonly Row[];
  readonly scores: readonly Row[];
  /** The Scorecard's traits in the order of its columns. */
  readonly traits: readonly string[];
  /** Changes with every edit of what the two sheets hold; null while neither exists. */
  readonly revision: string | null;
}

/** Reads the profile's sheets; empty where there are none. */
export function readProfileSheets(spreadsheet: Spreadsheet): ProfileSheets {
  const ideal = read(spreadsheet, 'idealClient');
  const card = read(spreadsheet, 'scorecard');
  const rows = [ideal?.rows ?? [], card?.rows ?? []] as const;
  return {
    ideal: rows[0],
    scores: rows[1],
    traits: SCORE_COLUMNS.map(key => card?.headers[key] ?? ''),
    revision: ideal === undefined && card === undefined ? null : fingerprint(JSON.stringify(rows)),
  };
}

/** The profile to go on with: the draft kept with the document, else what its sheets say, else an empty one. */
export function loadProfile(spreadsheet: Spreadsheet): LoadedProfile {
  const sheets = readProfileSheets(spreadsheet);
  const draft = trustedDraft();
  const [kept, source] =
    draft !== undefined
      ? [draft, 'draft' as const]
      : sheets.revision === null
        ? [EMPTY, 'new' as const]
        : [draftFromRows(sheets.ideal, sheets.scores, MOST_SCORED), 'sheets' as const];
  return {
    draft: kept,
    source,
    clients: readKeys(spreadsheet, 'clients').slice(0, MOST_CLIENTS),
    revision: sheets.revision,
  };
}

/** A draft of a former version or a damaged one counts as none. */
function trustedDraft(): ProfileDraft | undefined {
  const kept = keptDraft();
  if (kept === undefined) return undefined;
  try {
    return readDraft(kept, 'draft');
  } catch {
    return undefined;
  }
}

function read(spreadsheet: Spreadsheet, id: TemplateId): ReadSheet | undefined {
  const sheet = findOurSheet(spreadsheet, id);
  return sheet === null ? undefined : readSheet(spreadsheet, sheet, pageTexts().templates[id]);
}
