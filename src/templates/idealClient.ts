import { TRAIT_COUNT } from '../core/ideal/limits';
import { columnOf } from './columnOf';
import type { Column, SheetTemplate } from './sheetTemplate';

const column = columnOf('idealClient');

/** The steps of article 004, as far as they describe the ideal. */
export const idealClient: SheetTemplate = {
  id: 'idealClient',
  title: 'idealClient.title',
  hint: 'idealClient.hint',
  frozenColumns: 0,
  columns: [
    column('best', list(180)),
    column('worst', list(180)),
    column('bestTraits', list(240)),
    column('worstTraits', list(240)),
    column('opposites', list(240)),
    column('chosen', { ...list(240), rows: TRAIT_COUNT }),
    column('weight', {
      content: 'weight',
      filledBy: 'person',
      width: 80,
      rows: TRAIT_COUNT,
      validation: { kind: 'number', min: 0, help: 'idealClient.weight.help' },
    }),
  ],
  charts: [],
};

function list(width: number): Omit<Column, 'key' | 'header' | 'note'> {
  return { content: 'text', filledBy: 'person', width, wraps: true };
}
