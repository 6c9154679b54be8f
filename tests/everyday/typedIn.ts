import { isoDay } from '../../src/core/calendar/dayNumber';
import { templates } from '../../src/templates';
import { isColumn, type TemplateId } from '../../src/templates/sheetTemplate';
import { annotationsOf } from '../../src/workbook/engine/annotationsOf';
import type { Model } from '../../src/workbook/engine/odoo';
import type { Kit } from './kits';
import { viewOf } from './sheetView';

/** What stands below the headers of a sheet and is no formula. */
export interface TypedCell {
  readonly sheet: TemplateId;
  /** Of the column; '' for one of people’s own. */
  readonly key: string;
  readonly content: string;
}

export function typedIn(model: Model, kit: Kit): readonly TypedCell[] {
  const { getters } = model;
  return [...kit.sheetIds].flatMap(([id, sheetId]) => {
    const view = viewOf(model, id, sheetId);
    if (view === undefined) return [];
    const keys = new Map([...view.columns].map(([key, col]) => [col, key]));
    return getters.getCells(sheetId).flatMap(cell => {
      if (cell.isFormula || cell.content === '') return [];
      const { col, row } = getters.getCellPosition(cell.id);
      return row > view.headerRow ? [{ sheet: id, key: keys.get(col) ?? '', content: cell.content }] : [];
    });
  });
}

/** What of it is nowhere any more, but for the columns that were to be written. */
export function lostOf(
  before: readonly TypedCell[],
  model: Model,
  { kit, writes }: { readonly kit: Kit; readonly writes: readonly string[] },
): readonly string[] {
  const left = new Map<string, number>();
  for (const { content } of typedIn(model, kit)) left.set(content, (left.get(content) ?? 0) + 1);
  const notes = annotationsOf(model)
    .getAnnotations()
    .flatMap(({ kind, content }) => (kind === 'note' ? [JSON.stringify(content)] : []))
    .join('\n');
  return before.flatMap(({ sheet, key, content }) => {
    if (writes.includes(key) && (isOfTemplate(sheet, key) || key === '')) return [];
    const count = left.get(content) ?? 0;
    left.set(content, count - 1);
    // A box without its tick is nothing typed, nor is an error that was copied.
    return count > 0 || content === 'FALSE' || content.startsWith('#') || isNoted(notes, content)
      ? []
      : [`${sheet}.${key} ${content}`];
  });
}

/** Days are noted as people read them. */
function isNoted(notes: string, content: string): boolean {
  const day = Number(content);
  return notes.includes(content) || (Number.isInteger(day) && day > 0 && notes.includes(isoDay(day)));
}

function isOfTemplate(id: TemplateId, key: string): boolean {
  return templates[id].columns.filter(isColumn).some(column => column.key === key);
}
