import type { Annotation } from '../engine/AnnotationsPlugin';
import { annotationsOf } from '../engine/annotationsOf';
import { keepsEditorOut } from '../engine/keepsEditorOut';
import type { RangeData } from '../engine/odoo';
import type { Execution } from './Execution';
import { ProtectionType } from './enums';
import { newId } from './newId';
import type { Place } from './Place';
import { me, nameOf, sharedWith, userOf } from './people';
import { placeInside } from './placeInside';
import { placeOfRange } from './placeOfRange';
import { rangeData } from './rangeData';
import { service } from './service';
import { ServiceError } from './serviceError';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Range.protect(): everyone may edit as before, until the script adds somebody or removes them. */
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
  const content = { description: '', warningOnly: false, open: true };
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
  const { through, newProtection } = execution.state.sharing;
  /** The owner is in no list, and no manager of a shared drive can be taken from it. */
  const editors = (): readonly string[] => {
    const { warningOnly, open, editors: listed = '' } = current().content;
    if (warningOnly === true) return [];
    if (open === true) return newProtection === 'editors' ? sharedWith(execution) : [];
    const managers = through === 'sharedDrive' ? ['manager'] : [];
    return [...new Set([...managers, ...String(listed).split(',')])].filter(name => name !== '');
  };
  const keepEditors = (names: readonly string[]): Protection =>
    change({ open: false, editors: [...new Set(names)].filter(name => name !== 'owner').join(',') });
  const removeEditors = (users: readonly unknown[]): Protection => {
    const leaving = Array.from(users, nameOf);
    const before = editors();
    if (leaving.length === 0) return protection;
    // Google's own words are not known, only that it throws.
    if (leaving.includes('team') && me(execution) === 'editor' && !before.includes('editor')) {
      throw new ServiceError('You cannot remove yourself from the editors of a protected range.');
    }
    return keepEditors(before.filter(name => name === me(execution) || !leaving.includes(name)));
  };
  const protection: Protection = service<Protection>(execution, 'Protection', {
    getDescription: () => String(current().content.description),
    setDescription: description => change({ description }),
    isWarningOnly: () => current().content.warningOnly === true,
    // One that only warns keeps nobody out and has no list.
    setWarningOnly: warningOnly => change(warningOnly ? { warningOnly, open: true } : { warningOnly }),
    canEdit: () =>
      execution.state.role === 'owner' || (execution.state.role === 'editor' && !keepsEditorOut(current())),
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
    addEditor: (user: unknown) => keepEditors([...editors(), nameOf(user)]),
    addEditors: (users: readonly unknown[]) => keepEditors([...editors(), ...Array.from(users, nameOf)]),
    removeEditor: (user: unknown) => removeEditors([user]),
    removeEditors,
    getEditors: () => execution.world.Array.from(editors(), name => userOf(execution, name)),
    setDomainEdit: () => {
      throw new ServiceError('This spreadsheet does not belong to a domain.');
    },
    remove: () => execution.writes.add({ type: 'REMOVE_ANNOTATION', annotationId: id }),
  });
  return protection;
}
