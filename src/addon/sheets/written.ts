import { fingerprint } from '../../core/text/fingerprint';
import { METADATA } from './ourSheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the add-on wrote into a sheet last: the keys of its columns and figures, with the fingerprint of their formulas. */
export type Written = Readonly<Record<string, string>>;

/** A formula without its references, which Sheets rewrites as cells move: the same for the same wording. */
export function formulaPrint(formula: string): string {
  return formula === ''
    ? ''
    : fingerprint(
        formula
          .replace(/\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}(\$?\d+)?)?/g, '#')
          .replace(/\s/g, '')
          .replace(/;/g, ',')
          .toUpperCase(),
      );
}

export function readWritten(sheet: Sheet): Written {
  const [metadata] = sheet.createDeveloperMetadataFinder().withKey(METADATA.written).find();
  try {
    return JSON.parse(metadata?.getValue() ?? '{}') as Written;
  } catch {
    return {};
  }
}

export function keepWritten(sheet: Sheet, written: Written): void {
  const [metadata] = sheet.createDeveloperMetadataFinder().withKey(METADATA.written).find();
  if (metadata === undefined) sheet.addDeveloperMetadata(METADATA.written, JSON.stringify(written));
  else metadata.setValue(JSON.stringify(written));
}
