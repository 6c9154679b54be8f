import { DomainError } from '../../../src/core/errors';
import * as functions from '../../../src/functions';
import { callFormula } from '../../../src/functions/callFormula';
import type { Answer, Argument } from '../../../src/functions/cell';

/** What a cell with this formula answers to one position: null where it is blank or refuses. NULLs are blank cells. */
export function refusedAsNull(
  name: keyof typeof functions,
  given: readonly unknown[],
): readonly (Answer | null)[] | null {
  try {
    const answer = callFormula(functions[name], given.map(cells) as Argument[], () => '');
    const row = Array.isArray(answer) ? answer[0]! : [answer];
    return row.every(cell => cell === '') ? null : row.map(cell => (cell === '' ? null : cell));
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

function cells(given: unknown): unknown {
  return Array.isArray(given) ? given.map(cells) : (given ?? '');
}
