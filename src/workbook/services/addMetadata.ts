import type { Execution } from './Execution';
import { DeveloperMetadataVisibility as Visibility } from './enums';
import { newId } from './newId';
import type { Place } from './Place';
import { rangeData } from './rangeData';

/** Where metadata is: the spreadsheet, a sheet, or whole rows or columns of one. */
export interface MetadataPlace {
  readonly sheetId: string | null;
  readonly place?: Place;
}

/** addDeveloperMetadata(key, value?, visibility?); by default every script of the document sees it. */
export function addMetadata(
  execution: Execution,
  { sheetId, place }: MetadataPlace,
  [key, ...more]: readonly [key: string, ...more: unknown[]],
): void {
  const value = more.find(argument => typeof argument === 'string');
  const visibility = more.find(argument => typeof argument === 'object' && argument !== null) ?? Visibility.DOCUMENT;
  execution.writes.add({
    type: 'PUT_ANNOTATION',
    annotationId: newId(),
    kind: 'metadata',
    ...(sheetId !== null && { sheetId }),
    ...(place && { ranges: [rangeData(place)] }),
    content: { key, ...(typeof value === 'string' && { value }), visibility: String(visibility) },
  });
}
