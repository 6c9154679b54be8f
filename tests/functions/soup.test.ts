import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as functions from '../../src/functions';
import type { Answer, Argument } from '../../src/functions/cell';
import { sampled } from '../inFull';
import { call } from './sheet';
import { LONG_NAME, soup } from './soup';

const CALLS_PER_RUN = 20;

describe.each(Object.entries(functions))('%s, whatever the cells hold,', (name, { parameters }) => {
  const size = Object.keys(parameters).length;

  it('answers legally or with a sentence', () => {
    let answered = 0;
    fc.assert(
      fc.property(soup, arguments_ => {
        for (let turn = 0; turn < CALLS_PER_RUN; turn++) {
          const given = Array.from(
            { length: size },
            (_, i) => arguments_[(i * (1 + (turn % 3)) + turn) % arguments_.length],
          );
          if (answersLegally(given)) answered++;
        }
      }),
      sampled(1000),
    );
    expect(answered).toBeGreaterThan(0);
  });

  function answersLegally(given: readonly Argument[]): boolean {
    let answer: Answer | Answer[][];
    try {
      answer = call(name as keyof typeof functions, ...given);
    } catch (error) {
      refuseUnlessSentence(error);
      return false;
    }
    for (const cell of Array.isArray(answer) ? answer.flat() : [answer]) refuseUnlessLegal(cell);
    if (Array.isArray(answer)) expect(new Set(answer.map(row => row.length)).size).toBe(1);
    return true;
  }
});

function refuseUnlessLegal(cell: unknown): void {
  if (typeof cell === 'number' && Number.isFinite(cell) && !Object.is(cell, -0)) return;
  if (typeof cell !== 'string') expect.fail(`No cell can show ${String(cell)}`);
  if (cell.length >= 150 && !cell.includes(LONG_NAME)) expect.fail(`Too long: ${cell}`);
}

function refuseUnlessSentence(error: unknown): void {
  if (!(error instanceof Error) || error.constructor !== Error) throw error;
  if (!/^[A-Za-z_]+\b.*\.$/s.test(error.message) || /\{\w+\}|undefined|\[object/.test(error.message)) throw error;
  if (error.message.length >= 150) expect.fail(`Too long: ${error.message}`);
}
