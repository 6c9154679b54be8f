import { LONG_WAIT_DAYS } from '../../core/referral/limits';
import { columnOf } from '../columnOf';
import { comparable } from '../comparable';
import { stageNumber } from '../labels';
import type { CellContent, Column, Formula, SheetTemplate, Summary } from '../sheetTemplate';

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
      validation: { kind: 'list', from: 'lists.salespeople', free: true, help: 'week.salesperson.help' },
    },
    figure('clients', 'count', 'SUMPRODUCT(([client]<>"")*([#]=FALSE))'),
    figure('dueInAll', 'count', 'SUM([due])'),
    figure('open', 'count', 'SUMPRODUCT(([prospect]<>"")*([#]=FALSE))'),
    figure('longestWait', 'count', 'IF(COUNT([waiting])=0;"";MAX([waiting]))'),
  ],
  columns: [
    column('client', computed('text', 220, ofTheirClients('client'))),
    column('stage', {
      ...computed('text', 140, ofTheirClients('stage')),
      rules: [
        { when: 'text', text: 'settings.clientStages.steady', tone: 'good' },
        { when: 'text', text: 'settings.clientStages.atRisk', tone: 'bad' },
        { when: 'text', text: 'settings.clientStages.lost', tone: 'veryBad' },
      ],
    }),
    column('due', computed('count', 110, ofTheirClients('due'))),
    column('lastAsked', computed('day', 120, ofTheirClients('lastAsked'))),
    column('nextStep', { ...computed('text', 260, ofTheirClients('nextStep')), wraps: true }),
    { key: 'gapReferrals', gap: true },
    column('prospect', computed('text', 190, ofTheirReferrals('prospect'))),
    column('from', computed('text', 200, ofTheirReferrals('from'))),
    column('referralStage', computed('text', 140, ofTheirReferrals('stage'))),
    column('waiting', {
      ...computed('count', 110, ofTheirReferrals('waiting')),
      rules: [{ when: 'from', bound: LONG_WAIT_DAYS, tone: 'bad' }],
    }),
    column('referralStep', { ...computed('text', 200, ofTheirReferrals('nextStep')), wraps: true }),
    column('stepDay', computed('day', 110, ofTheirReferrals('stepDay'))),
  ],
  charts: [],
};

/** Cells of their clients, those first who owe most referrals. */
function ofTheirClients(key: string): Formula {
  const cells = sorted('clients', 'due');
  return filtered(cells, key, [isTheirs(comparable(cells('salesperson'))), `${cells('client')}<>""`]);
}

/** Cells of their open referrals, due next steps first, then those that have waited longest. */
function ofTheirReferrals(key: string): Formula {
  const cells = sorted('referrals', 'urgency');
  const isOpen = [`${cells('prospect')}<>""`, `${cells('stageNumber')}<${stageNumber('deal')}`];
  return filtered(cells, key, [isTheirs(cells('personKey')), ...isOpen]);
}

/** Gives cells of a sheet by their key. They are sorted before they are filtered: SORT wants cells, even if none. */
function sorted(sheet: 'clients' | 'referrals', by: string): (key: string) => Formula {
  return key => `SORT([${sheet}.${key}];[${sheet}.${by}];FALSE)`;
}

/** Of the salesperson whose name stands above. */
function isTheirs(names: Formula): Formula {
  return `${names}=${comparable('[salesperson]')}`;
}

function filtered(cells: (key: string) => Formula, key: string, conditions: readonly Formula[]): Formula {
  // An empty cell stays empty: elsewhere it could turn into a 0.
  const shown = `IF(${cells(key)}="";"";${cells(key)})`;
  return `ARRAYFORMULA(IF([salesperson]="";"";IFERROR(FILTER(${shown};${conditions.join(';')});"")))`;
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
