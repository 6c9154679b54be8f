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
const MINIMUM = 'IF([@minimum]="";[settings.minimum];[@minimum])';

/** Who buys, how much they are worth, whom they brought and what they still owe (articles 000, 002 and 003). */
export const clients: SheetTemplate = {
  id: 'clients',
  title: 'clients.title',
  hint: 'clients.hint',
  keyColumn: 'client',
  frozenColumns: 1,
  columns: [
    column('client', { content: 'text', filledBy: 'addon', width: 240 }),
    column('salesperson', {
      content: 'text',
      filledBy: 'person',
      width: 140,
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
    column('usualGapDays', { content: 'count', filledBy: 'addon', width: 140 }),
    column('revenueLastYear', { content: 'money', filledBy: 'addon', width: 120 }),
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
      width: 120,
      validation: { kind: 'number', min: 0, max: 1, help: 'clients.retention.help' },
    }),
    column('minimum', {
      content: 'count',
      filledBy: 'person',
      width: 130,
      validation: { kind: 'number', min: 0, help: 'clients.minimum.help' },
    }),
    column('lastAsked', {
      content: 'day',
      filledBy: 'person',
      width: 120,
      validation: { kind: 'day', help: 'clients.lastAsked.help' },
    }),
    column('nextStep', { content: 'text', filledBy: 'person', width: 220 }),

    column('revenueShare', {
      ...computed('share'),
      formula:
        'IF([@revenueInAll]="";"";IFERROR(IF([@revenueInAll]<0;0;[@revenueInAll])/SUMIF([revenueInAll];">0");""))',
    }),
    column('stage', {
      ...computed('text', 160),
      formula: call('CLIENT_STAGE', ofClient('purchases'), DAYS_OF_SILENCE, '[@usualGapDays]', CLIENT_STAGE_LABELS),
      rules: [
        { when: 'text', text: 'settings.clientStages.steady', tone: 'good' },
        { when: 'text', text: 'settings.clientStages.atRisk', tone: 'bad' },
        { when: 'text', text: 'settings.clientStages.lost', tone: 'veryBad' },
      ],
    }),
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
      ...computed('share'),
      formula: 'IF([@nameKey]="";"";IFERROR(XLOOKUP([@nameKey];[scorecard.nameKey];[scorecard.match];"");""))',
    }),
    column('direct', { ...computed('money'), formula: credit('direct') }),
    column('chain', { ...computed('money'), formula: credit('chain') }),
    column('shared', { ...computed('money'), formula: credit('shared', '[settings.passUp]') }),
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
