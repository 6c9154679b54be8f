import { columnOf } from './columnOf';
import type { SheetTemplate } from './sheetTemplate';

/** The names under which the Scorecard finds the five traits and their weights. */
export const TRAITS = 'POLECAM_TRAITS';
export const WEIGHTS = 'POLECAM_WEIGHTS';
/** How many traits make the portrait of the ideal client (article 004, step 5). */
export const TRAIT_COUNT = 5;

const column = columnOf('idealClient');

/** The steps of article 004, as far as they describe the ideal. */
export const idealClient: SheetTemplate = {
  id: 'idealClient',
  title: 'idealClient.title',
  hint: 'idealClient.hint',
  frozenColumns: 0,
  columns: [
    column('best', { content: 'text', filledBy: 'person', width: 180, wraps: true }),
    column('worst', { content: 'text', filledBy: 'person', width: 180, wraps: true }),
    column('bestTraits', { content: 'text', filledBy: 'person', width: 240, wraps: true }),
    column('worstTraits', { content: 'text', filledBy: 'person', width: 240, wraps: true }),
    column('opposites', { content: 'text', filledBy: 'person', width: 240, wraps: true }),
    column('chosen', { content: 'text', filledBy: 'person', width: 240, wraps: true }),
    column('weight', {
      content: 'weight',
      filledBy: 'person',
      width: 80,
      validation: { min: 0, help: 'idealClient.weight.help' },
    }),
  ],
  charts: [],
  namedCells: [
    { name: TRAITS, column: 'chosen', rows: TRAIT_COUNT },
    { name: WEIGHTS, column: 'weight', rows: TRAIT_COUNT },
  ],
};
