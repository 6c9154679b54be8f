import { TYPICAL_QUALITY } from '../core/referral/limits';
import { call } from './call';
import { columnOf } from './columnOf';
import { comparable } from './comparable';
import { hiddenColumn } from './hiddenColumn';
import { chanceOfGrade } from './referrals';
import { GRADES } from './settingLabels';
import type { CellContent, Column, Formula, SheetTemplate, Summary } from './sheetTemplate';

/** Where nobody has rated a referral of this client, they are taken for the middle of 1 to 5. */
const QUALITY = `IF([@quality]="";IF([@meanQuality]="";${TYPICAL_QUALITY};ROUND([@meanQuality];0));[@quality])`;
const PROFIT = 'IF([@profitPerClient]="";[settings.referralProfit];[@profitPerClient])';

const YEAR_START = 'DATE(YEAR([settings.today]);1;1)';
const YEAR_END = 'DATE(YEAR([settings.today]);12;31)';
const LAST_ASKED = `IF([@lastAsked]="";${YEAR_START};IF([@lastAsked]<${YEAR_START};${YEAR_START};[@lastAsked]))`;
/** The referrals still due lie evenly between the last time they were asked and the end of the year. */
const EVENLY = `${LAST_ASKED}+INT((${YEAR_END}-${LAST_ASKED})/([@due]+1))`;

const column = columnOf('referralPlan');

/** What referrals to expect of each client, what they are worth, and when to ask (article 000). */
export const referralPlan: SheetTemplate = {
  id: 'referralPlan',
  title: 'referralPlan.title',
  hint: 'referralPlan.hint',
  keyColumn: 'client',
  frozenColumns: 1,
  summary: [
    figure('askNow', 'count', 'COUNTIF([askIn];0)'),
    figure('dueInAll', 'count', 'SUM([due])'),
    figure('valueInAll', 'money', 'SUM([value])'),
  ],
  columns: [
    column('client', { content: 'text', filledBy: 'addon', width: 260 }),
    column('referralsPerYear', {
      ...typed('number'),
      validation: { kind: 'number', min: 0, help: 'referralPlan.referralsPerYear.help' },
    }),
    column('quality', {
      ...typed('count'),
      validation: { kind: 'words', words: GRADES, help: 'referralPlan.quality.help' },
    }),
    column('profitPerClient', typed('money')),
    column('growth', {
      ...typed('share'),
      validation: { kind: 'number', min: -0.99, max: 10, help: 'referralPlan.growth.help' },
    }),
    column('meanQuality', computed('number', byClient(`(${qualities()})/${rated('">0"')}`, '""'))),
    column(
      'chance',
      computed(
        'share',
        byClient(
          (['listen', 'contact', 'conversion'] as const).map(question => chanceOfGrade(QUALITY, question)).join('*'),
          '""',
        ),
      ),
    ),
    column('year1', computed('money', value('1'))),
    column('year2', computed('money', byClient(`${value('2')}-[@year1]`, '""'))),
    column('year3', computed('money', byClient(`${value('3')}-[@year1]-[@year2]`, '""'))),
    column('value', computed('money', value('[settings.years]'))),
    column('pays', {
      ...computed(
        'text',
        `IF(ISNUMBER([@chance]);IF([@chance]*((1-[settings.wouldBuyAnyway])*${PROFIT}+[settings.wouldBuyAnyway]*[settings.savedCost])>[settings.referralCost];{referralPlan.yes};{referralPlan.no});"")`,
      ),
      rules: [{ when: 'text', text: 'referralPlan.no', tone: 'bad' }],
    }),
    column(
      'minimum',
      computed(
        'count',
        byClient(`IF(${ofClient('minimum')}="";[settings.minimum];${ofClient('minimum')})`, '[settings.minimum]'),
      ),
    ),
    column('received', computed('count', byClient(`${ofClient('received', '0')}*1`, '0'))),
    column('due', {
      ...computed('count', 'IF([@client]="";"";IF([@minimum]>[@received];[@minimum]-[@received];0))'),
      rules: [{ when: 'from', bound: 1, tone: 'bad' }],
    }),
    column('lastAsked', computed('day', byClient(`IF(${ofClient('lastAsked')}="";"";${ofClient('lastAsked')})`, '""'))),
    column(
      'nextAsk',
      computed('day', `IF([@client]="";"";IF([@due]=0;"";IF(${EVENLY}<[settings.today];[settings.today];${EVENLY})))`),
    ),
    column('askIn', {
      ...computed('count', 'IF(ISNUMBER([@nextAsk]);[@nextAsk]-[settings.today];"")'),
      rules: [{ when: 'below', bound: 1, tone: 'bad' }],
    }),
    hiddenColumn('nameKey', 'text', `IF([@client]="";"";${comparable('[@client]')})`),
    hiddenColumn(
      'logRow',
      'count',
      byClient('XLOOKUP([@nameKey];[referrals.fromKey];ROW([referrals.fromKey]);-1)', '-1'),
    ),
  ],
  charts: [],
};

/** What the client's referrals of so many years are worth today. */
function value(years: Formula): Formula {
  return call(
    'REFERRAL_VALUE',
    'IF([@client]="";"";IF([@referralsPerYear]="";[@minimum];[@referralsPerYear]))',
    // One chance for the three questions: their product is all that the value depends on.
    '[@chance]',
    '1',
    '1',
    `IF([@client]="";"";${PROFIT})`,
    years,
    '[settings.discount]',
    'IF([@growth]="";[settings.growthLow];[@growth])',
    '[settings.generations]',
    '[settings.wouldBuyAnyway]',
    '[settings.savedCost]',
    '[settings.referralCost]',
  );
}

/** The sum of 1 to 5 by counting each: what sums up wants a range even where there is no log yet. */
function qualities(): Formula {
  return GRADES.map(quality => `${quality}*${rated(`${quality}`)}`).join('+');
}

/** How many referrals of this client have such a quality. */
function rated(quality: Formula): Formula {
  return `COUNTIFS([referrals.fromRow];[@logRow];[referrals.yearReceived];">0";[referrals.quality];${quality})`;
}

function ofClient(key: string, absent = '""'): Formula {
  return `XLOOKUP([@nameKey];[clients.nameKey];[clients.${key}];${absent})`;
}

function byClient(answer: Formula, otherwise: Formula): Formula {
  return `IF([@client]="";"";IFERROR(${answer};${otherwise}))`;
}

type Cells = Omit<Column, 'key' | 'header' | 'note'>;

function typed(content: CellContent): Cells {
  return { content, filledBy: 'person', width: 118 };
}

function computed(content: CellContent, formula: Formula): Cells {
  return { content, filledBy: 'formula', width: 118, formula };
}

function figure(key: 'askNow' | 'dueInAll' | 'valueInAll', content: CellContent, formula: Formula): Summary {
  return { key, label: `referralPlan.${key}`, note: `referralPlan.${key}.note`, content, filledBy: 'formula', formula };
}
