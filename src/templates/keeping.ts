import { columnOf } from './columnOf';
import { comparable } from './comparable';
import { firstRow, hiddenColumn } from './hiddenColumn';
import type { CellContent, Column, Formula, SheetTemplate, Summary } from './sheetTemplate';

const column = columnOf('keeping');

/** Who left and why, and whom to win back first (article 002). */
export const keeping: SheetTemplate = {
  id: 'keeping',
  title: 'keeping.title',
  hint: 'keeping.hint',
  frozenColumns: 2,
  summary: [
    figure('lostInAll', 'count', 'SUMPRODUCT(([client]<>"")*([#]=FALSE))'),
    figure('wonBack', 'count', 'COUNT([backDay])'),
    figure('worthInAll', 'money', 'SUM([worth])'),
  ],
  columns: [
    column('lostDay', day()),
    column('client', {
      ...typed('text', 200),
      validation: { kind: 'list', from: 'clients.client', free: true, help: 'keeping.client.help' },
      rules: [{ when: 'formula', formula: '[@backDay]<>""', tone: 'good' }],
    }),
    column('reason', {
      ...typed('text', 310),
      validation: { kind: 'list', from: 'lists.leaving', free: true, help: 'keeping.reason.help' },
    }),
    column('chance', {
      ...typed('share', 95),
      validation: { kind: 'number', min: 0, max: 1, help: 'keeping.chance.help' },
    }),
    column('valueIfBack', typed('money', 145)),
    column('nextStep', typed('text', 240)),
    column('owner', {
      ...typed('text', 140),
      validation: { kind: 'list', from: 'lists.salespeople', free: true, help: 'keeping.owner.help' },
    }),
    column('stepDay', day()),
    column('backDay', day()),
    column(
      'cause',
      computed(
        'text',
        'IF([@reasonKey]="";"";IFERROR(XLOOKUP([@reasonKey];[lists.leavingKey];[lists.leavingCause];"");""))',
      ),
    ),
    column(
      'value',
      computed(
        'money',
        `IF([@client]="";"";IF([@valueIfBack]<>"";[@valueIfBack];IFERROR(XLOOKUP(${comparable('[@client]')};[clients.nameKey];[clients.value];"");"")))`,
      ),
    ),
    // In whole amounts, because the rank compares them as a text.
    column(
      'worth',
      computed(
        'money',
        'IF(ISNUMBER([@value])*ISNUMBER([@chance])*([@backDay]="");IFERROR(ROUND([@value]*[@chance];0);"");"")',
      ),
    ),
    column('rank', {
      ...computed('count', 'IF([@worth]="";"";1+COUNTIF([worth];CONCAT(">";[@worth])))'),
      rules: [{ when: 'formula', formula: '([@rank]<>"")*([@rank]<4)>0', tone: 'good' }],
    }),
    hiddenColumn('reasonKey', 'text', `IF([@reason]="";"";${comparable('[@reason]')})`),
    hiddenColumn('reasonRow', 'count', firstRow('reasonKey')),
  ],
  charts: [],
};

type Cells = Omit<Column, 'key' | 'header' | 'note'>;

function typed(content: CellContent, width: number): Cells {
  return { content, filledBy: 'person', width };
}

function day(): Cells {
  return { ...typed('day', 110), validation: { kind: 'day', help: 'keeping.day.help' } };
}

function computed(content: CellContent, formula: Formula): Cells {
  return { content, filledBy: 'formula', width: 110, formula };
}

function figure(key: 'lostInAll' | 'wonBack' | 'worthInAll', content: CellContent, formula: Formula): Summary {
  return { key, label: `keeping.${key}`, note: `keeping.${key}.note`, content, filledBy: 'formula', formula };
}
