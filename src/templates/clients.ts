import { buyingColumns } from './buyingColumns';
import { call } from './call';
import { columnOf } from './columnOf';
import { comparable } from './comparable';
import { hiddenColumn } from './hiddenColumn';
import { CLIENT_STAGE_LABELS } from './labels';
import type { CellContent, Column, Formula, SheetTemplate } from './sheetTemplate';

const column = columnOf('clients');

/** Silence until the day of the settings; an order after that day leaves none. DAYS gives a number, where a minus would give a date. */
const DAYS_OF_SILENCE = 'IF([@lastDay]="";"";IF([@lastDay]>[settings.today];0;DAYS([settings.today];[@lastDay])))';
const RETENTION = 'IF([@margin]="";"";IF([@retention]="";[settings.retention];[@retention]))';
/** At risk, or lost and with others whom they brought. */
const TO_CALL = '([@stage]=[settings.stageAtRisk])+([@stage]=[settings.stageLost])*([@broughtClients]>0)>0';
/** Those who brought others first, then by what they are worth × how far beyond the expected gap they are silent. */
const CALL_WEIGHT = `([@broughtClients]>0)*10^12+IFERROR(IF(ISNUMBER([@value]);[@value];[@revenueLastYear])*${DAYS_OF_SILENCE}/[@expectedGap];0)`;
/** Bought on whole days as they can be: the last not before the first, and on that very day after a single purchase. */
const POSSIBLE =
  '([@purchases]>0)*([@purchases]=INT([@purchases]))*([@lastDay]>=[@firstDay])*(([@purchases]>1)+([@lastDay]=[@firstDay])>0)';
/** Whoever names themselves has brought nobody. */
const OWN_ROW = '([@referrerRow]=ROW([@client]))';
const COUNT_BROUGHT = `COUNTIF([referrerRow];ROW([@client]))-${OWN_ROW}`;
const REVENUE_BROUGHT = `SUMIF([referrerRow];ROW([@client]);[revenueLastYear])-IF(${OWN_ROW};[@revenueLastYear];0)`;
const MINIMUM = 'IF([@minimum]="";[settings.minimum];[@minimum])';

/** Who buys, how much they are worth, whom they brought and what they still owe (articles 000, 002 and 003). */
export const clients: SheetTemplate = {
  id: 'clients',
  title: 'clients.title',
  hint: 'clients.hint',
  keyColumn: 'client',
  frozenColumns: 1,
  hasFilter: true,
  columns: [
    column('client', { content: 'text', filledBy: 'addon', width: 240 }),
    column('salesperson', {
      content: 'text',
      filledBy: 'person',
      width: 145,
      validation: { kind: 'list', from: 'lists.salespeople', free: true, help: 'clients.salesperson.help' },
    }),
    column('kind', {
      content: 'text',
      filledBy: 'person',
      width: 145,
      validation: {
        kind: 'words',
        words: ['settings.kinds.existing', 'settings.kinds.new'],
        help: 'clients.kind.help',
      },
    }),
    column('referredBy', {
      content: 'text',
      filledBy: 'person',
      width: 220,
      validation: { kind: 'list', from: 'clients.client', free: true, help: 'clients.referredBy.help' },
    }),
    column('purchases', { content: 'count', filledBy: 'addon', width: 100 }),
    column('firstDay', { content: 'day', filledBy: 'addon', width: 120 }),
    column('lastDay', { content: 'day', filledBy: 'addon', width: 120 }),
    column('usualGapDays', { content: 'count', filledBy: 'addon', width: 120 }),
    column('revenueLastYear', { content: 'money', filledBy: 'addon', width: 120 }),
    column('revenueYearBefore', { content: 'money', filledBy: 'addon', width: 175 }),
    column('purchasesLastYear', { content: 'count', filledBy: 'addon', width: 175 }),
    column('purchasesYearBefore', { content: 'count', filledBy: 'addon', width: 175 }),
    column('revenueInAll', { content: 'money', filledBy: 'addon', width: 120 }),
    column('profit', {
      content: 'money',
      filledBy: 'addon',
      width: 120,
      rules: [{ when: 'below', bound: 0, tone: 'bad' }],
    }),
    column('retention', {
      content: 'share',
      filledBy: 'person',
      width: 150,
      validation: { kind: 'number', min: 0, max: 1, help: 'clients.retention.help' },
    }),
    column('minimum', {
      content: 'count',
      filledBy: 'person',
      width: 150,
      validation: { kind: 'number', min: 0, help: 'clients.minimum.help' },
    }),
    column('lastAsked', {
      content: 'day',
      filledBy: 'person',
      width: 150,
      validation: { kind: 'day', help: 'clients.lastAsked.help' },
    }),
    column('nextStep', { content: 'text', filledBy: 'person', width: 220 }),
    column('tags', { content: 'text', filledBy: 'person', width: 180 }),
    column('cameAlone', {
      content: 'check',
      filledBy: 'person',
      width: 180,
      validation: { kind: 'check', help: 'clients.cameAlone.help' },
    }),

    column('revenueShare', {
      ...computed('share'),
      formula:
        'IF([@revenueInAll]="";"";IFERROR(IF([@revenueInAll]<0;0;[@revenueInAll])/SUMIF([revenueInAll];">0");""))',
    }),
    column('change', {
      ...computed('share'),
      formula:
        'IF(ISNUMBER([@revenueLastYear])*ISNUMBER([@revenueYearBefore]);IF([@revenueYearBefore]>0;[@revenueLastYear]/[@revenueYearBefore]-1;"");"")',
      rules: [{ when: 'formula', formula: 'ISNUMBER([@change])*([@change]<0)*([@orderPace]=-1)>0', tone: 'bad' }],
    }),
    column('expectedGap', {
      ...computed('count', 140),
      formula: 'IF([@boughtDays]="";"";IFERROR(([@boughtDays]+MEDIAN([usualGapDays]))/[@purchases];""))',
    }),
    column('stage', {
      ...computed('text', 160),
      formula: call(
        'CLIENT_STAGE',
        ofClient('purchases'),
        DAYS_OF_SILENCE,
        '[@expectedGap]',
        CLIENT_STAGE_LABELS,
        '[settings.riskGaps]',
        '[settings.lostGaps]',
      ),
      rules: [
        { when: 'text', text: 'settings.clientStages.steady', tone: 'good' },
        { when: 'text', text: 'settings.clientStages.atRisk', tone: 'bad' },
        { when: 'text', text: 'settings.clientStages.lost', tone: 'veryBad' },
      ],
    }),
    ...buyingColumns.shown,
    column('margin', {
      ...computed('money'),
      formula: 'IF([@profit]="";"";IFERROR([@revenueLastYear]*[@profit]/[@revenueInAll];""))',
    }),
    column('value', {
      ...computed('money'),
      formula: call('CLIENT_VALUE', '[@margin]', RETENTION, '[settings.discount]'),
      rules: [{ when: 'below', bound: 0, tone: 'bad' }],
    }),
    column('match', {
      ...computed('share', 150),
      formula: 'IF([@nameKey]="";"";IFERROR(XLOOKUP([@nameKey];[scorecard.nameKey];[scorecard.match];"");""))',
    }),
    column('broughtClients', { ...computed('count', 150), formula: brought(COUNT_BROUGHT) }),
    column('broughtRevenue', { ...computed('money', 150), formula: brought(REVENUE_BROUGHT) }),
    column('direct', { ...computed('money', 150), formula: credit('direct') }),
    column('chain', { ...computed('money', 150), formula: credit('chain') }),
    column('shared', { ...computed('money', 150), formula: credit('shared', '[settings.passUp]') }),
    column('familyFault', {
      ...computed('text', 360),
      formula: call('REFERRAL_CHECK', '[@client]', '[@referredBy]'),
      rules: [{ when: 'formula', formula: '[@familyFault]<>""', tone: 'bad' }],
    }),
    column('received', {
      ...computed('count', 130),
      formula:
        'IF([@nameKey]="";"";IFERROR(COUNTIFS([referrals.fromRow];XLOOKUP([@nameKey];[referrals.fromKey];ROW([referrals.fromKey]);-1);[referrals.yearReceived];YEAR([settings.today]));0))',
    }),
    column('due', {
      ...computed('count'),
      formula: `IF([@client]="";"";IF(${MINIMUM}>[@received];${MINIMUM}-[@received];0))`,
      rules: [{ when: 'formula', formula: '([@client]<>"")*([@due]=0)', tone: 'good' }],
    }),
    column('quadrant', {
      ...computed('text', 130),
      formula: quadrant(),
      rules: [{ when: 'text', text: 'settings.quadrants.champion', tone: 'good' }],
    }),
    hiddenColumn('nameKey', 'text', `IF([@client]="";"";${comparable('[@client]')})`),
    hiddenColumn(
      'referrerRow',
      'count',
      `IF([@referredBy]="";"";XLOOKUP(${comparable('[@referredBy]')};[nameKey];ROW([nameKey]);""))`,
    ),
    hiddenColumn(
      'orderPace',
      'count',
      call(
        'REFERRAL_PACE',
        ofBothYears('purchasesLastYear'),
        ofBothYears('purchasesYearBefore'),
        '[settings.confidence]',
      ),
    ),
    hiddenColumn('callWeight', 'count', `IF(${TO_CALL};${CALL_WEIGHT};"")`),
    hiddenColumn(
      'boughtDays',
      'count',
      `IF(ISNUMBER([@purchases])*ISNUMBER([@firstDay])*ISNUMBER([@lastDay]);IF(${POSSIBLE};DAYS([@lastDay];[@firstDay]);"");"")`,
    ),
    ...buyingColumns.hidden,
  ],
  charts: [],
};

function computed(content: CellContent, width = 120): Pick<Column, 'content' | 'filledBy' | 'width'> {
  return { content, filledBy: 'formula', width };
}

/** A number of each client, 0 where it is not known. */
function ofClient(key: string): Formula {
  return `IF([@client]="";"";IF([@${key}]="";0;[@${key}]))`;
}

/** Of clients who have a whole year before the last one; of others there is nothing to judge. */
function ofBothYears(key: 'purchasesLastYear' | 'purchasesYearBefore'): Formula {
  return `IF(ISNUMBER([@purchasesLastYear])*ISNUMBER([@purchasesYearBefore]);[@${key}];"")`;
}

/** Of the clients who were referred by the one of this row. */
function brought(formula: Formula): Formula {
  return `IF([@client]="";"";${formula})`;
}

/** One fault in the list of referrers is an error for all of them at once: rows without a name stay blank. */
function credit(view: 'direct' | 'chain' | 'shared', ...passUp: string[]): Formula {
  const all = call('REFERRAL_CREDIT', '[@client]', '[@referredBy]', ofClient('profit'), `"${view}"`, ...passUp);
  return `IF(([@client]="")*([@referredBy]="");"";${all})`;
}

/** Above the median of all or not: of what they are worth themselves, and of what they brought. */
function quadrant(): Formula {
  const high = (key: string, yes: Formula, no: Formula) => `IF([@${key}]>MEDIAN([${key}]);${yes};${no})`;
  const group = (label: string) => `[settings.quadrant${label}]`;
  const groups = high(
    'value',
    high('direct', group('Champion'), group('Affluent')),
    high('direct', group('Advocate'), group('Miser')),
  );
  return `IFERROR(IF(ISNUMBER([@value])*ISNUMBER([@direct]);${groups};"");"")`;
}
