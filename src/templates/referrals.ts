import { ENOUGH_DEALS, MONTH_DAYS } from '../core/referral/closedAfter';
import { DUE_URGENCY, LONG_WAIT_DAYS, SILENT_DAYS, WORD_DAYS } from '../core/referral/limits';
import { call } from './call';
import { columnOf } from './columnOf';
import { comparable } from './comparable';
import { firstRow, hiddenColumn } from './hiddenColumn';
import { referralStage, stageNumber } from './labels';
import { GRADES } from './settingLabels';
import type { CellContent, Column, Formula, SheetTemplate, Summary } from './sheetTemplate';

const CLOSED = `[@stageNumber]>${stageNumber('meeting')}`;

/** More than a sheet can have. */
const MOST_ROWS = 10_000_000;

const LISTEN = chanceOf('listen');
const CONTACT = chanceOf('contact');
const CONVERSION = chanceOf('conversion');

const ANYWAY = 'IF([@wouldBuyAnyway]="";[settings.wouldBuyAnyway];[@wouldBuyAnyway])';
const PROFIT = 'IF([@expectedProfit]="";[settings.referralProfit];[@expectedProfit])';

// With few deals the longest of them, at least a month: else slow deals would count as none.
const CLOSED_AFTER = `IF(COUNT([daysToDeal])>=${ENOUGH_DEALS};${nineInTen('daysToDeal')};MAX(${MONTH_DAYS};MAX([daysToDeal])))`;

const column = columnOf('referrals');

/** The log: every referral in one row, and what the open ones will bring (articles 000 and 001). */
export const referrals: SheetTemplate = {
  id: 'referrals',
  title: 'referrals.title',
  hint: 'referrals.hint',
  frozenColumns: 3,
  hasFilter: true,
  summary: [
    figure('open', 'count', `SUMPRODUCT(([prospect]<>"")*([#]=FALSE)*([stageNumber]<${stageNumber('deal')}))`),
    figure(
      'expectedDeals',
      'number',
      call('REFERRAL_OUTLOOK', 'IFERROR(FILTER([openChance];ISNUMBER([openChance]));"")', '[settings.confidence]'),
    ),
    figure('low', 'count'),
    figure('high', 'count'),
    figure('atLeastOne', 'share'),
    figure('expectedValueInAll', 'money', 'SUM([expectedValue])'),
    figure('closedAfter', 'count', CLOSED_AFTER),
  ],
  columns: [
    column('date', day('referrals.date.help')),
    column('from', {
      ...typed('text', 190),
      validation: { kind: 'list', from: 'clients.client', free: true, help: 'referrals.from.help' },
    }),
    column('prospect', typed('text', 210)),
    column('salesperson', {
      ...typed('text', 145),
      validation: { kind: 'list', from: 'lists.salespeople', free: true, help: 'referrals.salesperson.help' },
    }),
    column('quality', {
      ...typed('count', 110),
      validation: { kind: 'words', words: GRADES, help: 'referrals.quality.help' },
    }),
    column('person', { ...typed('text', 150), figureless: true }),
    column('expectedProfit', typed('money', 125)),
    column('stage', {
      ...typed('text', 145),
      validation: {
        kind: 'words',
        words: [
          'settings.referralStages.received',
          'settings.referralStages.contacted',
          'settings.referralStages.meeting',
          'settings.referralStages.deal',
          'settings.referralStages.lost',
        ],
        help: 'referrals.stage.help',
      },
      rules: [
        { when: 'text', text: 'settings.referralStages.deal', tone: 'good' },
        { when: 'text', text: 'settings.referralStages.lost', tone: 'quiet' },
      ],
    }),
    column('stageDate', day('referrals.date.help')),
    column('nextStep', typed('text', 190)),
    column('stepDay', {
      ...day('referrals.date.help'),
      rules: [{ when: 'formula', formula: `ISNUMBER([@stepDay])*([@urgency]>=${DUE_URGENCY})>0`, tone: 'bad' }],
    }),
    column('profit', { ...typed('money', 120), rules: [{ when: 'below', bound: 0, tone: 'bad' }] }),
    column('lostReason', {
      ...typed('text', 200),
      validation: { kind: 'list', from: 'lists.lostReasons', free: true, help: 'referrals.lostReason.help' },
    }),
    column('toldDay', { ...day('referrals.date.help'), width: 140 }),
    column('refusal', {
      ...typed('text', 240),
      validation: { kind: 'list', from: 'lists.refusals', free: true, help: 'referrals.refusal.help' },
    }),
    column('listen', chance()),
    column('contact', chance()),
    column('conversion', chance()),
    column('wouldBuyAnyway', chance()),
    column('remark', { ...typed('text', 220), wraps: true }),
    column('meetings', {
      ...typed('count', 125),
      validation: { kind: 'number', min: 0, help: 'referrals.meetings.help' },
    }),
    column('chance', computed('share', `IF([@prospect]="";"";IFERROR(${LISTEN}*${CONTACT}*${CONVERSION};""))`)),
    column(
      'openChance',
      computed(
        'share',
        `IF([@prospect]="";"";IF(${CLOSED};"";IFERROR(IF([@stageNumber]=${stageNumber('meeting')};${CONVERSION}*1;IF([@stageNumber]=${stageNumber('contacted')};${LISTEN}*${CONVERSION};[@chance]));"")))`,
      ),
    ),
    column(
      'expectedValue',
      computed(
        'money',
        `IF([@openChance]="";"";[@openChance]*((1-${ANYWAY})*${PROFIT}+${ANYWAY}*[settings.savedCost]))`,
      ),
    ),
    column('waiting', {
      ...computed(
        'count',
        `IF([@prospect]="";"";IF(${CLOSED};"";IF([@stageDate]="";IF([@date]="";"";[settings.today]-[@date]);[settings.today]-[@stageDate])))`,
      ),
      rules: [{ when: 'from', bound: LONG_WAIT_DAYS, tone: 'bad' }],
    }),
    column('waitsForWord', {
      ...computed('text', waitsForWord()),
      width: 130,
      rules: [
        { when: 'text', text: 'referrals.wordOfDeal', tone: 'good' },
        { when: 'text', text: 'referrals.wordOfLost', tone: 'bad' },
        { when: 'text', text: 'referrals.wordOfSilence', tone: 'bad' },
      ],
    }),
    // Names and words as numbers: no count takes what a person typed for a condition.
    hiddenColumn('stageNumber', 'count', `IF([@stage]="";0;${referralStage('[@stage]')})`),
    hiddenColumn(
      'daysToDeal',
      'count',
      `IF(([@prospect]<>"")*([@stageNumber]=${stageNumber('deal')})*ISNUMBER([@date])*ISNUMBER([@stageDate])*([@stageDate]>=[@date])>0;[@stageDate]-[@date];"")`,
    ),
    // 1 where it is decided: a deal, none, or open for longer than nine in ten deals took.
    hiddenColumn(
      'closed',
      'count',
      `IF([@prospect]="";0;IF(${CLOSED};1;IF(ISNUMBER([@date])*([settings.today]-[@date]>${CLOSED_AFTER})>0;1;0)))`,
    ),
    // Meetings of those that are decided; where nobody told it, one of each that has come so far, or was lost.
    hiddenColumn(
      'held',
      'count',
      `IF([@closed]=1;IF([@meetings]="";IF([@stageNumber]>=${stageNumber('meeting')};1;0);IF(([@stageNumber]=${stageNumber('deal')})*([@meetings]<1)>0;1;[@meetings]));0)`,
    ),
    hiddenColumn('yearReceived', 'count', 'IF(([@prospect]<>"")*ISNUMBER([@date]);YEAR([@date]);0)'),
    hiddenColumn('fromKey', 'text', `IF([@from]="";"";${comparable('[@from]')})`),
    hiddenColumn('fromRow', 'count', firstRow('fromKey')),
    hiddenColumn('personKey', 'text', `IF([@salesperson]="";"";${comparable('[@salesperson]')})`),
    hiddenColumn('personRow', 'count', firstRow('personKey')),
    // Of those who recommended nobody: what stands beside a prospect is an older log's reason for no deal.
    hiddenColumn('refusalKey', 'text', `IF(([@refusal]="")+([@prospect]<>"")>0;"";${comparable('[@refusal]')})`),
    hiddenColumn('refusalRow', 'count', firstRow('refusalKey')),
    // Who and why as one number, in the first row of both how often, and of how many of theirs.
    hiddenColumn('refusalOf', 'count', `IF([@personRow]*[@refusalRow]>0;[@personRow]*${MOST_ROWS}+[@refusalRow];0)`),
    hiddenColumn(
      'refusalTimes',
      'count',
      `IF(([@refusalOf]>0)*(XLOOKUP([@refusalOf];[refusalOf];ROW([refusalOf]);0)=ROW([@refusalOf]))>0;COUNTIF([refusalOf];[@refusalOf]);0)`,
    ),
    hiddenColumn('refusalAll', 'count', 'IF([@refusalOf]>0;COUNTIFS([refusalOf];">0";[personRow];[@personRow]);0)'),
    hiddenColumn('lostKey', 'text', `IF([@lostReason]="";"";${comparable('[@lostReason]')})`),
    hiddenColumn('lostRow', 'count', firstRow('lostKey')),
    // Date and client as one number: when who was asked. None where a reason of our own says that nobody asked.
    hiddenColumn('occasion', 'count', occasion()),
    // That and the salesperson as one number: what came of one ask.
    hiddenColumn('askOf', 'count', `IF([@occasion]>0;${firstWith('occasion')}*${MOST_ROWS}+[@personRow];0)`),
    // 1 in the first row of each ask, whatever came of it.
    hiddenColumn('ask', 'count', ask()),
    hiddenColumn('inVain', 'count', inVain()),
    // Of the open ones: next steps that are due come before all that only wait, the longest overdue first.
    hiddenColumn(
      'urgency',
      'count',
      `IF([@prospect]="";"";IF(${CLOSED};"";IF(ISNUMBER([@stepDay])*([@stepDay]<=[settings.today])>0;${DUE_URGENCY}+[settings.today]-[@stepDay];IF(ISNUMBER([@waiting]);[@waiting];0))))`,
    ),
  ],
  charts: [],
};

/** What a person typed for this prospect, else the chance that Settings gives to such a quality. */
function chanceOf(question: 'listen' | 'contact' | 'conversion'): Formula {
  return `IF([@${question}]="";${chanceOfGrade('[@quality]', question)};[@${question}])`;
}

/** The chance that the Settings give to a quality; an error for one that they do not know. */
export function chanceOfGrade(quality: Formula, question: 'listen' | 'contact' | 'conversion'): Formula {
  return GRADES.reduceRight<Formula>(
    (others, grade) => `IF(${quality}=${grade};[settings.${question}${grade}];${others})`,
    'NA()',
  );
}

/**
 * What the client who recommends has to be told: how it ended, or that nothing has moved for four weeks. Nobody waits for
 * word who has had it since the last move, or after so long that they no longer think of it.
 */
function waitsForWord(): Formula {
  const since = 'IF(ISNUMBER([@stageDate]);[@stageDate];[@date])';
  const days = `([settings.today]-${since})`;
  const isTold = `ISNUMBER([@toldDay])*([@toldDay]>=${since})>0`;
  const ended = (stage: 'deal' | 'lost', word: Formula, others: Formula) =>
    `IF([@stageNumber]=${stageNumber(stage)};${word};${others})`;
  const silent = `IF(${days}>=${SILENT_DAYS};{referrals.wordOfSilence};"")`;
  const word = ended('deal', '{referrals.wordOfDeal}', ended('lost', '{referrals.wordOfLost}', silent));
  const isLate = `${days}>${WORD_DAYS}`;
  return `IF(([@prospect]<>"")*ISNUMBER(${since})>0;IF((${isTold})+(${isLate})>0;"";${word});"")`;
}

/** Rows without a client are one ask of the salesperson's on that date. */
function occasion(): Formula {
  const isOwn = `IFERROR(XLOOKUP([@refusalKey];[lists.refusalKey];[lists.refusalSide];"");"")={settings.refusalSide.own}`;
  const isAsk = `([@prospect]<>"")+([@refusalKey]<>"")*(1-(${isOwn}))+([@from]<>"")*([@refusalKey]="")>0`;
  const client = 'IF([@fromRow]>0;[@fromRow];[@personRow]+1/2)';
  return `IF(ISNUMBER([@date])*(${isAsk})>0;INT([@date])*${MOST_ROWS}+${client};0)`;
}

/** A row that names no salesperson is an ask of its own only where nobody else asked that client on that date. */
function ask(): Formula {
  const isByOthers = `([@personRow]=0)*(${firstWith('occasion', '[personRow]>0')}>0)`;
  return `IF(([@askOf]>0)*(${firstWith('askOf')}=ROW([@askOf]))*(1-${isByOthers})>0;1;0)`;
}

/** In the first row of each ask that brought nobody, neither by name of the salesperson nor without. */
function inVain(): Formula {
  const brought = `${firstWith('askOf', '[prospect]<>""')}+${firstWith('occasion', '([prospect]<>"")*([personRow]=0)')}`;
  return `IF(([@prospect]="")*ISNUMBER([@date])>0;IF([@occasion]=0;1;IF(${brought}>0;0;[@ask]));0)`;
}

/** The first row, of those that meet a condition, with the same number as this one; 0 for none. */
function firstWith(key: 'occasion' | 'askOf', condition?: Formula): Formula {
  const numbers = condition === undefined ? `[${key}]` : `IF(${condition};[${key}];-1)`;
  return `XLOOKUP([@${key}];${numbers};ROW([${key}]);0)`;
}

/** The smallest number of a column that nine in ten of its numbers do not exceed. */
function nineInTen(key: string): Formula {
  return `INDEX(SORT(FILTER([${key}];ISNUMBER([${key}]));1;TRUE);-INT(-COUNT([${key}])*9/10);1)`;
}

type Cells = Omit<Column, 'key' | 'header' | 'note'>;

function typed(content: CellContent, width: number): Cells {
  return { content, filledBy: 'person', width };
}

function day(help: 'referrals.date.help'): Cells {
  return { ...typed('day', 120), validation: { kind: 'day', help } };
}

function chance(): Cells {
  return { ...typed('share', 125), validation: { kind: 'number', min: 0, max: 1, help: 'referrals.chance.help' } };
}

function computed(content: CellContent, formula: Formula): Cells {
  return { content, filledBy: 'formula', width: 120, formula };
}

function figure(
  key: 'open' | 'expectedDeals' | 'low' | 'high' | 'atLeastOne' | 'expectedValueInAll' | 'closedAfter',
  content: CellContent,
  formula?: Formula,
): Summary {
  return {
    key,
    label: `referrals.${key}`,
    note: `referrals.${key}.note`,
    content,
    filledBy: 'formula',
    ...(formula !== undefined && { formula }),
  };
}
