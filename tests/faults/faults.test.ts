import { expect, it } from 'vitest';
import { actions } from './actions';
import { faultLoop } from './faultLoop';

/** So many calls of each kind, spread over all of an action; npm run test:faults takes every one. */
const SAMPLES = 2;

it.each(actions.map((action, i) => ({ ...action, i })))('service calls may fail while $what', action => {
  const { faults } = faultLoop(action, (calls, failing) => {
    // Another part of the way for every action and kind, so that together they meet all kinds of calls.
    const shift = (action.i * 0.618 + (failing === 'once' ? 0 : 0.5)) % 1;
    return Array.from({ length: SAMPLES }, (_, n) => 1 + Math.floor(((n + shift) / SAMPLES) * calls));
  });
  expect(faults).toEqual([]);
});
