import { call } from './call';
import { columnOf } from './columnOf';
import { TRAIT_COUNT, TRAITS, WEIGHTS } from './idealClient';
import type { Column, SheetTemplate } from './sheetTemplate';

/** Keys of the columns of scores, in the order of the traits. */
export const SCORE_COLUMNS: readonly string[] = Array.from({ length: TRAIT_COUNT }, (_, i) => `trait${i + 1}`);

const FIRST = SCORE_COLUMNS[0]!;
const LAST = SCORE_COLUMNS[TRAIT_COUNT - 1]!;
const column = columnOf('scorecard');

/** Clients × the five traits (article 004, step 6). */
export const scorecard: SheetTemplate = {
  id: 'scorecard',
  title: 'scorecard.title',
  hint: 'scorecard.hint',
  keyColumn: 'client',
  frozenColumns: 1,
  columns: [
    column('client', { content: 'text', filledBy: 'person', width: 220 }),
    ...SCORE_COLUMNS.map(scoreColumn),
    column('score', {
      content: 'meanScore',
      filledBy: 'formula',
      width: 90,
      formula: ({ columns }) => call('IDEAL_SCORE', columns(FIRST, LAST), WEIGHTS),
    }),
    column('match', {
      content: 'share',
      filledBy: 'formula',
      width: 110,
      formula: ({ columns }) => call('IDEAL_SCORE', columns(FIRST, LAST), WEIGHTS, '"percent"'),
    }),
  ],
  charts: [{ title: 'scorecard.chart', labels: 'client', values: 'score' }],
  namedCells: [],
};

function scoreColumn(key: string, index: number): Column {
  return {
    key,
    // Joined to an empty text, the header stays empty where INDEX would answer 0 for an empty trait.
    header: { formula: `=INDEX(${TRAITS};${index + 1})&""` },
    note: 'scorecard.trait.note',
    content: 'score',
    filledBy: 'person',
    width: 140,
    validation: { min: -5, max: 5, help: 'scorecard.score.help' },
    rules: [
      { when: 'below', bound: -2, tone: 'veryBad' },
      { when: 'below', bound: 0, tone: 'bad' },
      { when: 'from', bound: 3, tone: 'veryGood' },
      { when: 'from', bound: 1, tone: 'good' },
    ],
  };
}
