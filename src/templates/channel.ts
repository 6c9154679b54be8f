import { GOAL_CERTAINTY, HOURS_EACH } from '../core/referral/limits';
import { call } from './call';
import { columnOf } from './columnOf';
import { comparable } from './comparable';
import { DECIDED, decidedDeals, HELD } from './decided';
import { firstRow, hiddenColumn } from './hiddenColumn';
import { stageNumber } from './labels';
import { pace, paceRules } from './pace';
import { ratio } from './ratio';
import { GRADES } from './settingLabels';
import type { CellContent, Column, Formula, SheetTemplate, Summary } from './sheetTemplate';

const DEALS_NORM = '[settings.dealsNorm]/[settings.referralMeetingsNorm]';

const MONTH_START = 'DATE(YEAR([@month]);MONTH([@month]);1)';
const NEXT_MONTH = 'DATE(YEAR([@month]);MONTH([@month])+1;1)';

/** Where nobody tells how often they asked, each meeting with a client is taken for an ask. */
const PER_ASK =
  'IF(COUNT([askedOnce])=0;[referralsPerMeeting];(SUMIF([askedOnce];">=0";[received])+1)/(SUM([askedOnce])+[settings.meetingsNorm]/[settings.referralsNorm]))';

/** The newest month that is told, and none to come. */
const NEWEST = 'MAX(FILTER([month];ISNUMBER([month]);ISNUMBER([meetings]);[month]<=[settings.today]))';
const monthsAfter = (months: Formula) => `DATE(YEAR(${NEWEST});MONTH(${NEWEST})+${months};1)`;

const column = columnOf('channel');

/** Is the channel of referrals alive: count and quality by salesperson and month against the norms (article 001). */
export const channel: SheetTemplate = {
  id: 'channel',
  title: 'channel.title',
  hint: 'channel.hint',
  frozenColumns: 2,
  summary: [
    // Five meetings a week for a month.
    figure('plannedMeetings', 'count', { filledBy: 'person', start: 20 }),
    figure('referralsAhead', 'number', {
      formula: call(
        'REFERRAL_FORECAST',
        '[plannedMeetings]',
        '[referralsPerMeeting]',
        '[meetingsPerReferral]',
        DEALS_NORM,
        '[settings.referralProfit]',
        '[settings.confidence]',
        seen(decidedDeals()),
        seen(HELD),
      ),
    }),
    figure('meetingsAhead', 'number'),
    figure('dealsAhead', 'number'),
    figure('dealsLow', 'count'),
    figure('dealsHigh', 'count'),
    figure('someDeal', 'share'),
    figure('profitAhead', 'money'),
    // The norm counts as one event beside what has been counted: a few rows alone would promise nothing, or too much.
    figure('referralsPerMeeting', 'number', {
      formula: rate([told('received'), told('met')], '[settings.meetingsNorm]/[settings.referralsNorm]'),
    }),
    figure('meetingsPerReferral', 'share', {
      formula: rate([seen(HELD), seen(DECIDED)], '1/[settings.meetingsPerReferral]'),
    }),
    figure('dealsPerMeeting', 'share', {
      formula: rate([seen(decidedDeals()), seen(HELD)], '[settings.referralMeetingsNorm]/[settings.dealsNorm]'),
    }),
    figure('feedsItself', 'share', {
      formula: '[referralsPerMeeting]*[meetingsPerReferral]',
      rules: [
        { when: 'from', bound: 1, tone: 'good' },
        { when: 'below', bound: 1, tone: 'bad' },
      ],
    }),
    figure('goalDeals', 'count', {
      filledBy: 'person',
      validation: { kind: 'number', min: 1, help: 'channel.count.help' },
    }),
    figure('goalDay', 'day', { filledBy: 'person', validation: { kind: 'day', help: 'channel.goalDay.help' } }),
    figure('meetingHours', 'number', {
      filledBy: 'person',
      start: HOURS_EACH,
      validation: { kind: 'number', min: 0, help: 'channel.count.help' },
    }),
    figure('asksAWeek', 'number', {
      formula: `IF(ISNUMBER([meetingsAWeek]);[meetingsAWeek]/[meetingsPerReferral]/${PER_ASK};"")`,
    }),
    figure('meetingsAWeek', 'number', { formula: meetingsAWeek() }),
    figure('hoursAWeek', 'number', {
      formula: 'IF(ISNUMBER([meetingsAWeek]);([asksAWeek]+[meetingsAWeek])*[meetingHours];"")',
    }),
    figure('weakestStep', 'general', { formula: weakestStep() }),
    figure('band', 'general', {
      formula: `IF(ISNUMBER([dealsHigh]);SUBSTITUTE(SUBSTITUTE(SUBSTITUTE({channel.bandWords};"%1";[dealsLow]);"%2";[dealsHigh]);"%3";ROUND(100*[settings.confidence];0));"")`,
    }),
  ],
  columns: [
    column('month', { ...typed('month', 110), validation: { kind: 'day', help: 'channel.month.help' } }),
    column('salesperson', {
      ...typed('text', 170),
      validation: { kind: 'list', from: 'lists.salespeople', free: true, help: 'channel.salesperson.help' },
    }),
    column('meetings', typedCount()),
    column('asked', typedCount()),
    column('received', computed('count', inMonth(logged('[referrals.yearReceived];">0"')))),
    column('receivedNorm', computed('number', ofNorm('meetings', 'referralsNorm', 'meetingsNorm'))),
    column('quality', computed('number', inMonth(meanQuality(), '""'))),
    column(
      'referralMeetings',
      computed('count', inMonth(`${atStage(stageNumber('meeting'))}+${atStage(stageNumber('deal'))}`)),
    ),
    column('deals', computed('count', inMonth(atStage(stageNumber('deal'))))),
    column('dealsNorm', computed('number', ofNorm('referralMeetings', 'dealsNorm', 'referralMeetingsNorm'))),
    column('receivedPace', {
      ...computed(
        'text',
        pace('received', `IF([@received]>=[settings.weekNorm]*(${NEXT_MONTH}-${MONTH_START})/7;{channel.expert};`, ')'),
        130,
      ),
      rules: [{ when: 'text', text: 'channel.expert', tone: 'veryGood' }, ...paceRules],
    }),
    column('dealsPace', { ...computed('text', pace('deals'), 130), rules: paceRules }),
    column('asks', {
      ...computed('count', `IF([@month]="";"";IF([@asked]="";IFERROR(${asks()};"");[@asked]))`),
      rules: [{ when: 'formula', formula: 'IF(ISNUMBER([@asks]);[@asks]*2<[@meetings];FALSE)', tone: 'bad' }],
      figureless: true,
    }),
    column('inVain', computed('count', inMonth(logged('[referrals.inVain];1')))),
    // The row of the log with the same name: counts go by it, never by a name as by a condition.
    hiddenColumn(
      'personRow',
      'count',
      `IF([@salesperson]="";0;IFERROR(XLOOKUP(${comparable('[@salesperson]')};[referrals.personKey];ROW([referrals.personKey]);-1);-1))`,
    ),
    hiddenColumn('monthKey', 'count', 'IF(ISNUMBER([@month]);YEAR([@month])*12+MONTH([@month]);0)'),
    // As `onceAMonth` has it: a month may stand there for all and for each salesperson.
    hiddenColumn('met', 'count', `IF(ISNUMBER([@meetings])*([@meetings]>=0)*(${countsOnce()})>0;[@meetings];"")`),
    hiddenColumn('askedOnce', 'count', `IF(ISNUMBER([@asks])*([@asks]>=0)*(${countsOnce()})>0;[@asks];"")`),
    hiddenColumn('graded', 'count', inMonth(logged('[referrals.quality];">=1"'))),
    hiddenColumn('gradesInAll', 'number', 'IF(ISNUMBER([@quality]);[@quality]*[@graded];"")'),
    // Of a salesperson, and of the last months, as many as Settings say. Without meetings there is no norm for what came.
    hiddenColumn('recentKey', 'text', `IF(IFERROR(${isRecent()};0);${comparable('[@salesperson]')};"")`),
    hiddenColumn('recentRow', 'count', firstRow('recentKey')),
    // In the first of them: how far all of them are beyond the norm.
    hiddenColumn(
      'recentAhead',
      'number',
      `IF([@recentRow]=ROW([@recentRow]);${ofRecent('received')}-${ofRecent('receivedNorm')};"")`,
    ),
    // More figures than columns.
    ...[130, 150, 130, 130, 130, 400, 380].map((width, i) => ({ key: `goal${i + 1}`, gap: true as const, width })),
  ],
  charts: [],
};

/** The log's referrals of this month and salesperson that meet a condition on numbers. A row without a salesperson is of all. */
function logged(condition: Formula): Formula {
  const whose = 'IF([@personRow]=0;">=0";[@personRow])';
  return `COUNTIFS([referrals.date];CONCAT(">=";${MONTH_START}*1);[referrals.date];CONCAT("<";${NEXT_MONTH}*1);[referrals.personRow];${whose};${condition})`;
}

/** Asks of the log count once, whatever came of them; before its first ask nobody knows. */
function asks(): Formula {
  const soFar = `COUNTIFS([referrals.date];CONCAT("<";${NEXT_MONTH}*1);[referrals.ask];1)`;
  return `IF(${soFar}=0;"";${logged('[referrals.ask];1')})`;
}

/** 1 where this row counts for its month, else 0. */
function countsOnce(): Formula {
  const rows = (condition: Formula) => `COUNTIFS([monthKey];[@monthKey];[personRow];${condition})`;
  const isByPeople = `(${rows('"<>0"')}>0)*(${rows('0;[meetings];">=0"')}=0)>0`;
  return `([@monthKey]=0)+(([@personRow]<>0)=(${isByPeople}))>0`;
}

function atStage(stage: number): Formula {
  return logged(`[referrals.stageNumber];${stage}`);
}

/** Every grade is 1, and 1 more for each of 2, 3, … that it reaches: so COUNTIFS can add grades up row by row. */
function meanQuality(): Formula {
  const atLeast = (grade: number) => logged(`[referrals.quality];">=${grade}"`);
  const [one, ...above] = GRADES;
  return `1+(${above.map(atLeast).join('+')})/${atLeast(one)}`;
}

function inMonth(answer: Formula, otherwise = '0'): Formula {
  return `IF([@month]="";"";IFERROR(${answer};${otherwise}))`;
}

function isRecent(): Formula {
  const isThen = `([@month]>=${monthsAfter('1-[settings.paceMonths]')})*([@month]<${monthsAfter('1')})`;
  return `ISNUMBER([@month])*ISNUMBER([@meetings])*([@salesperson]<>"")*${isThen}`;
}

function ofRecent(key: string): Formula {
  return `SUMIF([recentRow];[@recentRow];[${key}])`;
}

function ofNorm(key: string, norm: string, per: string): Formula {
  return `IF([@${key}]="";"";[@${key}]*[settings.${norm}]/[settings.${per}])`;
}

/** So many of so many, beside the norm: one in so many. */
function rate([events, tries]: readonly [Formula, Formula], norm: Formula): Formula {
  return `(${events}+1)/(${tries}+${norm})`;
}

/** Of the months for which meetings are told. */
function told(key: string): Formula {
  return `SUMIF([met];">=0";[${key}])`;
}

function meetingsAWeek(): Formula {
  // Before the first meeting the norm is taken as it is.
  const held = (count: Formula) => `IF(${seen(HELD)}>0;${seen(count)};"")`;
  const meetings = call(
    'REFERRAL_MEETINGS',
    '[goalDeals]',
    ratio(GOAL_CERTAINTY),
    DEALS_NORM,
    held(decidedDeals()),
    held(HELD),
  );
  const weeks = '([goalDay]-[settings.today])/7';
  return `IF(COUNT([goalDeals];[goalDay])<2;"";IF([goalDay]>[settings.today];${meetings}/(${weeks});{channel.goalPast}))`;
}

/** The step whose norm, if reached, gains most: so many times as many deals; 0 for a step that was never tried. */
function weakestStep(): Formula {
  const met = 'SUMIF([askedOnce];">=0";[met])';
  const gains = [
    [met, `(${met}+1)/(MIN(${met};SUMIF([met];">=0";[askedOnce]))+1)`],
    [
      `IF(COUNT([askedOnce])=0;SUM([met]);SUM([askedOnce]))`,
      `[settings.referralsNorm]/[settings.meetingsNorm]/${PER_ASK}`,
    ],
    [seen(DECIDED), '[settings.meetingsPerReferral]/[meetingsPerReferral]'],
    [seen(HELD), `${DEALS_NORM}/[dealsPerMeeting]`],
  ].map(([tries, gain]) => `IF(${tries}>0;${gain};0)`);
  const none = `IF(COUNT([met];[askedOnce])+${seen(DECIDED)}=0;{channel.noStepSeen};{channel.noStepWeak})`;
  const words = `{channel.askingStep};{channel.referralsStep};{channel.meetingsStep};{channel.dealsStep};${none}`;
  // At its norm a step gains nothing: one times as many.
  return `INDEX(SORT(HSTACK(VSTACK(${gains.join(';')};1);VSTACK(${words}));1;FALSE);1;2)`;
}

/** Nothing where there is no log. */
function seen(count: Formula): Formula {
  return `IFERROR(${count};0)`;
}

type Cells = Omit<Column, 'key' | 'header' | 'note'>;

function typed(content: CellContent, width: number): Cells {
  return { content, filledBy: 'person', width };
}

function typedCount(): Cells {
  return { ...typed('count', 125), validation: { kind: 'number', min: 0, help: 'channel.count.help' } };
}

function computed(content: CellContent, formula: Formula, width = 125): Cells {
  return { content, filledBy: 'formula', width, formula };
}

type FigureKey =
  | 'plannedMeetings'
  | 'referralsAhead'
  | 'meetingsAhead'
  | 'dealsAhead'
  | 'dealsLow'
  | 'dealsHigh'
  | 'someDeal'
  | 'profitAhead'
  | 'referralsPerMeeting'
  | 'meetingsPerReferral'
  | 'dealsPerMeeting'
  | 'feedsItself'
  | 'band'
  | 'goalDeals'
  | 'goalDay'
  | 'meetingHours'
  | 'asksAWeek'
  | 'meetingsAWeek'
  | 'hoursAWeek'
  | 'weakestStep';

function figure(key: FigureKey, content: CellContent, cell: Partial<Summary> = {}): Summary {
  return { key, label: `channel.${key}`, note: `channel.${key}.note`, content, filledBy: 'formula', ...cell };
}
