import { columnOf } from './columnOf';
import { comparable } from './comparable';
import type { CellContent, Column, SheetTemplate } from './sheetTemplate';

const column = columnOf('wanted');

/** Whom one would like to be recommended to, and which client might know them: for those who know of nobody (article 001). */
export const wanted: SheetTemplate = {
  id: 'wanted',
  title: 'wanted.title',
  hint: 'wanted.hint',
  frozenColumns: 1,
  columns: [
    column('prospect', typed('text', 220)),
    column('why', { ...typed('text', 280), wraps: true }),
    column('knows', {
      ...typed('text', 200),
      validation: { kind: 'list', from: 'clients.client', free: true, help: 'wanted.knows.help' },
    }),
    column('tags', typed('text', 180)),
    column('salesperson', {
      ...typed('text', 150),
      validation: { kind: 'list', from: 'lists.salespeople', free: true, help: 'wanted.salesperson.help' },
    }),
    column('recommended', {
      content: 'day',
      filledBy: 'formula',
      width: 140,
      formula: `IF([@prospect]="";"";IFERROR(XLOOKUP(${comparable('[@prospect]')};${comparable('[referrals.prospect]')};[referrals.date];"");""))`,
      rules: [{ when: 'formula', formula: '[@recommended]<>""', tone: 'good' }],
    }),
  ],
  charts: [],
};

function typed(content: CellContent, width: number): Omit<Column, 'key' | 'header' | 'note'> {
  return { content, filledBy: 'person', width };
}
