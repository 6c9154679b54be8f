import { columnOf } from '../columnOf';
import type { SheetTemplate } from '../sheetTemplate';

const column = columnOf('history');

/** What the add-on did in this workbook, when, to which sheet, and how to undo it. */
export const history: SheetTemplate<'history'> = {
  id: 'history',
  title: 'history.title',
  hint: 'history.hint',
  frozenColumns: 0,
  columns: [
    column('when', { content: 'text', filledBy: 'addon', width: 150 }),
    column('what', { content: 'text', filledBy: 'addon', width: 420, wraps: true }),
    column('sheet', { content: 'text', filledBy: 'addon', width: 220, wraps: true }),
    column('undo', { content: 'text', filledBy: 'addon', width: 460, wraps: true }),
  ],
  charts: [],
};
