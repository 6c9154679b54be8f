import { call } from './call';
import { columnOf } from './columnOf';
import { comparable } from './comparable';
import { hiddenColumn } from './hiddenColumn';
import { stageNumber } from './labels';
import { pace, paceRules } from './pace';
import { GRADES } from './settingLabels';
import type { CellContent, Column, Formula, SheetTemplate, Summary } from './sheetTemplate';

const MONTH_START = 'DATE(YEAR([@month]);MONTH([@month]);1)';
const NEXT_MONTH = 'DATE(YEAR([@month]);MONTH([@month])+1;1)';

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
        '[dealsPerMeeting]',
        '[settings.referralProfit]',
        '[settings.confidence]',
      ),
    }),
    figure('meetingsAhead', 'number'),
    figure('dealsAhead', 'number'),
    figure('dealsLow', 'count'),
    figure('dealsHigh', 'count'),
    figure('someDeal', 'share'),
    figure('profitAhead', 'money'),
    // The norm counts once beside what has been counted: a few rows alone would promise nothing, or too much.
    figure('referralsPerMeeting', 'number', {
      formula: rate(['received', 'referralsNorm'], ['meetings', 'meetingsNorm']),
    }),
    figure('meetingsPerReferral', 'share', {
      formula: rate(['referralMeetings', 'referralsNorm'], ['received', 'referralsNorm']),
    }),
    figure('dealsPerMeeting', 'share', {
      formula: rate(['deals', 'dealsNorm'], ['referralMeetings', 'referralMeetingsNorm']),
    }),
    figure('feedsItself', 'share', {
      formula: '[referralsPerMeeting]*[meetingsPerReferral]',
      rules: [
        { when: 'from', bound: 1, tone: 'good' },
        { when: 'below', bound: 1, tone: 'bad' },
      ],
    }),
  ],
  columns: [
    column('month', { ...typed('month', 110), validation: { kind: 'day', help: 'channel.month.help' } }),
    column('salesperson', {
      ...typed('text', 170),
      validation: { kind: 'list', from: 'lists.salespeople', free: true, help: 'channel.salesperson.help' },
    }),
    column('meetings', typedCount()),
    column('asked', {
      ...typedCount(),
      rules: [{ when: 'formula', formula: '([@asked]<>"")*([@asked]*2<[@meetings])>0', tone: 'bad' }],
    }),
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
    // The row of the log with the same name: counts go by it, never by a name as by a condition.
    hiddenColumn(
      'personRow',
      'count',
      `IF([@salesperson]="";0;IFERROR(XLOOKUP(${comparable('[@salesperson]')};[referrals.personKey];ROW([referrals.personKey]);-1);-1))`,
    ),
  ],
  charts: [],
};

/** The log's referrals of this month and salesperson that meet a condition on numbers. A row without a salesperson is of all. */
function logged(condition: Formula): Formula {
  const whose = 'IF([@personRow]=0;">=0";[@personRow])';
  return `COUNTIFS([referrals.date];CONCAT(">=";${MONTH_START}*1);[referrals.date];CONCAT("<";${NEXT_MONTH}*1);[referrals.personRow];${whose};${condition})`;
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

function ofNorm(key: string, norm: string, per: string): Formula {
  return `IF([@${key}]="";"";[@${key}]*[settings.${norm}]/[settings.${per}])`;
}

/** So much of the one comes to one of the other, where meetings are told. */
function rate([of, norm]: readonly [string, string], [per, perNorm]: readonly [string, string]): Formula {
  const sum = (key: string) => `SUMIF([meetings];">=0";[${key}])`;
  return `(${sum(of)}+[settings.${norm}])/(${sum(per)}+[settings.${perNorm}])`;
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
  | 'feedsItself';

function figure(key: FigureKey, content: CellContent, cell: Partial<Summary> = {}): Summary {
  return { key, label: `channel.${key}`, note: `channel.${key}.note`, content, filledBy: 'formula', ...cell };
}
