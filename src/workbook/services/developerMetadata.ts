import type { Annotation } from '../engine/AnnotationsPlugin';
import { annotationsOf } from '../engine/annotationsOf';
import type { Execution } from './Execution';
import { DeveloperMetadataLocationType as LocationType, DeveloperMetadataVisibility as Visibility } from './enums';
import { idNumber } from './idNumber';
import { placeOfRange } from './placeOfRange';
import { service } from './service';
import { ServiceError } from './serviceError';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** getDeveloperMetadata(): what is tied to that very place. */
export function metadataAt(execution: Execution, sheetId: string | null): Metadata[] {
  return execution.world.Array.from(
    allMetadata(execution)
      .filter(found => found.sheetId === sheetId && found.range === null)
      .map(({ id }) => createMetadata(execution, id)),
  );
}

/** All metadata of the spreadsheet and of its sheets, rows and columns. */
export function allMetadata(execution: Execution): readonly Annotation[] {
  execution.readLayout();
  return annotationsOf(execution.model)
    .getAnnotations()
    .filter(({ kind }) => kind === 'metadata');
}

/** A DeveloperMetadata of the script. */
export function createMetadata(execution: Execution, id: string): Metadata {
  const current = (): Annotation => {
    const found = allMetadata(execution).find(annotation => annotation.id === id);
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
    getId: () => idNumber(id),
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
  const ranged = (wanted: typeof type) => (type === wanted && range ? execution.make.range(placeOfRange(range)) : null);
  return service<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>(execution, 'DeveloperMetadataLocation', {
    getLocationType: () => type,
    getSheet: () => (type === LocationType.SHEET && sheetId !== null ? execution.make.sheet(sheetId) : null),
    getColumn: () => ranged(LocationType.COLUMN),
    getRow: () => ranged(LocationType.ROW),
    getSpreadsheet: () => (type === LocationType.SPREADSHEET ? execution.make.spreadsheet() : null),
  });
}

/** What a metadata is tied to. */
export function locationType({
  range,
  sheetId,
}: Annotation): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
  if (range !== null) return range.unboundedZone.bottom === undefined ? LocationType.COLUMN : LocationType.ROW;
  return sheetId === null ? LocationType.SPREADSHEET : LocationType.SHEET;
}
