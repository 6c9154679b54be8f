import { type ListedClient, MOST_CLIENTS } from '../../../contract/clients';
import { EMPTY_DRAFT, type LoadedProfile, readDraft } from '../../../contract/profile';
import { orNull, print } from '../../../contract/request';
import { fingerprint } from '../../../core/text/fingerprint';
import type { Row } from '../../../templates/planSheet';
import { SCORE_COLUMNS } from '../../../templates/traitColumns';
import { listEntries } from '../../book/listEntries';
import { listedClients } from '../../book/listedClients';
import type { Reading } from '../../book/Reading';
import { keptDraft } from './draftStore';
import { draftFromRows } from './profileRows';

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
export function readProfileSheets(reading: Reading): ProfileSheets {
  const ideal = reading.readIfWhole('idealClient');
  const card = reading.readIfWhole('scorecard');
  const rows = [ideal?.rows ?? [], card?.rows ?? []] as const;
  return {
    ideal: rows[0],
    scores: rows[1],
    traits: SCORE_COLUMNS.map(key => card?.headers[key] ?? ''),
    // A match that is kept meanwhile is no edit of the profile.
    revision: ideal === null && card === null ? null : fingerprint(JSON.stringify(rows.map(of => of.map(withoutKept)))),
  };
}

function withoutKept({ firstDay: _, firstMatch, firstScores, ...row }: Row): Row {
  return row;
}

/** The profile to go on with: the person's kept draft, else what its sheets say, else an empty one. */
export function loadProfile(reading: Reading): LoadedProfile {
  const sheets = readProfileSheets(reading);
  const names = {
    clients: clientsByRevenue(reading),
    salespeople: listEntries(reading, 'listSalespeople').map(({ entry }) => entry),
  };
  const kept = trustedDraft(sheets.revision);
  if (kept !== undefined) return { ...kept, source: 'draft', ...names };
  if (sheets.revision === null) return { draft: EMPTY_DRAFT, source: 'new', ...names, revision: null };
  const draft = draftFromRows(sheets.ideal, sheets.scores);
  return { draft, source: 'sheets', ...names, revision: sheets.revision };
}

/** The best first; those whose revenue is not known last, in the order of the sheet. */
function clientsByRevenue(reading: Reading): readonly ListedClient[] {
  const isUnknown = ({ revenue }: ListedClient) => Number(revenue === null);
  return [...listedClients(reading)]
    .sort((a, b) => isUnknown(a) - isUnknown(b) || (b.revenue ?? 0) - (a.revenue ?? 0))
    .slice(0, MOST_CLIENTS);
}

/** The kept draft, and the revision it began from; a damaged one counts as none. */
function trustedDraft(present: string | null): Pick<LoadedProfile, 'draft' | 'revision'> | undefined {
  const kept = keptDraft();
  if (kept === undefined) return undefined;
  try {
    const { revision = present } = kept as { readonly revision?: unknown };
    return { draft: readDraft(kept, 'draft'), revision: orNull(print)(revision, 'revision') };
  } catch {
    return undefined;
  }
}
