import type * as functions from '../../functions';
import type { AnswerKind } from '../../functions/answerKinds';

type Functions = typeof functions;

/** A sentence with one hole, whose name says how the answer is written. */
type Sentence<Kind extends AnswerKind> = `${string}{${Kind}}${string}`;

/** One for each cell across, or for each word of the argument that chooses between them. */
type Sentences<Kinds> = Kinds extends readonly AnswerKind[]
  ? { readonly [At in keyof Kinds]: Kinds[At] extends AnswerKind ? Sentence<Kinds[At]> : never }
  : {
      readonly [Key in keyof Kinds]: {
        readonly [Word in keyof Kinds[Key]]: Kinds[Key][Word] extends AnswerKind ? Sentence<Kinds[Key][Word]> : never;
      };
    };

/** A language's sentences for what the formulas answer: one that is missing, or written otherwise, does not compile. */
export interface WhyWords {
  readonly formulas: {
    readonly [Name in keyof Functions]: {
      readonly answers: Sentences<Functions[Name]['answers']>;
      /** What a blank means where it is an answer; absent where it only means that nothing is given. */
      readonly blank?: string;
    };
  };
  /** What REFERRAL_PACE answers: −1, 0, 1. */
  readonly verdicts: readonly [string, string, string];
}
