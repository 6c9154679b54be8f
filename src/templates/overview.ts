import type { TemplateText } from '../i18n/templates/TemplateTexts';
import { call } from './call';
import { columnOf } from './columnOf';
import { comparable } from './comparable';
import { hiddenColumn } from './hiddenColumn';
import { REFERRAL_STAGE_LABELS, stack, stageNumber } from './labels';
import { nativePace, paceRules } from './pace';
import { GRADES, REFERRAL_STAGES } from './settingLabels';
import type { CellContent, Column, Formula, SheetTemplate, Summary } from './sheetTemplate';

/** Rows of the lists that are read on a Monday; the charts stand below them. */
const FIRST = 10;
const MONTHS = 24;
const PARETO = 20;
const ON_MAP = 200;
/** Fewer reasons of a salesperson are counted only: a share of them would say little. */
const ENOUGH_REFUSALS = 10;
const YEARS = ['year1', 'year2', 'year3'] as const;
const TIERS = ['tierHigh', 'tierMiddle', 'tierLow'] as const;

const column = columnOf('overview');

/**
 * One page to look at on Monday: who is behind, whom to call and to ask, the bucket, the map and the Pareto, the reasons. Nobody types
 * here: all of it is computed from the other sheets, and so nothing that people type shares a row with it.
 */
export const overview: SheetTemplate = {
  id: 'overview',
  title: 'overview.title',
  hint: 'overview.hint',
  frozenColumns: 0,
  chartsFrom: { row: FIRST + 1, perLine: 3 },
  summary: [
    figure('behind', 'count', {
      formula: `IFERROR(SUMPRODUCT(${isBehind(key => `[channel.${key}]`)}*1);0)`,
      rules: [{ when: 'from', bound: 1, tone: 'bad' }],
    }),
    figure('dueInAll', 'count', {
      formula: `IFERROR(SUMPRODUCT(${isToAsk(key => `[clients.${key}]`)}*([clients.due]>0));0)`,
    }),
    figure('atRisk', 'count', { formula: 'IFERROR(SUMPRODUCT(([clients.stage]=[settings.stageAtRisk])*1);0)' }),
    figure('feedsItself', 'share', {
      formula: figureOf('channel.feedsItself'),
      rules: [
        { when: 'from', bound: 1, tone: 'good' },
        { when: 'below', bound: 1, tone: 'bad' },
      ],
    }),
    figure('open', 'count', { formula: 'IFERROR([referrals.open];0)' }),
    figure('expectedDeals', 'number', { formula: figureOf('referrals.expectedDeals') }),
    figure('clientsNow', 'count', { formula: figureOf('months.now') }),
  ],
  columns: [
    column('behindMonth', list('month', 85, atMost(FIRST, behind('month')))),
    column('behindPerson', list('text', 110, atMost(FIRST, behind('salesperson')))),
    column('behindReferrals', { ...list('text', 115, atMost(FIRST, behind('receivedPace'))), rules: paceRules }),
    column('behindDeals', { ...list('text', 130, atMost(FIRST, behind('dealsPace'))), rules: paceRules }),
    { key: 'gapCall', gap: true },
    column('callClient', list('text', 165, atMost(FIRST, toCall('client')))),
    column('callStage', list('text', 105, atMost(FIRST, toCall('stage')))),
    column('callValue', list('money', 95, atMost(FIRST, toCall('value')))),
    column('callBrought', list('count', 80, atMost(FIRST, toCall('broughtClients', above0)))),
    column('callRevenue', list('money', 110, atMost(FIRST, toCall('broughtRevenue', above0)))),
    { key: 'gapPace', gap: true },
    column('pacePerson', list('text', 120, atMost(FIRST, pacing('salesperson')))),
    column('paceOfReferrals', { ...list('text', 115, nativePace('paceReceived')), rules: paceRules }),
    column('paceReceived', list('count', 95, inPaceMonths('received'))),
    column('paceReceivedNorm', list('number', 85, inPaceMonths('receivedNorm'))),
    column('paceQuality', list('number', 125, paceQuality())),
    column('paceMeetings', list('count', 85, inPaceMonths('meetings'))),
    column('paceAsks', list('count', 85, toldAsks())),
    column('paceReferralMeetings', list('count', 85, inPaceMonths('referralMeetings'))),
    column('paceDeals', list('count', 85, inPaceMonths('deals'))),
    column('paceDealsNorm', list('number', 85, inPaceMonths('dealsNorm'))),
    column('paceOfDeals', { ...list('text', 115, nativePace('paceDeals')), rules: paceRules }),
    hiddenColumn('paceRow', 'count', atMost(FIRST, pacing('recentRow'))),
    { key: 'gapDue', gap: true },
    column('dueClient', list('text', 220, atMost(FIRST, due('client')))),
    column('duePerson', list('text', 145, atMost(FIRST, due('salesperson')))),
    column('dueStage', list('text', 145, atMost(FIRST, due('stage')))),
    column('due', list('count', 110, atMost(FIRST, due('due')))),
    { key: 'gapRefusals', gap: true },
    column('refusal', list('text', 310, filled('refusals'))),
    column('refusalSide', list('text', 110, filled('refusals', 'refusalSide'))),
    byRow('refusal', 'referrals.refusalKey', 'referrals.refusalRow'),
    { key: 'gapRefusedBy', gap: true },
    column('refusedBy', list('text', 145, atMost(FIRST, refused('salesperson')))),
    column('refusedWhy', list('text', 310, atMost(FIRST, refused('refusal')))),
    column('refusedHow', list('text', 200, `IF([@refusedAll]="";"";${howOften()})`)),
    hiddenColumn('refusedTimes', 'number', atMost(FIRST, refused('refusalTimes'))),
    hiddenColumn('refusedAll', 'number', atMost(FIRST, refused('refusalAll'))),
    hiddenColumn(
      'refusedMean',
      'number',
      // Nothing is held of it before: any share is as likely.
      call('REFERRAL_CHANCE', told('refusedTimes'), told('refusedAll'), '1/2', '[settings.confidence]'),
    ),
    hiddenColumn('refusedLow', 'number'),
    hiddenColumn('refusedHigh', 'number'),
    { key: 'gapLeaving', gap: true },
    column('leaving', list('text', 310, filled('leaving'))),
    column('leavingCause', list('text', 110, filled('leaving', 'leavingCause'))),
    byRow('leaving', 'keeping.reasonKey', 'keeping.reasonRow'),
    { key: 'gapLost', gap: true },
    column('lostReason', list('text', 250, filled('lostReasons'))),
    byRow('lostReason', 'referrals.lostKey', 'referrals.lostRow'),
    { key: 'gapStages', gap: true },
    column('stageName', list('text', 120, REFERRAL_STAGE_LABELS)),
    column('stageCount', list('count', 110, stacked(REFERRAL_STAGES.map((_, i) => countOfStage(i + 1))))),
    { key: 'gapQuality', gap: true },
    // As text: numbers beside numbers would be taken for a series of the chart.
    column('grade', list('text', 110, stacked(GRADES.map(grade => `"${grade}"`)))),
    column(
      'gradeReckoned',
      list(
        'share',
        110,
        stacked(
          GRADES.map(grade =>
            (['listen', 'contact', 'conversion'] as const).map(question => `[settings.${question}${grade}]`).join('*'),
          ),
        ),
      ),
    ),
    column('gradeBrought', list('share', 110, stacked(GRADES.map(grade => `IFERROR(${rated(grade)};"")`)))),
    { key: 'gapTiers', gap: true },
    column('tierName', list('text', 110, stack(TIERS))),
    column(
      'tierClients',
      list('count', 110, stacked(TIERS.map(tier => `IFERROR(SUMPRODUCT(([scorecard.tier]=[settings.${tier}])*1);0)`))),
    ),
    { key: 'gapYears', gap: true },
    column('yearName', list('text', 110, stacked(YEARS.map(year => `{referralPlan.${year}}`)))),
    column('yearValue', list('money', 110, stacked(YEARS.map(year => `IFERROR(SUM([referralPlan.${year}]);0)`)))),
    { key: 'gapMonths', gap: true },
    column('month', list('month', 110, lastMonths())),
    ...(['gained', 'lost', 'level', 'salesTotal', 'salesByReferral'] as const).map(key =>
      key.startsWith('sales')
        ? column(key, { content: 'money', filledBy: 'formula', width: 125 })
        : column(key, { content: 'count', filledBy: 'formula', width: 110 }),
    ),
    { key: 'gapPareto', gap: true },
    column('paretoClient', list('text', 240, byRevenue('client'))),
    column('paretoRevenue', list('money', 120, byRevenue('revenueInAll'))),
    column(
      'paretoRank',
      list('count', 60, 'IF(ISNUMBER([@paretoRevenue]);ROW([@paretoRevenue])-MIN(ROW([paretoRevenue]));"")'),
    ),
    column(
      'paretoShare',
      list(
        'share',
        140,
        'IF([@paretoRank]="";"";IFERROR(SUMIF([paretoRank];CONCAT("<=";[@paretoRank]);[paretoRevenue])/SUMIF([clients.revenueInAll];">0");""))',
      ),
    ),
    { key: 'gapMap', gap: true },
    column('mapClient', list('text', 240, onMap('client'))),
    column('mapValue', list('money', 120, onMap('value'))),
    column('mapDirect', list('money', 120, onMap('direct'))),
  ],
  charts: [
    {
      title: 'overview.paceChart',
      kind: 'column',
      labels: 'pacePerson',
      values: ['paceReceived', 'paceReceivedNorm'],
      rows: FIRST,
    },
    {
      title: 'overview.levelChart',
      kind: 'combo',
      labels: 'month',
      values: ['gained', 'lost', 'level'],
      rows: MONTHS,
      secondAxis: true,
    },
    {
      title: 'overview.pareto',
      kind: 'combo',
      labels: 'paretoClient',
      values: ['paretoRevenue', 'paretoShare'],
      rows: PARETO,
      secondAxis: true,
    },
    { title: 'overview.refusalsChart', kind: 'bar', labels: 'refusal', values: ['refusalCount'], rows: 8 },
    { title: 'overview.leavingChart', kind: 'bar', labels: 'leaving', values: ['leavingCount'], rows: 8 },
    {
      title: 'overview.map',
      kind: 'scatter',
      labels: 'mapValue',
      values: ['mapDirect'],
      rows: ON_MAP,
      across: 'overview.map.across',
      up: 'overview.map.up',
    },
    {
      title: 'overview.salesChart',
      kind: 'line',
      labels: 'month',
      values: ['salesTotal', 'salesByReferral'],
      rows: MONTHS,
    },
    { title: 'overview.stagesChart', kind: 'column', labels: 'stageName', values: ['stageCount'], rows: 5 },
    {
      title: 'overview.qualityChart',
      kind: 'column',
      labels: 'grade',
      values: ['gradeReckoned', 'gradeBrought'],
      rows: 5,
      across: 'overview.grade',
    },
    { title: 'overview.tiersChart', kind: 'column', labels: 'tierName', values: ['tierClients'], rows: 3 },
    { title: 'overview.yearsChart', kind: 'column', labels: 'yearName', values: ['yearValue'], rows: 3 },
  ],
};

/** Months and salespeople behind a norm, the newest month first. */
function behind(key: string): Formula {
  const sorted = (of: string) => `SORT([channel.${of}];[channel.month];FALSE)`;
  return `FILTER(${orEmpty(sorted(key))};${isBehind(sorted)})`;
}

function isBehind(cells: (key: string) => Formula): Formula {
  return `((${cells('receivedPace')}={channel.behind})+(${cells('dealsPace')}={channel.behind})>0)`;
}

/** Cells of Channel, one row for each salesperson of its last months, those furthest below the norm first. */
function pacing(key: string): Formula {
  const sorted = (of: string) => `SORT([channel.${of}];[channel.recentAhead];TRUE)`;
  return `FILTER(${orEmpty(sorted(key))};ISNUMBER(${sorted('recentAhead')}))`;
}

/** What Channel has of those months and the salesperson of this row, added up. */
function inPaceMonths(key: string): Formula {
  return `IF([@paceRow]="";"";IFERROR(${ofPaceMonths(key)};""))`;
}

function ofPaceMonths(key: string): Formula {
  return `SUMIF([channel.recentRow];[@paceRow];[channel.${key}])`;
}

/** The mean of all grades; nothing where none has been given. */
function paceQuality(): Formula {
  return `IF([@paceRow]="";"";IFERROR(${ofPaceMonths('gradesInAll')}/${ofPaceMonths('graded')};""))`;
}

/** Nothing where nobody knows how often they asked. */
function toldAsks(): Formula {
  const known = 'COUNTIFS([channel.recentRow];[@paceRow];[channel.asks];">=0")';
  return `IF([@paceRow]="";"";IFERROR(IF(${known}=0;"";${ofPaceMonths('asks')});""))`;
}

/** A figure of another sheet; nothing while that has none. */
function figureOf(cell: string): Formula {
  return `IFERROR(${orEmpty(`[${cell}]`)};"")`;
}

/** Cells of the clients to call, the most urgent first. */
function toCall(key: string, shown: (cells: Formula) => Formula = orEmpty): Formula {
  const sorted = (of: string) => `SORT([clients.${of}];[clients.callWeight];FALSE)`;
  return `FILTER(${shown(sorted(key))};ISNUMBER(${sorted('callWeight')}))`;
}

/** Loyal enough to be asked, as `whomToAsk` has it: from the second purchase on, and not lost. */
function isToAsk(cells: (key: string) => Formula): Formula {
  const stages = ['Second', 'Third', 'Steady', 'AtRisk'].map(stage => `(${cells('stage')}=[settings.stage${stage}])`);
  return `(${stages.join('+')}>0)`;
}

/** Cells of clients to ask who owe referrals, those first who owe most. */
function due(key: string): Formula {
  const sorted = (of: string) => `SORT([clients.${of}];[clients.due];FALSE)`;
  return `FILTER(${orEmpty(sorted(key))};ISNUMBER(${sorted('due')});${sorted('due')}>0;${isToAsk(sorted)})`;
}

/** Cells of the clients with revenue, the biggest first. */
function byRevenue(key: string): Formula {
  const sorted = (of: string) => `SORT([clients.${of}];[clients.revenueInAll];FALSE)`;
  const revenue = sorted('revenueInAll');
  return atMost(PARETO, `FILTER(${sorted(key)};ISNUMBER(${revenue});${revenue}>0)`);
}

/** Cells of the clients whose value and referrals are known. */
function onMap(key: string): Formula {
  return atMost(ON_MAP, `FILTER([clients.${key}];ISNUMBER([clients.value]);ISNUMBER([clients.direct]))`);
}

/** The entries of a list, or what stands beside them. */
function filled(entries: string, key = entries): Formula {
  const cells = `[lists.${entries}]`;
  return `ARRAYFORMULA(IFERROR(FILTER(${orEmpty(`[lists.${key}]`)};${cells}<>"";ROW(${cells})>MIN(ROW(${cells})));""))`;
}

/** How often rows of another sheet name the one of this row: they have the number of the first that names the same. */
function byRow(key: 'refusal' | 'leaving' | 'lostReason', names: string, rows: string): Column {
  const first = `XLOOKUP(${comparable(`[@${key}]`)};[${names}];ROW([${names}]);-1)`;
  return column(`${key}Count`, list('count', 90, `IF([@${key}]="";"";IFERROR(COUNTIF([${rows}];${first});0))`));
}

/** Cells of the log, one row for each salesperson and reason, those first that come most often. */
function refused(key: string): Formula {
  const sorted = (of: string) => `SORT([referrals.${of}];[referrals.refusalTimes];FALSE)`;
  const times = sorted('refusalTimes');
  return `FILTER(${orEmpty(sorted(key))};ISNUMBER(${times});${times}>0)`;
}

/** Only where so many are told that they say how often. */
function told(key: string): Formula {
  return `IF(ISNUMBER([@refusedAll])*([@refusedAll]>=${ENOUGH_REFUSALS});[@${key}];"")`;
}

/** So many of all theirs, and what that is of a hundred where they are enough. */
function howOften(): Formula {
  const [low, high] = ['refusedLow', 'refusedHigh'].map(key => `ROUND(100*[@${key}];0)`);
  const enough = `CONCAT(": ";${inWords('overview.inHundred', low!, high!)})`;
  return `CONCAT(${inWords('overview.ofAll', '[@refusedTimes]', '[@refusedAll]')};IF(ISNUMBER([@refusedLow]);${enough};""))`;
}

/** A text with two numbers in it. */
function inWords(text: TemplateText, first: Formula, second: Formula): Formula {
  return `SUBSTITUTE(SUBSTITUTE({${text}};"%1";${first});"%2";${second})`;
}

/** A prospect without a stage has been received. */
function countOfStage(stage: number): Formula {
  const none = stage === 1 ? '+SUMPRODUCT(([referrals.prospect]<>"")*([referrals.stageNumber]=0))' : '';
  return `IFERROR(COUNTIFS([referrals.stageNumber];${stage})${none};0)`;
}

/** The share of closed referrals of a grade that became deals. */
function rated(grade: number): Formula {
  const at = (stage: number) => `COUNTIFS([referrals.quality];${grade};[referrals.stageNumber];${stage})`;
  return `${at(stageNumber('deal'))}/(${at(stageNumber('deal'))}+${at(stageNumber('lost'))})`;
}

/** The newest months in their order: the month, who came and went, the level, and the sales. */
function lastMonths(): Formula {
  const keys = ['month', 'gained', 'lost', 'end', 'salesTotal', 'salesByReferral'];
  const all = `FILTER(HSTACK(${keys.map(key => orEmpty(`[months.${key}]`)).join(';')});ISNUMBER([months.month]))`;
  const none = `HSTACK(${keys.map(() => '""').join(';')})`;
  return `ARRAYFORMULA(IFERROR(SORT(ARRAY_CONSTRAIN(SORT(${all};1;FALSE);${MONTHS};${keys.length});1;TRUE);${none}))`;
}

/** So many at most: a list that is longer than its sheet answers nothing at all. */
function atMost(rows: number, cells: Formula): Formula {
  return `ARRAYFORMULA(IFERROR(ARRAY_CONSTRAIN(${cells};${rows};1);""))`;
}

function stacked(cells: readonly Formula[]): Formula {
  return `VSTACK(${cells.join(';')})`;
}

/** A number that is more than none. */
function above0(cells: Formula): Formula {
  return `IF(ISNUMBER(${cells})*(${cells}>0);${cells};"")`;
}

/** An empty cell stays empty: elsewhere it could turn into a 0. */
function orEmpty(cells: Formula): Formula {
  return `IF(${cells}="";"";${cells})`;
}

function list(content: CellContent, width: number, formula: Formula): Omit<Column, 'key' | 'header' | 'note'> {
  return { content, filledBy: 'formula', width, formula };
}

function figure(
  key: 'behind' | 'dueInAll' | 'atRisk' | 'feedsItself' | 'open' | 'expectedDeals' | 'clientsNow',
  content: CellContent,
  cell: Pick<Summary, 'rules'> & { readonly formula: Formula },
): Summary {
  return { key, label: `overview.${key}`, note: `overview.${key}.note`, content, filledBy: 'formula', ...cell };
}
