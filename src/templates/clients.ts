import { columnOf } from './columnOf';
import type { SheetTemplate } from './sheetTemplate';

const column = columnOf('clients');

/** Who buys, how often and how much (articles 002 and 003). */
export const clients: SheetTemplate = {
  id: 'clients',
  title: 'clients.title',
  hint: 'clients.hint',
  keyColumn: 'client',
  frozenColumns: 1,
  columns: [
    column('client', { content: 'text', filledBy: 'addon', width: 220 }),
    column('purchases', { content: 'count', filledBy: 'addon', width: 100 }),
    column('firstDay', { content: 'day', filledBy: 'addon', width: 120 }),
    column('lastDay', { content: 'day', filledBy: 'addon', width: 120 }),
    column('usualGapDays', { content: 'count', filledBy: 'addon', width: 140 }),
    column('revenueLastYear', { content: 'money', filledBy: 'addon', width: 120 }),
    column('revenueInAll', { content: 'money', filledBy: 'addon', width: 120 }),
    column('profit', {
      content: 'money',
      filledBy: 'addon',
      width: 120,
      rules: [{ when: 'below', bound: 0, tone: 'bad' }],
    }),
    column('revenueShare', {
      content: 'share',
      filledBy: 'formula',
      width: 120,
      formula: cells => {
        const revenue = cells.column('revenueInAll');
        return `=ARRAYFORMULA(IF(${revenue}="";"";IFERROR(${revenue}/SUM(${revenue});"")))`;
      },
    }),
  ],
  charts: [{ title: 'clients.chart', labels: 'client', values: 'revenueInAll', rows: 10 }],
  namedCells: [],
};
