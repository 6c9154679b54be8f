import type { FormulaName } from '../functions/FunctionHelp';

/** A language's sentences for what the formulas answer; the name of a hole says how its answer is written. */
export interface WhyWords {
  readonly formulas: Readonly<Record<FormulaName, AnswerWords>>;
  /** What REFERRAL_PACE answers: −1, 0, 1. */
  readonly verdicts: readonly [string, string, string];
}

export interface AnswerWords {
  /** One for each cell across, or for each view of it. */
  readonly answers: readonly string[];
  /** What a blank means where it is an answer; absent where it only means that nothing is given. */
  readonly blank?: string;
}
