import { expect, it } from 'vitest';
import type { ExplainedCell } from '../../../src/contract/explain';
import { pageWords } from '../../../src/i18n/pageWords';
import { numbersIn } from '../../../src/sidebar/numbersIn';
import { sentenceOf } from '../../../src/sidebar/why/sentenceOf';
import { clientStage, idealScore, timeShare } from './explanations';

const said = (explained: ExplainedCell, language: 'en' | 'pl' | 'ru' = 'en') =>
  sentenceOf(explained, { ...pageWords[language], numbers: numbersIn(language) });
const withWord = (key: string, value: string) => ({
  arguments: [{ ...timeShare.arguments[1]!, key, value }],
});

it('a share is said in percent, in each language', () => {
  expect(said(timeShare)).toBe('These clients deserve 35% of your selling time.');
  expect(said(timeShare, 'pl')).toBe('Tym klientom należy się 35% Twojego czasu na sprzedaż.');
  expect(said(timeShare, 'ru')).toBe('Этим клиентам — 35% вашего времени на продажи.');
});

it('the scale and the view choose the sentence', () => {
  expect(said(idealScore)).toBe('This client scores +1.6 against your ideal, on a scale from −5 to +5.');
  expect(said({ ...idealScore, ...withWord('scale', 'percent'), result: 0.66 })).toContain('by 66%.');
  const credit = { ...timeShare, name: 'REFERRAL_CREDIT' as const, result: -1234.5 };
  expect(said({ ...credit, ...withWord('view', 'shared') })).toMatch(/what others pass up, is −1,23[45]\.$/);
});

it('the place across chooses the sentence', () => {
  const balance = { ...timeShare, name: 'CLIENT_BALANCE' as const };
  expect(said({ ...balance, across: 1, result: 2 })).toBe('Net change in the month: +2.');
  expect(said({ ...balance, across: 2, result: 0.0333 })).toBe('In the month you lost 3.3% of your clients.');
  expect(said({ ...balance, across: 4, result: '' })).toMatch(/^Nobody left/);
});

it('a verdict and a stage are words', () => {
  expect(said({ ...timeShare, name: 'REFERRAL_PACE', result: -1 })).toBe('Measured against the norm: behind.');
  expect(said(clientStage)).toBe('How far this client is: at risk.');
});

it('a blank says whether it is an answer or nothing is given', () => {
  const plan = { ...timeShare, name: 'TIME_PLAN' as const, result: '' };
  expect(said(plan)).toMatch(/^Not a big client/);
  const empty = { ...timeShare.arguments[0]!, text: '– · –' };
  expect(said({ ...plan, arguments: [empty] })).toMatch(/^Nothing to compute yet/);
});

it('texts of cells that look like holes stay as they are', () => {
  expect(said({ ...clientStage, result: '{text} $& {number}' })).toBe('How far this client is: {text} $& {number}.');
});
