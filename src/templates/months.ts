import { call } from './call';
import { columnOf } from './columnOf';
import type { CellContent, Column, Formula, SheetTemplate, Summary } from './sheetTemplate';

/** Through the norms: a deal comes of so many meetings with the referred, and those of so many first meetings. */
const MEETINGS_OF_A_CLIENT =
  '[settings.referralMeetingsNorm]/[settings.dealsNorm]*[settings.meetingsNorm]/[settings.referralsNorm]';
const COUNTED = '([@gained]<>"")+([@lost]<>"")+([@wonBack]<>"")>0';

const column = columnOf('months');

/** The leaky bucket month by month (article 002), and the sales by referral beside all sales (article 001). */
export const months: SheetTemplate = {
  id: 'months',
  title: 'months.title',
  hint: 'months.hint',
  frozenColumns: 1,
  summary: [
    figure('start', 'count', { filledBy: 'person', start: 100 }),
    figure('now', 'count', { formula: '[start]+SUM([gained])+SUM([wonBack])-SUM([lost])' }),
    figure('meetingsOfOne', 'number', { formula: MEETINGS_OF_A_CLIENT }),
    figure('meetingsOfYear', 'number', { formula: `12*${MEETINGS_OF_A_CLIENT}` }),
  ],
  columns: [
    column('month', {
      content: 'month',
      filledBy: 'person',
      width: 125,
      validation: { kind: 'day', help: 'months.month.help' },
    }),
    column('gained', typedCount()),
    column('lost', typedCount()),
    column('wonBack', typedCount()),
    column('revenue', { content: 'money', filledBy: 'person', width: 125 }),
    column('salesTotal', { content: 'money', filledBy: 'person', width: 125 }),
    column('countedTo', { content: 'day', filledBy: 'addon', width: 125 }),
    column('standing', computed('text', standing(), 280)),
    column('opening', computed('count', opening())),
    column('end', computed('count', call('CLIENT_BALANCE', '[@opening]', won(), counted('lost')))),
    column('net', { ...computed('count'), rules: [{ when: 'below', bound: 0, tone: 'bad' }] }),
    column('lossRate', computed('share')),
    column('growthRate', computed('share')),
    column('settlesAt', computed('count')),
    column('salesByReferral', computed('money', `IF([@month]="";"";IFERROR(${profitInMonth()};0))`, 125)),
    column(
      'referralShare',
      computed(
        'share',
        'IF(ISNUMBER([@salesByReferral])*ISNUMBER([@salesTotal]);IFERROR([@salesByReferral]/[@salesTotal];"");"")',
        125,
      ),
    ),
    {
      key: 'gainedFrom',
      header: 'common.reckoning',
      note: 'common.reckoning.note',
      content: 'day',
      filledBy: 'addon',
      width: 100,
      hidden: true,
    },
    column('written', { content: 'text', filledBy: 'addon', width: 100, hidden: true }),
  ],
  charts: [],
};

/** What is not to be relied on yet of what the orders say of a month: it is not over in them, or they have just begun. */
function standing(): Formula {
  const isOver = 'DATE(YEAR([@month]);MONTH([@month])+1;1)*1<=[@countedTo]+1';
  const told = `IF(${isOver};IF([@month]<[@gainedFrom];{months.begun};"");{months.open})`;
  return `IF(ISNUMBER([@month])*ISNUMBER([@countedTo]);IFERROR(${told};"");"")`;
}

/** The clients counted first, and what all months before have changed; nothing where a month tells nothing. */
function opening(): Formula {
  const before = (key: string) => `SUMIF([month];CONCAT("<";[@month]*1);[${key}])`;
  return `IF([@month]="";"";IF(${COUNTED};[start]+${before('gained')}+${before('wonBack')}-${before('lost')};""))`;
}

/** Whoever came back counts as won. */
function won(): Formula {
  return 'IF([@opening]="";"";IF([@gained]="";0;[@gained])+IF([@wonBack]="";0;[@wonBack]))';
}

function counted(key: string): Formula {
  return `IF([@opening]="";"";IF([@${key}]="";0;[@${key}]))`;
}

/** Profit of deals up to the end of this month without that of the months before. */
function profitInMonth(): Formula {
  const before = (months: number) =>
    `SUMIF([referrals.stageDate];CONCAT("<";DATE(YEAR([@month]);MONTH([@month])+${months};1)*1);[referrals.profit])`;
  return `${before(1)}-${before(0)}`;
}

type Cells = Omit<Column, 'key' | 'header' | 'note'>;

function typedCount(): Cells {
  return {
    content: 'count',
    filledBy: 'person',
    width: 125,
    validation: { kind: 'number', min: 0, help: 'months.count.help' },
  };
}

function computed(content: CellContent, formula?: Formula, width = 110): Cells {
  return { content, filledBy: 'formula', width, ...(formula !== undefined && { formula }) };
}

function figure(
  key: 'start' | 'now' | 'meetingsOfOne' | 'meetingsOfYear',
  content: CellContent,
  cell: Partial<Summary>,
): Summary {
  return { key, label: `months.${key}`, note: `months.${key}.note`, content, filledBy: 'formula', ...cell };
}
