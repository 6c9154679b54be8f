import { traitPower } from '../core/ideal/traitPower';
import { blankIfNone } from './blankIfNone';
import { customFunction } from './customFunction';
import { tableOfNumbers } from './kinds/tableOfNumbers';
import { refuseOtherTraits } from './refuseOtherTraits';

export const IDEAL_TRAIT_POWER = customFunction({
  parameters: {
    bestScores: tableOfNumbers({ min: -5, max: 5 }),
    worstScores: tableOfNumbers({ min: -5, max: 5 }),
  },
  answers: ['score'],
  still: true,
  check: ({ bestScores, worstScores }) => refuseOtherTraits(bestScores, worstScores),
  compute: ({ bestScores, worstScores }) => traitPower(bestScores, worstScores).map(blankIfNone),
});
