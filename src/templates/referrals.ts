import { LONG_WAIT_DAYS } from '../core/referral/limits';
import { call } from './call';
import { columnOf } from './columnOf';
import type { CellContent, Column, Formula, SheetTemplate, Summary } from './sheetTemplate';

const CONTACTED = stage(2);
const MEETING = stage(3);
const DEAL = stage(4);
const LOST = stage(5);
const CLOSED = `([@stage]=${DEAL})+([@stage]=${LOST})>0`;

const LISTEN = chanceOf('listen', 'qualityListen');
const CONTACT = chanceOf('contact', 'qualityContact');
const CONVERSION = chanceOf('conversion', 'qualityConversion');

const ANYWAY = 'IF([@wouldBuyAnyway]="";[settings.wouldBuyAnyway];[@wouldBuyAnyway])';
const PROFIT = 'IF([@expectedProfit]="";[settings.referralProfit];[@expectedProfit])';

const column = columnOf('referrals');

/** The log: every referral in one row, and what the open ones will bring (articles 000 and 001). */
export const referrals: SheetTemplate = {
  id: 'referrals',
  title: 'referrals.title',
  hint: 'referrals.hint',
  frozenColumns: 3,
  summary: [
    figure('open', 'count', `SUMPRODUCT(([prospect]<>"")*([stage]<>${DEAL})*([stage]<>${LOST}))`),
    figure('expectedDeals', 'number', call('REFERRAL_OUTLOOK', '[openChance]', '[settings.confidence]')),
    figure('low', 'count'),
    figure('high', 'count'),
    figure('atLeastOne', 'share'),
    figure('expectedValueInAll', 'money', 'SUM([expectedValue])'),
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
      validation: { kind: 'list', from: 'settings.salespeople', free: true, help: 'referrals.salesperson.help' },
    }),
    column('quality', {
      ...typed('count', 95),
      validation: { kind: 'list', from: 'settings.quality', help: 'referrals.quality.help' },
    }),
    column('expectedProfit', typed('money', 110)),
    column('stage', {
      ...typed('text', 145),
      validation: { kind: 'list', from: 'settings.referralStages', help: 'referrals.stage.help' },
      rules: [
        { when: 'text', text: 'settings.referralStages.deal', tone: 'good' },
        { when: 'text', text: 'settings.referralStages.lost', tone: 'quiet' },
      ],
    }),
    column('stageDate', day('referrals.date.help')),
    column('profit', { ...typed('money', 110), rules: [{ when: 'below', bound: 0, tone: 'bad' }] }),
    column('refusal', {
      ...typed('text', 240),
      validation: { kind: 'list', from: 'settings.refusals', free: true, help: 'referrals.refusal.help' },
    }),
    column('listen', chance()),
    column('contact', chance()),
    column('conversion', chance()),
    column('wouldBuyAnyway', chance()),
    column('remark', { ...typed('text', 220), wraps: true }),
    column('chance', computed('share', 100, `IF([@prospect]="";"";IFERROR(${LISTEN}*${CONTACT}*${CONVERSION};""))`)),
    column(
      'openChance',
      computed(
        'share',
        100,
        `IF([@prospect]="";"";IF(${CLOSED};"";IFERROR(IF([@stage]=${MEETING};${CONVERSION};IF([@stage]=${CONTACTED};${LISTEN}*${CONVERSION};[@chance]));"")))`,
      ),
    ),
    column(
      'expectedValue',
      computed(
        'money',
        100,
        `IF([@openChance]="";"";[@openChance]*((1-${ANYWAY})*${PROFIT}+${ANYWAY}*[settings.savedCost]))`,
      ),
    ),
    column('waiting', {
      ...computed(
        'count',
        100,
        `IF([@prospect]="";"";IF(${CLOSED};"";IF([@stageDate]="";IF([@date]="";"";[settings.today]-[@date]);[settings.today]-[@stageDate])))`,
      ),
      rules: [{ when: 'from', bound: LONG_WAIT_DAYS, tone: 'bad' }],
    }),
    { key: 'gapStages', gap: true },
    column('stageName', computed('text', 110, listed('referralStages'))),
    column(
      'stageCount',
      computed(
        'count',
        110,
        `ARRAYFORMULA(COUNTIF([stage];[settings.referralStages])+IF([settings.referralStages]=${stage(1)};SUMPRODUCT(([prospect]<>"")*([stage]=""));0))`,
      ),
    ),
    { key: 'gapQuality', gap: true },
    // As text: numbers beside numbers would be taken for a series of the chart.
    column(
      'qualityGrade',
      computed('text', 110, 'ARRAYFORMULA(IF([settings.quality]="";"";TEXT([settings.quality];"0")))'),
    ),
    column(
      'qualityReckoned',
      computed(
        'share',
        110,
        'ARRAYFORMULA(IF([settings.quality]="";"";[settings.qualityListen]*[settings.qualityContact]*[settings.qualityConversion]))',
      ),
    ),
    column(
      'qualityBrought',
      computed('share', 110, `ARRAYFORMULA(IFERROR(${rated(DEAL)}/(${rated(DEAL)}+${rated(LOST)});""))`),
    ),
  ],
  charts: [
    { title: 'referrals.stagesChart', kind: 'column', labels: 'stageName', values: ['stageCount'], rows: 5 },
    {
      title: 'referrals.qualityChart',
      kind: 'column',
      labels: 'qualityGrade',
      values: ['qualityReckoned', 'qualityBrought'],
      rows: 5,
      across: 'referrals.quality',
    },
  ],
};

/** What a person typed for this prospect, else the chance that Settings gives to such a quality. */
function chanceOf(key: string, byQuality: string): Formula {
  return `IF([@${key}]="";IF([@quality]="";NA();XLOOKUP([@quality];[settings.quality];[settings.${byQuality}]));[@${key}])`;
}

function stage(place: number): Formula {
  return `INDEX([settings.referralStages];${place})`;
}

/** How many of each quality stand at this stage. */
function rated(at: Formula): Formula {
  return `COUNTIFS([quality];[settings.quality];[stage];${at})`;
}

function listed(list: string): Formula {
  return `ARRAYFORMULA(IF([settings.${list}]="";"";[settings.${list}]))`;
}

type Cells = Omit<Column, 'key' | 'header' | 'note'>;

function typed(content: CellContent, width: number): Cells {
  return { content, filledBy: 'person', width };
}

function day(help: 'referrals.date.help'): Cells {
  return { ...typed('day', 105), validation: { kind: 'day', help } };
}

function chance(): Cells {
  return { ...typed('share', 105), validation: { kind: 'number', min: 0, max: 1, help: 'referrals.chance.help' } };
}

function computed(content: CellContent, width: number, formula: Formula): Cells {
  return { content, filledBy: 'formula', width, formula };
}

function figure(
  key: 'open' | 'expectedDeals' | 'low' | 'high' | 'atLeastOne' | 'expectedValueInAll',
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
