import { columnOf } from '../columnOf';
import type { SheetTemplate } from '../sheetTemplate';

const column = columnOf('lookBack');

/** What the orders would have said of the clients some time before their end, beside what came. */
export const lookBack: SheetTemplate<'lookBack'> = {
  id: 'lookBack',
  title: 'lookBack.title',
  hint: 'lookBack.hint',
  frozenColumns: 0,
  columns: [
    column('what', { content: 'text', filledBy: 'addon', width: 480, wraps: true }),
    column('clients', { content: 'count', filledBy: 'addon', width: 110 }),
    column('said', { content: 'share', filledBy: 'addon', width: 130 }),
    column('came', { content: 'count', filledBy: 'addon', width: 110 }),
    column('share', { content: 'share', filledBy: 'addon', width: 130 }),
  ],
  charts: [],
};
