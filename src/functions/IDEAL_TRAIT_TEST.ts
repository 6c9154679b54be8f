import { traitTest } from '../core/ideal/traitTest';
import { blankIfNone } from './blankIfNone';
import { customFunction } from './customFunction';
import { tableOfNumbers } from './kinds/tableOfNumbers';
import { refuseOtherTraits } from './refuseOtherTraits';

export const IDEAL_TRAIT_TEST = customFunction({
  parameters: {
    bestScores: tableOfNumbers({ min: -5, max: 5 }),
    worstScores: tableOfNumbers({ min: -5, max: 5 }),
  },
  answers: ['percent'],
  still: true,
  check: ({ bestScores, worstScores }) => refuseOtherTraits(bestScores, worstScores),
  compute: ({ bestScores, worstScores }) => traitTest(bestScores, worstScores).map(blankIfNone),
});
