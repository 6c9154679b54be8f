import { DomainError } from '../core/errors';
import { idealScore } from '../core/ideal/idealScore';
import { matchShare } from '../core/ideal/matchShare';
import { isNoNumber } from '../core/noNumber';
import { customFunction } from './customFunction';
import { listOfNumbers } from './kinds/listOfNumbers';
import { oneOf } from './kinds/oneOf';
import { rowsOfNumbers } from './kinds/rowsOfNumbers';
import { setting } from './kinds/setting';

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
  check({ scores, weights }) {
    if (weights === undefined) return;
    if (weights.length !== scores.length) {
      throw new DomainError('weightsMismatch', { weights: weights.length, traits: scores.length });
    }
    if (weights.every(weight => weight === 0)) throw new DomainError('weightsAllZero');
  },
  compute({ scores, weights, scale }) {
    const score = idealScore(scores, weights);
    if (isNoNumber(score)) return '';
    return scale === 'percent' ? matchShare(score) : score;
  },
});
