import { DomainError } from '../core/errors';
import { idealScore } from '../core/ideal/idealScore';
import { matchShare } from '../core/ideal/matchShare';
import { customFunction } from './customFunction';
import { listOfNumbers, oneOf, rowsOfNumbers, setting } from './parameters';

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
    if (Array.from(weights).every(weight => weight === 0)) throw new DomainError('weightsAllZero');
  },
  compute({ scores, weights, scale }) {
    const score = idealScore(scores, weights);
    if (Number.isNaN(score)) return '';
    return scale === 'percent' ? matchShare(score) : score;
  },
});
