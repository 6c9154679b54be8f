import type { Annotation } from '../engine/AnnotationsPlugin';
import { annotationsOf } from '../engine/annotationsOf';
import { createRange } from './createRange';
import { createSheet } from './createSheet';
import { createSpreadsheet } from './createSpreadsheet';
import type { Execution } from './Execution';
import { DeveloperMetadataLocationType as LocationType, DeveloperMetadataVisibility as Visibility } from './enums';
import { newId } from './newId';
import type { Place } from './Place';
import { placeOfRange } from './placeOfRange';
import { rangeData } from './rangeData';
import { service } from './service';
import { ServiceError } from './serviceError';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

/** Where metadata is: the spreadsheet, a sheet, or whole rows or columns of one. */
export interface MetadataPlace {
  readonly sheetId: string | null;
  readonly place?: Place;
}

/** addDeveloperMetadata(key, value?, visibility?); by default every script of the document sees it. */
export function addMetadata(
  execution: Execution,
  { sheetId, place }: MetadataPlace,
  key: string,
  more: readonly unknown[],
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

/** getDeveloperMetadata(): what is tied to that very place. */
export function metadataAt(execution: Execution, sheetId: string | null): Metadata[] {
  return execution.world.Array.from(
    all(execution)
      .filter(found => found.sheetId === sheetId && found.range === null)
      .map(({ id }) => createMetadata(execution, id)),
  );
}

/** createDeveloperMetadataFinder(): a sheet's finder sees the sheet's, its rows' and its columns' metadata. */
export function createMetadataFinder(execution: Execution, sheetId: string | null): Finder {
  const wanted: ((found: Annotation) => boolean)[] = [found => sheetId === null || found.sheetId === sheetId];
  const narrow = (test: (found: Annotation) => boolean): Finder => {
    wanted.push(test);
    return finder;
  };
  const finder: Finder = service<Finder>(execution, 'DeveloperMetadataFinder', {
    withKey: key => narrow(({ content }) => content.key === key),
    withValue: value => narrow(({ content }) => content.value === value),
    withId: id => narrow(found => Number(found.id) === id),
    withVisibility: visibility => narrow(({ content }) => content.visibility === String(visibility)),
    withLocationType: type => narrow(found => locationType(found) === type),
    find: () =>
      execution.world.Array.from(
        all(execution)
          .filter(found => wanted.every(test => test(found)))
          .map(({ id }) => createMetadata(execution, id)),
      ),
  });
  return finder;
}

function all(execution: Execution): readonly Annotation[] {
  execution.read();
  return annotationsOf(execution.model)
    .getAnnotations()
    .filter(({ kind }) => kind === 'metadata');
}

function createMetadata(execution: Execution, id: string): Metadata {
  const current = (): Annotation => {
    const found = all(execution).find(annotation => annotation.id === id);
    if (found === undefined) throw new ServiceError('The developer metadata no longer exists.');
    return found;
  };
  const change = (content: Annotation['content']): Metadata => {
    const { sheetId, range, content: before } = current();
    const place = {
      ...(sheetId !== null && { sheetId }),
      ...(range !== null && { ranges: [execution.model.getters.getRangeData(range)] }),
    };
    const annotationId = id;
    execution.writes.add({
      type: 'PUT_ANNOTATION',
      annotationId,
      kind: 'metadata',
      ...place,
      content: { ...before, ...content },
    });
    return metadata;
  };
  const metadata: Metadata = service<Metadata>(execution, 'DeveloperMetadata', {
    getId: () => Number(id),
    getKey: () => String(current().content.key),
    setKey: key => change({ key }),
    getValue: () => (current().content.value as string | undefined) ?? null,
    setValue: value => change({ value }),
    getVisibility: () => (current().content.visibility === 'PROJECT' ? Visibility.PROJECT : Visibility.DOCUMENT),
    getLocation: () => createLocation(execution, current()),
    remove: () => execution.writes.add({ type: 'REMOVE_ANNOTATION', annotationId: id }),
  });
  return metadata;
}

function createLocation(
  execution: Execution,
  found: Annotation,
): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation {
  const { range, sheetId } = found;
  const type = locationType(found);
  const ranged = (wanted: typeof type) =>
    type === wanted && range ? createRange(execution, placeOfRange(range)) : null;
  return service<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>(execution, 'DeveloperMetadataLocation', {
    getLocationType: () => type,
    getSheet: () => (type === LocationType.SHEET && sheetId !== null ? createSheet(execution, sheetId) : null),
    getColumn: () => ranged(LocationType.COLUMN),
    getRow: () => ranged(LocationType.ROW),
    getSpreadsheet: () => (type === LocationType.SPREADSHEET ? createSpreadsheet(execution) : null),
  });
}

function locationType({ range, sheetId }: Annotation): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
  if (range !== null) return range.unboundedZone.bottom === undefined ? LocationType.COLUMN : LocationType.ROW;
  return sheetId === null ? LocationType.SPREADSHEET : LocationType.SHEET;
}
