import type { RunOutcome } from '../../src/workbook/workbook';

/** What the person is told of a run that could not do its work; null where all went well. */
export function saidBy(outcome: RunOutcome): string | null {
  return outcome.ok ? (outcome.effects.alerts[0]?.prompt ?? null) : outcome.error.message;
}
