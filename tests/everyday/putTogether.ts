import { templates } from '../../src/templates';
import { spilledFrom } from '../../src/templates/planSheet';
import { bearsFigure, isColumn, type TemplateId } from '../../src/templates/sheetTemplate';
import type { Model } from '../../src/workbook/engine/odoo';
import type { Kit } from './kits';
import { viewOf } from './sheetView';

/** Moves columns that one formula fills side by side together again, as Home asks for; tells what was moved. */
export function putTogether(model: Model, kit: Kit): readonly string[] {
  const told: string[] = [];
  for (const [id, sheetId] of kit.sheetIds) {
    for (let pair = partedPair(model, id, sheetId); pair !== undefined; pair = partedPair(model, id, sheetId)) {
      const { left, right } = pair;
      const { getters } = model;
      model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: getters.getActiveSheetId(), sheetIdTo: sheetId });
      const { isSuccessful } = model.dispatch('MOVE_COLUMNS_ROWS', {
        sheetId,
        sheetName: getters.getSheetName(sheetId),
        dimension: 'COL',
        elements: [right],
        ...(right > left ? { base: left + 1, position: 'before' } : { base: left, position: 'after' }),
      } as never);
      told.push(`${id}: ${right} moved beside ${left}`);
      if (!isSuccessful || told.length > MOST_MOVES) return told;
    }
  }
  return told;
}

const MOST_MOVES = 60;

/** Two columns that belong beside each other and do not stand so. */
function partedPair(
  model: Model,
  id: TemplateId,
  sheetId: string,
): { readonly left: number; readonly right: number } | undefined {
  const view = viewOf(model, id, sheetId);
  if (view === undefined) return undefined;
  for (const keys of filledTogether(id)) {
    for (const [i, key] of keys.slice(1).entries()) {
      const [left, right] = [view.columns.get(keys[i]!), view.columns.get(key)];
      if (left !== undefined && right !== undefined && right !== left + 1) return { left, right };
    }
  }
  return undefined;
}

/** Keys of columns that one formula fills side by side, or over which one fills figures. */
function filledTogether(id: TemplateId): readonly (readonly string[])[] {
  const { columns, summary = [] } = templates[id];
  const groups = columns.flatMap((column, i) => {
    const more = isColumn(column) ? spilledFrom(columns, i) : [];
    return more.length === 0 || !isColumn(column) || column.formula === undefined
      ? []
      : [[column.key, ...more.map(({ key }) => key)]];
  });
  const shown = columns.filter(bearsFigure);
  const figures: string[][] = [];
  for (const [i, { filledBy, formula }] of summary.entries()) {
    const isFilledFromLeft = filledBy === 'formula' && formula === undefined;
    if (isFilledFromLeft) figures[figures.length - 1]!.push(shown[i]!.key);
    else figures.push([shown[i]!.key]);
  }
  return [...groups, ...figures];
}
