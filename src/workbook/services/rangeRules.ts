import { annotationsOf } from '../engine/annotationsOf';
import { addMetadata } from './addMetadata';
import { canEdit } from './canEdit';
import { createDataValidation, ruleOf, type ValidationRule } from './dataValidation';
import type { Execution } from './Execution';
import { edit } from './edit';
import { newId } from './newId';
import { notationOf } from './notationOf';
import type { Place } from './Place';
import { protectPlace } from './protection';
import { rangeData } from './rangeData';
import { ServiceError } from './serviceError';
import { worldGrid } from './worldGrid';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RuleMethods =
  | 'getNote'
  | 'getNotes'
  | 'setNote'
  | 'setNotes'
  | 'clearNote'
  | 'getDataValidation'
  | 'getDataValidations'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'clearDataValidations'
  | 'protect'
  | 'canEdit'
  | 'addDeveloperMetadata';

/** What is tied to the cells of a Range: notes, validations, protection, metadata. */
export function rangeRules(execution: Execution, place: Place, self: () => Range): Pick<Range, RuleMethods> {
  const { sheetId, col, row, width, height } = place;
  const cellAt = (i: number, j: number): Place => ({ sheetId, col: col + j, row: row + i, width: 1, height: 1 });
  const grid = <Value>(valueAt: (i: number, j: number) => Value) => worldGrid(execution.world, place, valueAt);

  const note = () => {
    execution.readLayout();
    const notes = new Map<string, string>();
    for (const { kind, range, content } of annotationsOf(execution.model).getAnnotations()) {
      if (kind === 'note' && range?.sheetId === sheetId) {
        notes.set(`${range.zone.left} ${range.zone.top}`, String(content.text));
      }
    }
    return (i: number, j: number) => notes.get(`${col + j} ${row + i}`) ?? '';
  };
  const setNotes = (notes: readonly (readonly unknown[])[]): Range => {
    const writes = edit(execution, place);
    for (let i = 0; i < height; i++) {
      for (let j = 0; j < width; j++) putNote(String(notes[i]?.[j] ?? ''), cellAt(i, j), writes);
    }
    return self();
  };
  const same = <Value>(value: Value) => Array.from({ length: height }, () => Array<Value>(width).fill(value));

  const validation = () => {
    const getters = execution.readLayout();
    return (i: number, j: number) => {
      const rule = getters.getValidationRuleForCell({ sheetId, col: col + j, row: row + i });
      // The help text travels inside the engine's rule, which keeps what it does not know.
      return rule === undefined
        ? null
        : createDataValidation(execution, { helpText: null, isBlocking: false, ...rule } as ValidationRule);
    };
  };
  const validate = (at: Place, rule: ValidationRule | null): void => {
    const writes = edit(execution, place);
    const ranges = [rangeData(at)];
    const { id, ...added } = { id: newId(), ...(rule ?? NO_RULE) };
    writes.add({ type: 'ADD_DATA_VALIDATION_RULE', sheetId, ranges, rule: { id, ...added } });
    if (rule === null) writes.add({ type: 'REMOVE_DATA_VALIDATION_RULE', sheetId, id });
  };

  return {
    getNote: () => note()(0, 0),
    getNotes: () => grid(note()),
    setNote: text => setNotes(same(text)),
    setNotes,
    clearNote: () => setNotes(same('')),
    getDataValidation: () => validation()(0, 0),
    getDataValidations: () => grid(validation()),
    setDataValidation: rule => {
      validate(place, rule === null ? null : ruleOf(rule));
      return self();
    },
    setDataValidations: rules => {
      for (const { at, rule } of runsOf(rules, cellAt)) validate(at, rule === null ? null : ruleOf(rule));
      return self();
    },
    clearDataValidations: () => {
      validate(place, null);
      return self();
    },
    protect: () => protectPlace(execution, place),
    canEdit: () => canEdit(execution, place),
    addDeveloperMetadata: (key: string, ...more: unknown[]) => {
      if (!place.open || place.open.header) {
        // Google ties metadata to whole rows and columns only.
        throw new ServiceError(
          `Adding developer metadata to arbitrary ranges is not currently supported: ${notationOf(place)}. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.`,
        );
      }
      addMetadata(execution, { sheetId, place }, [key, ...more]);
      return self();
    },
  };
}

/** Stands in for a rule that is taken away at once: the engine cuts its cells out of the rules they had. */
const NO_RULE: ValidationRule = {
  criterion: { type: 'isBetween', values: ['0', '1'] },
  isBlocking: false,
  helpText: null,
};

function putNote(text: string, place: Place, writes: Execution['writes']): void {
  const ranges = [rangeData(place)];
  const { sheetId } = place;
  writes.add({ type: 'PUT_ANNOTATION', annotationId: newId(), kind: 'note', sheetId, ranges, content: { text } });
}

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Neighbours in a column that share a rule become one range: the engine looks through all rules for every cell. */
function runsOf(
  rules: readonly (readonly (Validation | null)[])[],
  cellAt: (i: number, j: number) => Place,
): readonly { at: Place; rule: Validation | null }[] {
  const runs: { at: Place; rule: Validation | null }[] = [];
  for (let j = 0; j < (rules[0]?.length ?? 0); j++) {
    let first = 0;
    for (let i = 1; i <= rules.length; i++) {
      const rule = rules[first]?.[j] ?? null;
      if (i < rules.length && (rules[i]?.[j] ?? null) === rule) continue;
      runs.push({ at: { ...cellAt(first, j), height: i - first }, rule });
      first = i;
    }
  }
  return runs;
}
