import type { Effect, ExplainedArgument, ExplainedCell } from '../../../src/contract/explain';
import { argumentName } from '../../../src/functions/argumentName';

const argument = (key: string, text: string, more: Partial<ExplainedArgument> = {}): ExplainedArgument => ({
  key,
  name: argumentName(key),
  source: 'cells',
  text,
  place: 'B2',
  value: null,
  ...more,
});
const effect = (
  key: string,
  [low, high]: readonly [Effect['low'], Effect['high']],
  label: string | null = null,
): Effect => ({
  key,
  name: argumentName(key),
  step: label === null ? 'fifth' : 'point',
  label,
  low,
  high,
});

/** 70% of the business, and so 35% of the time. */
export const timeShare: ExplainedCell = {
  outcome: 'explained',
  name: 'TIME_SHARE',
  address: 'D2',
  filledFrom: null,
  nested: false,
  shown: '35%',
  result: 0.35,
  across: 0,
  fault: null,
  arguments: [
    argument('revenueShare', '70%', { value: 0.7 }),
    argument('clientKind', '', { source: 'leftOut', place: null, value: 'existing' }),
  ],
  still: false,
  effects: [effect('revenueShare', [0.28, 0.42])],
  sheet: null,
};

/** A cell of a sheet of ours that functions of Sheets reckon from two cells of its row and many settings. */
export const stillDue: ExplainedCell = {
  ...timeShare,
  name: null,
  address: 'AI7',
  filledFrom: 'AI4',
  shown: '2',
  result: 2,
  arguments: [],
  effects: [{ key: 'P7', name: 'P7', step: 'fifth', label: 'Minimum referrals', low: 1.4, high: 2.6 }],
  sheet: {
    header: { text: 'Still due', note: 'Minimum referrals a year − received this year.\nWithout the add-on: …' },
    standsAt: null,
    inputs: [
      { label: 'Minimum referrals', place: 'P7', text: '3' },
      { label: '<img src=x onerror="window.hacked=true">', place: 'A7', text: '' },
      { label: 'Client', place: "'Scorecard'!A7:A", text: null },
      ...Array.from({ length: 7 }, (_, i) => ({
        label: `Stage ${i}`,
        place: `'Settings'!D${i + 20}`,
        text: 'N'.repeat(60),
      })),
    ],
  },
};

/** Five scores under headers, one of which would like to be more than a name. */
export const idealScore: ExplainedCell = {
  ...timeShare,
  name: 'IDEAL_SCORE',
  address: 'G6',
  filledFrom: 'G5',
  shown: '1.6',
  result: 1.6,
  arguments: [argument('scores', '4 · 2 · -1 · 3 · 0', { place: 'B6:F6' })],
  effects: [
    effect('scores', [1.4, 1.8], 'Pays on time'),
    effect('scores', [1.2, 2], '<img src=x onerror="window.hacked=true">'),
    ...['Trusts us', 'Open', 'Quick', 'N'.repeat(300)].map(trait => effect('scores', [1.5, 1.7], trait)),
  ],
};

/** A stage, which is a word. */
export const clientStage: ExplainedCell = {
  ...timeShare,
  name: 'CLIENT_STAGE',
  result: 'at risk',
  arguments: [argument('daysSinceLast', '100', { value: 100 })],
  effects: [effect('daysSinceLast', ['steady client', 'at risk'])],
};
