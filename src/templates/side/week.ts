import { LONG_WAIT_DAYS } from '../../core/referral/limits';
import { columnOf } from '../columnOf';
import type { CellContent, Column, Formula, SheetTemplate, Summary } from '../sheetTemplate';

const DEAL = 'INDEX([settings.referralStages];4)';
const LOST = 'INDEX([settings.referralStages];5)';

const column = columnOf('week');

/**
 * One salesperson's clients and open referrals, for the person whose name stands above: it sorts itself, so that nobody
 * else's rows move.
 */
export const week: SheetTemplate<'week'> = {
  id: 'week',
  title: 'week.title',
  hint: 'week.hint',
  frozenColumns: 0,
  summary: [
    {
      ...figure('salesperson', 'text'),
      filledBy: 'person',
      validation: { kind: 'list', from: 'settings.salespeople', free: true, help: 'week.salesperson.help' },
    },
    figure('clients', 'count', 'SUMPRODUCT(([client]<>"")*1)'),
    figure('dueInAll', 'count', 'SUM([due])'),
    figure('open', 'count', 'SUMPRODUCT(([prospect]<>"")*1)'),
    figure('longestWait', 'count', 'IF(COUNT([waiting])=0;"";MAX([waiting]))'),
  ],
  columns: [
    column('client', computed('text', 220, ofHisClients('client'))),
    column('stage', {
      ...computed('text', 140, ofHisClients('stage')),
      rules: [
        { when: 'text', text: 'settings.clientStages.steady', tone: 'good' },
        { when: 'text', text: 'settings.clientStages.atRisk', tone: 'bad' },
        { when: 'text', text: 'settings.clientStages.lost', tone: 'veryBad' },
      ],
    }),
    column('due', computed('count', 110, ofHisClients('due'))),
    column('lastAsked', computed('day', 120, ofHisClients('lastAsked'))),
    column('nextStep', { ...computed('text', 260, ofHisClients('nextStep')), wraps: true }),
    { key: 'gapReferrals', gap: true },
    column('prospect', computed('text', 190, ofHisReferrals('prospect'))),
    column('from', computed('text', 200, ofHisReferrals('from'))),
    column('referralStage', computed('text', 140, ofHisReferrals('stage'))),
    column('waiting', {
      ...computed('count', 110, ofHisReferrals('waiting')),
      rules: [{ when: 'from', bound: LONG_WAIT_DAYS, tone: 'bad' }],
    }),
  ],
  charts: [],
};

/** Cells of his clients, those first who owe most referrals. */
function ofHisClients(key: string): Formula {
  return filtered(key, { sheet: 'clients', by: 'due' }, cells => `${cells('client')}<>""`);
}

/** Cells of his open referrals, those first that have waited longest. */
function ofHisReferrals(key: string): Formula {
  return filtered(key, { sheet: 'referrals', by: 'waiting' }, cells =>
    [`${cells('prospect')}<>""`, `${cells('stage')}<>${DEAL}`, `${cells('stage')}<>${LOST}`].join(';'),
  );
}

/** Sorted before they are filtered: SORT wants cells, even if none. */
function filtered(
  key: string,
  { sheet, by }: { readonly sheet: 'clients' | 'referrals'; readonly by: string },
  conditions: (cells: (key: string) => Formula) => Formula,
): Formula {
  const sorted = (of: string) => `SORT([${sheet}.${of}];[${sheet}.${by}];FALSE)`;
  const his = `${sorted('salesperson')}=[salesperson]`;
  // An empty cell stays empty: elsewhere it could turn into a 0.
  const cells = `IF(${sorted(key)}="";"";${sorted(key)})`;
  return `ARRAYFORMULA(IF([salesperson]="";"";IFERROR(FILTER(${cells};${his};${conditions(sorted)});"")))`;
}

function computed(content: CellContent, width: number, formula: Formula): Omit<Column, 'key' | 'header' | 'note'> {
  return { content, filledBy: 'formula', width, formula };
}

function figure(
  key: 'salesperson' | 'clients' | 'dueInAll' | 'open' | 'longestWait',
  content: CellContent,
  formula?: Formula,
): Summary {
  return {
    key,
    label: `week.${key}`,
    note: `week.${key}.note`,
    content,
    filledBy: 'formula',
    ...(formula !== undefined && { formula }),
  };
}
