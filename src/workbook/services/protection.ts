import type { Annotation } from '../engine/AnnotationsPlugin';
import { annotationsOf } from '../engine/annotationsOf';
import type { RangeData } from '../engine/odoo';
import type { Execution } from './Execution';
import { ProtectionType } from './enums';
import { newId } from './newId';
import type { Place } from './Place';
import { placeInside } from './placeInside';
import { placeOfRange } from './placeOfRange';
import { rangeData } from './rangeData';
import { service } from './service';
import { ServiceError } from './serviceError';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Range.protect(): the owner may still edit, an editor may not, unless it only warns. */
export function protectPlace(execution: Execution, place: Place): Protection {
  return add(execution, place.sheetId, [rangeData(place)]);
}

/** Sheet.protect(): there is one protection of a whole sheet; protecting it again gives that one. */
export function protectSheet(execution: Execution, sheetId: string): Protection {
  const [known] = protections(execution, sheetId, 'SHEET');
  return known ?? add(execution, sheetId, undefined);
}

/** getProtections(): those of one kind on a sheet. */
export function protections(execution: Execution, sheetId: string, kind: 'RANGE' | 'SHEET'): readonly Protection[] {
  execution.readLayout();
  return annotationsOf(execution.model)
    .getAnnotations()
    .filter(found => found.kind === 'protection' && found.sheetId === sheetId)
    .filter(({ range }) => (kind === 'RANGE') === (range !== null))
    .map(({ id }) => createProtection(execution, id));
}

function add(execution: Execution, sheetId: string, ranges: readonly RangeData[] | undefined): Protection {
  const annotationId = newId();
  const place = { sheetId, ...(ranges && { ranges }) };
  const content = { description: '', warningOnly: false };
  execution.writes.add({ type: 'PUT_ANNOTATION', annotationId, kind: 'protection', ...place, content });
  return createProtection(execution, annotationId);
}

function createProtection(execution: Execution, id: string): Protection {
  const current = (): Annotation => {
    execution.readLayout();
    const found = annotationsOf(execution.model)
      .getAnnotations()
      .find(annotation => annotation.id === id);
    if (found === undefined) throw new ServiceError('The protection no longer exists.');
    return found;
  };
  const change = (content: Annotation['content']): Protection => {
    const { sheetId, range, content: before } = current();
    const ranges = range === null ? {} : { ranges: [execution.model.getters.getRangeData(range)] };
    execution.writes.add({
      type: 'PUT_ANNOTATION',
      annotationId: id,
      kind: 'protection',
      ...(sheetId !== null && { sheetId }),
      ...ranges,
      content: { ...before, ...content },
    });
    return protection;
  };
  const protection: Protection = service<Protection>(execution, 'Protection', {
    getDescription: () => String(current().content.description),
    setDescription: description => change({ description }),
    isWarningOnly: () => current().content.warningOnly === true,
    setWarningOnly: warningOnly => change({ warningOnly }),
    canEdit: () => execution.state.role === 'owner' || current().content.warningOnly === true,
    canDomainEdit: () => false,
    getProtectionType: () => (current().range === null ? ProtectionType.SHEET : ProtectionType.RANGE),
    getRange: () => {
      const { range, sheetId } = current();
      const whole = execution.model.getters.getSheetZone(sheetId ?? '');
      return execution.make.range(range ? placeOfRange(range) : placeOfRange({ sheetId: sheetId ?? '', zone: whole }));
    },
    setRange: range => {
      const { sheetId } = current();
      execution.writes.add({
        type: 'PUT_ANNOTATION',
        annotationId: id,
        kind: 'protection',
        ...(sheetId !== null && { sheetId }),
        ranges: [rangeData(placeInside(range))],
        content: current().content,
      });
      return protection;
    },
    setUnprotectedRanges: ranges => change({ unprotected: Array.from(ranges, range => rangeData(placeInside(range))) }),
    // There are no other people in this workbook: its owner and the one at the keyboard cannot be removed.
    removeEditors: () => protection,
    getEditors: () => execution.world.Array.from(editors(execution)),
    setDomainEdit: () => protection,
    remove: () => execution.writes.add({ type: 'REMOVE_ANNOTATION', annotationId: id }),
  });
  return protection;
}

function editors(execution: Execution): GoogleAppsScript.Base.User[] {
  const people = execution.state.role === 'owner' ? ['owner'] : ['owner', 'editor'];
  return people.map(name =>
    service<GoogleAppsScript.Base.User>(execution, 'User', { getEmail: () => `${name}@example.com` }),
  );
}
