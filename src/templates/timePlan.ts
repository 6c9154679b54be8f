import { WHOLE_WEEK } from '../core/time/limits';
import { call } from './call';
import { columnOf } from './columnOf';
import { comparable } from './comparable';
import { hiddenColumn } from './hiddenColumn';
import type { CellContent, Column, Formula, SheetTemplate, Summary } from './sheetTemplate';

const OTHERS = '[@client]={timePlan.others}';
const HOURS = call('TIME_PLAN', '[@revenue]', '[@kind]', '[settings.hours]', '[settings.hoursStep]');
/** Rounded, because the rest of a sum without its parts may be a hair below zero. */
const REST = 'ROUND(IFERROR(SUM([clients.revenueLastYear]);0)-SUM([lastYear]);2)';
const BIG = '"?*"';

const column = columnOf('timePlan');

/** Half of their share for the big clients, the rest for all others and for prospecting (article 003). */
export const timePlan: SheetTemplate = {
  id: 'timePlan',
  title: 'timePlan.title',
  hint: 'timePlan.hint',
  keyColumn: 'client',
  frozenColumns: 1,
  summary: [
    figure('hoursInAll', 'number', '[settings.hours]'),
    figure('bigShare', 'share', `SUMIF([kind];${BIG};[share])`),
    figure('bigHours', 'number', `SUMIF([kind];${BIG};[hoursDue])`),
    figure('otherHours', 'number', '[hoursInAll]-[bigHours]'),
    figure('givenInAll', 'number', 'SUM([hoursGiven])'),
  ],
  columns: [
    column('client', { content: 'text', filledBy: 'addon', width: 260 }),
    column('hoursGiven', {
      ...typed('number'),
      validation: { kind: 'number', min: 0, max: WHOLE_WEEK, help: 'timePlan.hoursGiven.help' },
    }),
    column('expected', {
      ...typed('money'),
      validation: { kind: 'number', min: 0, help: 'timePlan.expected.help' },
    }),
    column('kind', computed('text', kind())),
    column('lastYear', computed('money', `IF([@kind]="";"";IFERROR(${ofClient('revenueLastYear')}*1;0))`)),
    column('revenue', computed('money', revenue())),
    column('share', computed('share', 'IF([@revenue]="";"";IFERROR([@revenue]/SUM([revenue]);""))')),
    column('hoursDue', computed('number', `IF([@client]="";"";IF(${OTHERS};[settings.hours]-SUM(${HOURS});${HOURS}))`)),
    column('difference', {
      ...computed('number', 'IF(ISNUMBER([@hoursGiven])*ISNUMBER([@hoursDue]);[@hoursGiven]-[@hoursDue];"")'),
    }),
    column('band', {
      ...computed(
        'text',
        'IF([@difference]="";"";IF(ABS([@difference])<=[@hoursDue]*[settings.timeBand];{timePlan.within};IF([@difference]>0;{timePlan.more};{timePlan.less})))',
        150,
      ),
      rules: [
        { when: 'text', text: 'timePlan.within', tone: 'good' },
        { when: 'text', text: 'timePlan.more', tone: 'quiet' },
        { when: 'text', text: 'timePlan.less', tone: 'quiet' },
      ],
    }),
    hiddenColumn('nameKey', 'text', `IF([@client]="";"";${comparable('[@client]')})`),
  ],
  start: [{ cells: { client: { text: 'timePlan.others' } } }],
  charts: [
    {
      title: 'timePlan.chart',
      kind: 'bar',
      labels: 'client',
      values: ['hoursDue', 'hoursGiven'],
      across: 'timePlan.hours',
    },
  ],
};

/** As on the Clients sheet; of whom revenue is expected without a word there is a new one. */
function kind(): Formula {
  const told = ofClient('kind');
  const otherwise = 'IF([@expected]="";"";{settings.kinds.new})';
  return `IF([@client]="";"";IF(${OTHERS};"";IFERROR(IF(${told}="";${otherwise};${told});${otherwise})))`;
}

/** What is expected this year, else last year's; the others have what the big ones leave. */
function revenue(): Formula {
  return `IF([@client]="";"";IF([@expected]<>"";[@expected];IF(${OTHERS};${REST};[@lastYear])))`;
}

function ofClient(key: string): Formula {
  return `XLOOKUP([@nameKey];[clients.nameKey];[clients.${key}];"")`;
}

type Cells = Omit<Column, 'key' | 'header' | 'note'>;

function typed(content: CellContent): Cells {
  return { content, filledBy: 'person', width: 110 };
}

function computed(content: CellContent, formula: Formula, width = 110): Cells {
  return { content, filledBy: 'formula', width, formula };
}

function figure(
  key: 'hoursInAll' | 'bigShare' | 'bigHours' | 'otherHours' | 'givenInAll',
  content: CellContent,
  formula: Formula,
): Summary {
  return { key, label: `timePlan.${key}`, note: `timePlan.${key}.note`, content, filledBy: 'formula', formula };
}
