import { idealScore, matchShare } from '../core/ideal/idealScore';
import { blankIfNone } from './blankIfNone';
import { customFunction } from './customFunction';
import { listOfNumbers } from './kinds/listOfNumbers';
import { oneOf } from './kinds/oneOf';
import { rowsOfNumbers } from './kinds/rowsOfNumbers';
import { setting } from './kinds/setting';
import { refuseWeights } from './refuseWeights';

const SCALES = {
  points: { en: ['points'], pl: ['punkty'], ru: ['баллы'] },
  percent: { en: ['percent', '%'], pl: ['procent', 'procenty'], ru: ['процент', 'проценты'] },
};

export const IDEAL_SCORE = customFunction({
  parameters: {
    scores: rowsOfNumbers({ min: -5, max: 5 }),
    weights: listOfNumbers({ min: 0 }),
    scale: setting(oneOf(SCALES, 'points')),
  },
  answers: { scale: { points: 'score', percent: 'percent' } },
  check({ scores, weights }) {
    refuseWeights(weights, scores.length);
  },
  compute({ scores, weights, scale }) {
    const score = idealScore(scores, weights);
    return blankIfNone(scale === 'percent' ? matchShare(score) : score);
  },
});
