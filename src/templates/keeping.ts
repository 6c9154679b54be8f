import { call } from './call';
import { columnOf } from './columnOf';
import type { CellContent, Column, Formula, SheetTemplate, Summary } from './sheetTemplate';

/** Through the norms: a deal comes of so many meetings with the referred, and those of so many first meetings. */
const MEETINGS_OF_A_CLIENT =
  '[settings.referralMeetingsNorm]/[settings.dealsNorm]*[settings.meetingsNorm]/[settings.referralsNorm]';

const column = columnOf('keeping');

/** The leaky bucket: whom to win back first, what each month leaves, and why clients go (article 002). */
export const keeping: SheetTemplate = {
  id: 'keeping',
  title: 'keeping.title',
  hint: 'keeping.hint',
  frozenColumns: 0,
  summary: [
    figure('start', 'count', { filledBy: 'person', start: 100 }),
    figure('now', 'count', { formula: '[start]+SUM([gained])-SUM([lost])' }),
    figure('lostInAll', 'count', { formula: 'COUNTIF([client];"?*")' }),
    figure('wonBack', 'count', { formula: 'COUNT([backDay])' }),
    figure('worthInAll', 'money', { formula: 'SUM([worth])' }),
    figure('meetingsOfOne', 'number', { formula: MEETINGS_OF_A_CLIENT }),
    figure('meetingsOfYear', 'number', { formula: `12*${MEETINGS_OF_A_CLIENT}` }),
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
      validation: { kind: 'list', from: 'settings.leaving', free: true, help: 'keeping.reason.help' },
    }),
    column('chance', {
      ...typed('share', 95),
      validation: { kind: 'number', min: 0, max: 1, help: 'keeping.chance.help' },
    }),
    column('valueIfBack', typed('money', 120)),
    column('nextStep', typed('text', 240)),
    column('owner', {
      ...typed('text', 140),
      validation: { kind: 'list', from: 'settings.salespeople', free: true, help: 'keeping.owner.help' },
    }),
    column('stepDay', day()),
    column('backDay', day()),
    column(
      'cause',
      computed('text', 'IF([@reason]="";"";XLOOKUP([@reason];[settings.leaving];[settings.leavingCause];""))'),
    ),
    column(
      'value',
      computed(
        'money',
        'IF([@client]="";"";IF([@valueIfBack]<>"";[@valueIfBack];IFERROR(XLOOKUP([@client];[clients.client];[clients.value];"");"")))',
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

    { key: 'gapMonths', gap: true },
    column('month', { ...typed('month', 95), validation: { kind: 'day', help: 'keeping.month.help' } }),
    column('gained', typedCount()),
    column('lost', typedCount()),
    column('opening', computed('count', opening())),
    column('end', computed('count', call('CLIENT_BALANCE', '[@opening]', inTold('gained'), inTold('lost')))),
    column('net', { ...computed('count'), rules: [{ when: 'below', bound: 0, tone: 'bad' }] }),
    column('lossRate', computed('share')),
    column('growthRate', computed('share')),
    column('settlesAt', computed('count')),

    { key: 'gapReasons', gap: true },
    column('leaving', computed('text', 'IFERROR(FILTER([settings.leaving];[settings.leaving]<>"");"")', 310)),
    column(
      'leavingCause',
      computed('text', 'IF([@leaving]="";"";XLOOKUP([@leaving];[settings.leaving];[settings.leavingCause];""))'),
    ),
    column('leavingCount', computed('count', 'IF([@leaving]="";"";COUNTIF([reason];[@leaving]))')),
  ],
  charts: [
    {
      title: 'keeping.levelChart',
      kind: 'combo',
      labels: 'month',
      values: ['gained', 'lost', 'end'],
      rows: 24,
      secondAxis: true,
    },
    { title: 'keeping.reasonsChart', kind: 'bar', labels: 'leaving', values: ['leavingCount'], rows: 8 },
  ],
};

/** The clients counted first, and what all months before have changed; nothing where a month tells nothing. */
function opening(): Formula {
  const before = (key: string) => `SUMIF([month];CONCAT("<";[@month]*1);[${key}])`;
  const told = '([@gained]<>"")+([@lost]<>"")>0';
  return `IF([@month]="";"";IF(${told};[start]+${before('gained')}-${before('lost')};""))`;
}

function inTold(key: string): Formula {
  return `IF([@opening]="";"";IF([@${key}]="";0;[@${key}]))`;
}

type Cells = Omit<Column, 'key' | 'header' | 'note'>;

function typed(content: CellContent, width: number): Cells {
  return { content, filledBy: 'person', width };
}

function day(): Cells {
  return { ...typed('day', 105), validation: { kind: 'day', help: 'keeping.day.help' } };
}

function typedCount(): Cells {
  return { ...typed('count', 95), validation: { kind: 'number', min: 0, help: 'keeping.count.help' } };
}

function computed(content: CellContent, formula?: Formula, width = 95): Cells {
  return { content, filledBy: 'formula', width, ...(formula !== undefined && { formula }) };
}

function figure(
  key: 'start' | 'now' | 'lostInAll' | 'wonBack' | 'worthInAll' | 'meetingsOfOne' | 'meetingsOfYear',
  content: CellContent,
  cell: Partial<Summary>,
): Summary {
  return { key, label: `keeping.${key}`, note: `keeping.${key}.note`, content, filledBy: 'formula', ...cell };
}
