import { DUE_URGENCY } from '../../core/referral/limits';
import { columnOf } from '../columnOf';
import { REFERRAL_STAGE_LABELS } from '../labels';
import { pace, paceRules } from '../pace';
import { REFERRAL_STAGES } from '../settingLabels';
import type { CellContent, Column, Formula, SheetTemplate, Summary } from '../sheetTemplate';

const MEETING = '[settings.referralMeeting]';
const DEAL = '[settings.referralDeal]';
const LOST = '[settings.referralLost]';
const PROSPECTS = imported('referrals.prospect');

const column = columnOf('sources');

/**
 * The salespeople's workbooks: which of them answer, what each comes to beside the norms of this one, and their logs of
 * referrals. Nothing but formulas of Sheets reads them, by the names that the cells have there in every language.
 */
export const sources: SheetTemplate<'sources'> = {
  id: 'sources',
  title: 'sources.title',
  hint: 'sources.hint',
  frozenColumns: 1,
  summary: [
    figure('answering', 'COUNT([clients])'),
    {
      ...figure('silent', 'SUMPRODUCT(([link]<>"")*([#]=FALSE))-COUNT([clients])'),
      rules: [{ when: 'from', bound: 1, tone: 'bad' }],
    },
    figure('clientsInAll', 'SUM([clients])'),
    figure('receivedInAll', 'SUM([received])'),
    figure('openInAll', 'SUM([open])'),
    figure('dealsInAll', 'SUM([deals])'),
  ],
  columns: [
    column('salesperson', { content: 'text', filledBy: 'person', width: 160 }),
    column('link', { content: 'text', filledBy: 'person', width: 150 }),
    // Bare: only then does Google offer the button that allows access.
    column('connection', {
      ...eachRow('text', 110, imported('settings.currency')),
      rules: [{ when: 'formula', formula: '([@link]<>"")*ISERROR([@connection])', tone: 'bad' }],
    }),
    column('state', {
      ...eachRow(
        'text',
        175,
        `IF([@link]="";"";IF(ISERROR([@connection]);IF(ISERROR(IMPORTRANGE([@link];"A1"));{sources.state.silent};{sources.state.noPolecam});{sources.state.answers}))`,
      ),
      rules: [
        { when: 'text', text: 'sources.state.answers', tone: 'good' },
        { when: 'text', text: 'sources.state.silent', tone: 'bad' },
        { when: 'text', text: 'sources.state.noPolecam', tone: 'bad' },
      ],
    }),
    column('clients', eachRow('count', 100, ifConnected(`SUMPRODUCT((${imported('clients.client')}<>"")*1)`))),
    column(
      'meetings',
      eachRow('count', 100, ifConnected(orOlder(`SUM(${imported('channel.met')})`, 'channel.meetings'))),
    ),
    column('received', counted('count', 130, logged())),
    column('receivedNorm', counted('number', 90, norm('IFERROR([@meetings]*1;0)', 'referralsNorm', 'meetingsNorm'))),
    column('receivedPace', judged('received')),
    column('open', counted('count', 90, `${logged()}-${logged(DEAL)}-${logged(LOST)}`)),
    column(
      'stepsDue',
      toDo('urgency', cells => `ISNUMBER(${cells})*(${cells}>=${DUE_URGENCY})`),
    ),
    column(
      'waitForWord',
      toDo('waitsForWord', cells => `(${cells}<>"")*1`),
    ),
    column('deals', counted('count', 90, logged(DEAL))),
    column(
      'dealsNorm',
      counted('number', 90, norm(`(${logged(MEETING)}+${logged(DEAL)})`, 'dealsNorm', 'referralMeetingsNorm')),
    ),
    column('dealsPace', judged('deals')),
    // Counts, not money: the currency is that of the other workbook.
    column('profit', counted('count', 110, 'IFERROR(SUM(FILTER([logProfit];[logSalesperson]=[@salesperson]));0)')),
    column('lastEntry', counted('day', 110, 'IFERROR(XLOOKUP([@salesperson];[logSalesperson];[logDate];"");"")')),
    { key: 'gapLog', gap: true },
    column('logSalesperson', { content: 'text', filledBy: 'formula', width: 150, stacked: log() }),
    column('logDate', spilled('day', 105)),
    column('logFrom', {
      ...spilled('text', 190),
      rules: [{ when: 'text', text: 'sources.nothing', tone: 'quiet' }],
    }),
    column('logProspect', spilled('text', 190)),
    column('logStage', {
      ...spilled('text', 130),
      rules: [
        { when: 'text', text: 'settings.referralStages.deal', tone: 'good' },
        { when: 'text', text: 'settings.referralStages.lost', tone: 'quiet' },
      ],
    }),
    column('logExpected', spilled('count', 110)),
    column('logProfit', spilled('count', 110)),
    column('logRefusal', spilled('text', 240)),
  ],
  charts: [],
};

/** Cells of the workbook of this row, by their name there. */
function imported(cells: string): Formula {
  return `IMPORTRANGE([@link];"[${cells}]")`;
}

/** A sheet that a workbook does not have counts as an empty one; a workbook that does not answer shows nothing. */
function ifConnected(formula: Formula): Formula {
  return `IF(ISERROR([@connection]);"";IFERROR(${formula};0))`;
}

/** Blank where a workbook has that sheet, found by the name of its cells, from before it could tell this. */
function orOlder(formula: Formula, sheet: string): Formula {
  return `IFERROR(${formula};IF(ISERROR(SUMPRODUCT((${imported(sheet)}<>"")*1));0;""))`;
}

/**
 * The log of one workbook, the newest first; its stages in the words of this one. Empty cells stay empty: elsewhere they
 * could turn into a 0. The days that it is sorted by are the cells themselves, because an empty text comes before all days.
 */
function log(): Formula {
  const stages = `XLOOKUP(${imported('referrals.stageNumber')};SEQUENCE(${REFERRAL_STAGES.length});${REFERRAL_STAGE_LABELS})`;
  const columns = [
    `IF(${PROSPECTS}="";"";[@salesperson])`,
    ...['date', 'from', 'prospect'].map(orEmpty),
    `IFERROR(${stages};${orEmpty('stage')})`,
    ...['expectedProfit', 'profit', 'refusal'].map(orEmpty),
  ];
  const filled = (cells: Formula) => `FILTER(${cells};${PROSPECTS}<>"")`;
  const rows = `SORT(${filled(`HSTACK(${columns.join(';')})`)};${filled(imported('referrals.date'))};FALSE)`;
  return `IFERROR(${rows};HSTACK([@salesperson];"";{sources.nothing};"";"";"";"";""))`;
}

function orEmpty(key: string): Formula {
  const cells = imported(`referrals.${key}`);
  return `IFERROR(IF(${cells}="";"";${cells});"")`;
}

/** Their referrals, at this stage if one is named. COUNTIFS would take a name such as ">5" for a condition. */
function logged(stage?: Formula): Formula {
  const atStage = stage === undefined ? '' : `*([logStage]=${stage})`;
  return `SUMPRODUCT(([logSalesperson]=[@salesperson])*([logProspect]<>"")${atStage})`;
}

/** None without anything counted: then any number would be ahead of it. */
function norm(counted: Formula, of: string, per: string): Formula {
  return `IF(${counted}=0;"";${counted}*[settings.${of}]/[settings.${per}])`;
}

function eachRow(content: CellContent, width: number, rowFormula: Formula): Cells {
  return { content, filledBy: 'formula', width, rowFormula };
}

/** Answered row by row, for the rows are few and the log is long. */
function counted(content: CellContent, width: number, formula: Formula): Cells {
  return eachRow(content, width, `IF([@clients]="";"";${formula})`);
}

/** Rows of the log there that want something done. */
function toDo(key: 'urgency' | 'waitsForWord', wants: (cells: Formula) => Formula): Cells {
  const rows = `SUMPRODUCT(${wants(imported(`referrals.${key}`))})`;
  return {
    ...eachRow('count', 110, ifConnected(orOlder(rows, 'referrals.prospect'))),
    figureless: true,
    rules: [{ when: 'from', bound: 1, tone: 'bad' }],
  };
}

/** Answered for all rows at once, because each call of a function of ours takes its time. */
function judged(key: 'received' | 'deals'): Cells {
  return { content: 'text', filledBy: 'formula', width: 140, formula: pace(key), rules: paceRules };
}

function spilled(content: CellContent, width: number): Cells {
  return { content, filledBy: 'formula', width };
}

type Cells = Omit<Column, 'key' | 'header' | 'note'>;

function figure(
  key: 'answering' | 'silent' | 'clientsInAll' | 'receivedInAll' | 'openInAll' | 'dealsInAll',
  formula: Formula,
): Summary {
  return { key, label: `sources.${key}`, note: `sources.${key}.note`, content: 'count', filledBy: 'formula', formula };
}
