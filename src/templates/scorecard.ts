import { BEST_SCORE, LEAST_POWER, MOST_CHANCE, TRAIT_COUNT } from '../core/ideal/limits';
import { call } from './call';
import { columnOf } from './columnOf';
import { comparable } from './comparable';
import { hiddenColumn } from './hiddenColumn';
import type { CellContent, Column, Formula, Rule, SheetTemplate, Summary } from './sheetTemplate';
import { SCORE_COLUMNS } from './traitColumns';

const TRAITS = `[@${SCORE_COLUMNS[0]}:${SCORE_COLUMNS[TRAIT_COUNT - 1]}]`;
/** Equal weights until there is an Ideal client sheet. */
const WEIGHTS = 'IFERROR([idealClient.weight];"")';
/** As `matchShare` reckons: every call of a formula of ours is waited for. */
const MATCH = `IF(ISNUMBER([@score]);([@score]+${BEST_SCORE})/${2 * BEST_SCORE};"")`;
/** A trait that nobody has named yet would refuse the gaps of all clients. */
const NAMES = 'IF([idealClient.chosen]="";"?";[idealClient.chosen])';

const TONES: readonly Rule[] = [
  { when: 'below', bound: -2, tone: 'veryBad' },
  { when: 'below', bound: 0, tone: 'bad' },
  { when: 'from', bound: 3, tone: 'veryGood' },
  { when: 'from', bound: 1, tone: 'good' },
];

const column = columnOf('scorecard');

/** Clients × the five traits, their mismatches, and what to do about them (article 004, step 6). */
export const scorecard: SheetTemplate = {
  id: 'scorecard',
  title: 'scorecard.title',
  hint: 'scorecard.hint',
  keyColumn: 'client',
  frozenColumns: 3,
  hasFilter: true,
  summary: [
    figure('scored', 'count', 'COUNT([score])'),
    figure('meanScore', 'meanScore', 'IF(COUNT([score])=0;"";SUM([score])/COUNT([score]))'),
    figure('closest', 'count', 'SUMPRODUCT(([tier]=[settings.tierHigh])*1)'),
    ...SCORE_COLUMNS.map(powerOf),
  ],
  columns: [
    column('client', { content: 'text', filledBy: 'person', width: 220 }),
    // What comes of the scores stays beside the client while one scores.
    column('score', {
      ...computed(90, call('IDEAL_SCORE', TRAITS, WEIGHTS)),
      content: 'meanScore',
      rules: TONES,
    }),
    column(
      'tier',
      computed(
        110,
        'IF(ISNUMBER([@match]);IF([@match]>=[settings.matchHigh];[settings.tierHigh];IF([@match]>=[settings.matchMiddle];[settings.tierMiddle];[settings.tierLow]));"")',
      ),
    ),
    ...SCORE_COLUMNS.map(scoreColumn),
    column('action', { content: 'text', filledBy: 'person', width: 260, wraps: true }),
    column('who', {
      content: 'text',
      filledBy: 'person',
      width: 150,
      validation: { kind: 'list', from: 'lists.salespeople', free: true, help: 'scorecard.who.help' },
    }),
    column('when', {
      content: 'day',
      filledBy: 'person',
      width: 105,
      validation: { kind: 'day', help: 'scorecard.when.help' },
    }),
    column('match', { ...computed(135, MATCH), content: 'share' }),
    column('gap1', computed(330, `IFERROR(${call('IDEAL_GAPS', TRAITS, NAMES, WEIGHTS, '3')};"")`)),
    column('gap2', computed(330)),
    column('gap3', computed(330)),
    column('firstDay', { content: 'day', filledBy: 'addon', width: 155 }),
    column('firstMatch', { content: 'share', filledBy: 'addon', width: 155 }),
    column('firstScores', { content: 'text', filledBy: 'addon', width: 100, hidden: true }),
    hiddenColumn('nameKey', 'text', `IF([@client]="";"";${comparable('[@client]')})`),
    // 1 for one of the best clients, 2 for one of the worst.
    hiddenColumn(
      'group',
      'count',
      `IFERROR(IF([@nameKey]="";0;IF(${isNamed('best')};1;IF(${isNamed('worst')};2;0)));0)`,
    ),
  ],
  charts: [{ title: 'scorecard.chart', kind: 'bar', labels: 'client', values: ['score'], rows: 20 }],
};

function scoreColumn(key: string, index: number): Column {
  return {
    key,
    // Joined to an empty text, the header stays empty where INDEX would answer 0 for an empty trait.
    header: { formula: `IFERROR(INDEX([idealClient.chosen];${index + 1})&"";"")` },
    note: 'scorecard.trait.note',
    content: 'score',
    filledBy: 'person',
    // Its verdict stands above it in large letters.
    width: 195,
    validation: { kind: 'number', min: -5, max: 5, help: 'scorecard.score.help' },
    rules: TONES,
  };
}

function figure(key: 'scored' | 'meanScore' | 'closest', content: CellContent, formula: Formula): Summary {
  return { key, label: `scorecard.${key}`, note: `scorecard.${key}.note`, content, filledBy: 'formula', formula };
}

/** Over each trait: the first formula answers all of them. */
function powerOf(_: string, index: number): Summary {
  return {
    key: `power${index + 1}`,
    label: 'scorecard.power',
    note: 'scorecard.power.note',
    // One of plain text would show its formula.
    content: 'general',
    filledBy: 'formula',
    ...(index === 0 && { formula: verdicts() }),
    rules: [
      { when: 'text', text: 'scorecard.power.tellsApart', tone: 'good' },
      { when: 'text', text: 'scorecard.power.noDifference', tone: 'bad' },
      { when: 'text', text: 'scorecard.power.otherWay', tone: 'bad' },
    ],
  };
}

/** As `verdictOf` judges. */
function verdicts(): Formula {
  const scoresOf = (group: 1 | 2) => `IF([@group]=${group};${TRAITS};"")`;
  const power = call('IDEAL_TRAIT_POWER', scoresOf(1), scoresOf(2));
  const chance = call('IDEAL_TRAIT_TEST', scoresOf(1), scoresOf(2));
  const isRare = `${chance}*${1 / MOST_CHANCE}<=1`;
  const apart = `IF(${isRare};{scorecard.power.tellsApart};{scorecard.power.tooFew})`;
  const none = `IF(${power}<-${LEAST_POWER};{scorecard.power.otherWay};{scorecard.power.noDifference})`;
  return `IFERROR(IF(ISNUMBER(${power});IF(${power}<${LEAST_POWER};${none};${apart});"");"")`;
}

function isNamed(clients: 'best' | 'worst'): Formula {
  const names = `[idealClient.${clients}]`;
  return `XLOOKUP([@nameKey];${comparable(names)};${names};"")<>""`;
}

function computed(width: number, formula?: Formula): Omit<Column, 'key' | 'header' | 'note'> {
  return { content: 'text', filledBy: 'formula', width, ...(formula !== undefined && { formula }) };
}
