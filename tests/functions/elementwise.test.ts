import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as functions from '../../src/functions';
import type { Answer, Argument, Cell } from '../../src/functions/cell';
import type { CustomFunction } from '../../src/functions/customFunction';
import { sampled } from '../inFull';
import { call, column } from './sheet';
import { cell } from './soup';

const all: Readonly<Record<string, CustomFunction>> = functions;
const elementwise = Object.entries(all).filter(
  ([, formula]) =>
    Object.values(formula.parameters).some(({ kind }) => kind === 'cell') &&
    !('computeRows' in formula) &&
    !('addsUp' in formula),
);

it('ten formulas answer cell by cell', () => {
  expect(elementwise.map(([name]) => name)).toEqual([
    'CLIENT_BALANCE',
    'CLIENT_CHANCE',
    'CLIENT_STAGE',
    'CLIENT_VALUE',
    'REFERRAL_CHANCE',
    'REFERRAL_FORECAST',
    'REFERRAL_MEETINGS',
    'REFERRAL_PACE',
    'REFERRAL_VALUE',
    'TIME_SHARE',
  ]);
});

/** What is one for the whole call and has no default. */
const MODEL = [[0.5, 40, 0.9, 1.6]];

describe.each(elementwise)('%s, whatever the cells hold,', (name, { parameters }) => {
  const kinds = Object.values(parameters).map(({ kind }) => kind);
  const wholes = Object.values(parameters).map(({ kind, required }) =>
    kind === 'whole' && required ? MODEL : undefined,
  );
  const formula = (...given: readonly Argument[]) =>
    call(name as keyof typeof functions, ...given.map((cells, i) => wholes[i] ?? cells));
  const row = fc.tuple(...kinds.map(kind => (kind === 'cell' ? cell : fc.constant<Cell>(''))));

  it('over columns is the formula over each of their rows', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 6 }), rows => {
        const columns = kinds.map((kind, i) => (kind === 'cell' ? column(...rows.map(cells => cells[i])) : ''));
        const answers = formula(...columns) as Answer[][];
        expect(answers).toEqual(rows.map(cells => lineOf(() => formula(...cells), answers[0]!.length)));
      }),
      sampled(500),
    );
  });

  it('over ranges of one cell is the formula over the cells', () => {
    fc.assert(
      fc.property(row, cells => {
        const across = 1;
        expect(lineOf(() => formula(...cells.map(one => [[one]])), across)).toEqual(
          lineOf(() => formula(...cells), across),
        );
      }),
      sampled(500),
    );
  });
});

/** A row of answers; a sentence stands in its first cell. */
function lineOf(answer: () => Answer | Answer[][], across: number): Answer[] {
  try {
    const given = answer();
    return Array.isArray(given) ? given[0]! : [given];
  } catch (error) {
    return [(error as Error).message, ...new Array<Answer>(across - 1).fill('')];
  }
}
