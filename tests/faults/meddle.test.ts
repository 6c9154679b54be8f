import { expect, it } from 'vitest';
import { EDITS, meddle } from './meddle';
import { meddlings } from './meddlings';

/** So many moments of each action, spread over all of it; npm run test:faults takes every one. */
const SAMPLES = 3;

it.each(meddlings.map((action, i) => ({ ...action, i })))('a colleague is at work on the sheet while $what', action => {
  for (const [i, edit] of EDITS.entries()) {
    // Most of what can go wrong lies in the second half, where it is written.
    const shift = (action.i * 0.618 + i / EDITS.length) % 1;
    const { wrong, lost } = meddle(action, edit, calls =>
      Array.from({ length: SAMPLES }, (_, n) => Math.ceil(calls * (0.4 + (0.6 * (n + shift)) / SAMPLES))),
    );
    expect({ edit, wrong, lost }).toEqual({ edit, wrong: [], lost: [] });
  }
});
