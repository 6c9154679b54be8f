import { fingerprint } from '../../core/text/fingerprint';
import { METADATA } from './ourSheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * What the add-on wrote into a sheet last: its columns, figures and names, with the fingerprints of their formulas, ''
 * where they have none.
 */
export type Written = Readonly<Record<string, string>>;

/** Under it stands how many rows the sheet had then: rows that come lack what columns have. */
export const ROWS = 'rows.';

/** The same, with where it is kept; undefined where nothing is. */
export interface KeptWritten {
  readonly written: Written;
  readonly metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata | undefined;
}

/** A formula without its references, which Sheets rewrites as cells move: the same for the same wording. */
export function formulaPrint(formula: string): string {
  return formula === ''
    ? ''
    : fingerprint(
        formula
          // What a reference points to may be gone.
          .replace(/#REF!/g, 'A1')
          // A sheet that people rename is renamed in the formulas too.
          .replace(/'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!(?=\$?[A-Z])/gu, '')
          .replace(/\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}(\$?\d+)?)?/g, '#')
          .replace(/\s/g, '')
          .replace(/;/g, ',')
          .toUpperCase(),
      );
}

export function readWritten(sheet: Sheet): KeptWritten {
  const [metadata] = sheet.createDeveloperMetadataFinder().withKey(METADATA.written).find();
  return { written: parsed(metadata?.getValue() ?? '{}'), metadata };
}

/** Whoever edits the document may have damaged it: then nothing is known to be ours. */
function parsed(json: string): Written {
  try {
    const read: unknown = JSON.parse(json);
    return typeof read === 'object' && read !== null ? Object.fromEntries(Object.entries(read).filter(isPrint)) : {};
  } catch {
    return {};
  }
}

function isPrint(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string';
}

export function keepWritten(sheet: Sheet, metadata: KeptWritten['metadata'], written: Written): void {
  if (metadata === undefined) sheet.addDeveloperMetadata(METADATA.written, JSON.stringify(written));
  else metadata.setValue(JSON.stringify(written));
}
