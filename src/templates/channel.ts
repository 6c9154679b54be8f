import { call } from './call';
import { columnOf } from './columnOf';
import { pace, paceRules } from './pace';
import type { CellContent, Column, Formula, SheetTemplate, Summary } from './sheetTemplate';

const MONTH_START = 'DATE(YEAR([@month]);MONTH([@month]);1)';
const NEXT_MONTH = 'DATE(YEAR([@month]);MONTH([@month])+1;1)';
const MEETING = 'INDEX([settings.referralStages];3)';
const DEAL = 'INDEX([settings.referralStages];4)';
const GRADES_ABOVE_ONE = [2, 3, 4, 5];

const column = columnOf('channel');

/** Is the channel of referrals alive: count and quality against the norms, reasons, skills, share of sales (article 001). */
export const channel: SheetTemplate = {
  id: 'channel',
  title: 'channel.title',
  hint: 'channel.hint',
  frozenColumns: 0,
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
    column('month', { ...typed('month', 95), validation: { kind: 'day', help: 'channel.month.help' } }),
    column('salesperson', { ...typed('text', 140), validation: salesperson() }),
    column('meetings', typedCount()),
    column('asked', {
      ...typedCount(),
      rules: [{ when: 'formula', formula: '([@asked]<>"")*([@asked]*2<[@meetings])>0', tone: 'bad' }],
    }),
    column('received', computed('count', inMonth(counted()))),
    column('receivedNorm', computed('number', ofNorm('meetings', 'referralsNorm', 'meetingsNorm'))),
    column('quality', computed('number', inMonth(meanQuality(), '""'))),
    column('referralMeetings', computed('count', inMonth(`${counted(MEETING)}+${counted(DEAL)}`))),
    column('deals', computed('count', inMonth(counted(DEAL)))),
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

    { key: 'gapSales', gap: true },
    column('salesMonth', { ...typed('month', 95), validation: { kind: 'day', help: 'channel.month.help' } }),
    column('salesTotal', typed('money', 125)),
    column('salesByReferral', computed('money', `IF([@salesMonth]="";"";IFERROR(${profitInMonth()};0))`)),
    column(
      'referralShare',
      computed('share', 'IF(ISNUMBER([@salesByReferral]);IFERROR([@salesByReferral]/[@salesTotal];"");"")'),
    ),

    { key: 'gapReasons', gap: true },
    column('reason', computed('text', 'IFERROR(FILTER([settings.refusals];[settings.refusals]<>"");"")', 310)),
    column(
      'reasonSide',
      computed('text', 'IF([@reason]="";"";XLOOKUP([@reason];[settings.refusals];[settings.refusalSide];""))'),
    ),
    column('reasonCount', computed('count', 'IF([@reason]="";"";IFERROR(COUNTIFS([referrals.refusal];[@reason]);0))')),

    { key: 'gapSkills', gap: true },
    column('skillPerson', { ...typed('text', 140), validation: salesperson() }),
    ...[1, 2, 3].map(skillColumn),
    column('skillDay', { ...typed('day', 105), validation: { kind: 'day', help: 'channel.skillDay.help' } }),
    column('coaching', computed('text', coaching(), 500)),
  ],
  charts: [
    {
      title: 'channel.salesChart',
      kind: 'line',
      labels: 'salesMonth',
      values: ['salesTotal', 'salesByReferral'],
      rows: 24,
    },
    { title: 'channel.reasonsChart', kind: 'bar', labels: 'reason', values: ['reasonCount'], rows: 8 },
  ],
};

/** The log's referrals of this month and salesperson, at this stage if one is named. */
function counted(stage?: Formula): Formula {
  return logged(stage === undefined ? '[referrals.prospect];"?*"' : `[referrals.stage];${stage}`);
}

/** A row without a salesperson is of all. Engines differ in whether blank cells are unlike a text, so none is compared. */
function logged(criterion: Formula): Formula {
  const all = `[referrals.date];CONCAT(">=";${MONTH_START}*1);[referrals.date];CONCAT("<";${NEXT_MONTH}*1);${criterion}`;
  return `IF([@salesperson]="";COUNTIFS(${all});COUNTIFS(${all};[referrals.salesperson];[@salesperson]))`;
}

/** Every grade is 1, and 1 more for each of 2, 3, … that it reaches: so COUNTIFS can add grades up row by row. */
function meanQuality(): Formula {
  const atLeast = (grade: number) => logged(`[referrals.quality];">=${grade}"`);
  return `1+(${GRADES_ABOVE_ONE.map(atLeast).join('+')})/${atLeast(1)}`;
}

/** Profit of deals up to the end of this month without that of the months before. */
function profitInMonth(): Formula {
  const before = (months: number) =>
    `SUMIF([referrals.stageDate];CONCAT("<";DATE(YEAR([@salesMonth]);MONTH([@salesMonth])+${months};1)*1);[referrals.profit])`;
  return `${before(1)}-${before(0)}`;
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

/** How to coach the first skill that is not ticked yet. */
function coaching(): Formula {
  const rest = [1, 2, 3].reduceRight(
    (otherwise, place) => `IF([@skill${place}]=TRUE;${otherwise};INDEX([settings.skillNote];${place}))`,
    '{channel.allSkills}',
  );
  return `IF([@skillPerson]="";"";${rest})`;
}

function skillColumn(place: number): Column {
  return {
    key: `skill${place}`,
    header: { formula: `INDEX([settings.skills];${place})&""` },
    note: 'channel.skill.note',
    ...typed('check', 165),
    validation: { kind: 'check', help: 'channel.skill.help' },
  };
}

type Cells = Omit<Column, 'key' | 'header' | 'note'>;

function typed(content: CellContent, width: number): Cells {
  return { content, filledBy: 'person', width };
}

function typedCount(): Cells {
  return { ...typed('count', 125), validation: { kind: 'number', min: 0, help: 'channel.count.help' } };
}

function salesperson(): NonNullable<Column['validation']> {
  return { kind: 'list', from: 'settings.salespeople', free: true, help: 'channel.salesperson.help' };
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
