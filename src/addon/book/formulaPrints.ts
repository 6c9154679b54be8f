import { fingerprint } from '../../core/text/fingerprint';
import type { Edit } from './Edit';
import { METADATA } from './ourSheets';
import { UPKEEP } from './takeBack/upkeep';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * What the add-on wrote into a sheet last: its columns, figures and names, with the fingerprints of their formulas, ''
 * where they have none.
 */
export type FormulaPrints = Readonly<Record<string, string>>;

/** Under it stands how many rows the sheet had then: rows that come lack what columns have. */
export const ROWS = 'rows.';

/** It is there once the sheet has had a filter: one that people remove does not come back. */
export const FILTER = 'filter.';

/** The same, with where it is kept; undefined where nothing is. */
export interface KeptPrints {
  readonly sheet: Sheet;
  readonly prints: FormulaPrints;
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

/** Reads what is kept with the sheet. */
export function readPrints(sheet: Sheet): KeptPrints {
  const [metadata] = marksOf(sheet);
  return { sheet, prints: parsed(metadata?.getValue() ?? '{}'), metadata };
}

/** Keeps these with the sheet, where they are others. */
export function keepPrints(edit: Edit, { sheet, prints, metadata }: KeptPrints, now: FormulaPrints): void {
  const [former, json] = [JSON.stringify(prints), JSON.stringify(now)];
  if (json === former) return;
  if (metadata === undefined) {
    edit.undo(() => {
      for (const mark of marksOf(sheet)) mark.remove();
    }, UPKEEP);
    sheet.addDeveloperMetadata(METADATA.written, json);
  } else {
    edit.undo(() => metadata.setValue(former), { kind: 'prints', sheet, before: former, after: json });
    metadata.setValue(json);
  }
}

/** Keeps by what these formulas are known to be ours. */
export function keepPrintsOf(
  edit: Edit,
  sheet: Sheet,
  formulas: readonly { readonly fills: string; readonly wanted: string }[],
): void {
  if (formulas.length === 0) return;
  const kept = readPrints(sheet);
  const prints = Object.fromEntries(formulas.map(({ fills, wanted }) => [fills, formulaPrint(wanted)]));
  keepPrints(edit, kept, { ...kept.prints, ...prints });
}

function marksOf(sheet: Sheet): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
  return sheet.createDeveloperMetadataFinder().withKey(METADATA.written).find();
}

/** Whoever edits the document may have damaged it: then nothing is known to be ours. */
function parsed(json: string): FormulaPrints {
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
