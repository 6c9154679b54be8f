import type { Parameters, Values } from './parameters';

/** How an answer is written where it is explained: the hole of its sentence bears this name. */
export type AnswerKind = 'number' | 'signed' | 'percent' | 'score' | 'verdict' | 'text';

/** What a formula answers: a kind for each cell across, or for each word of the argument that chooses. */
export type AnswerKinds = readonly AnswerKind[] | Readonly<Record<string, Readonly<Record<string, AnswerKind>>>>;

/** The same of a formula with these parameters: no cell without a kind, no word left out. */
export type AnswerKindsOf<P extends Parameters> =
  | readonly [AnswerKind, ...AnswerKind[]]
  | {
      [Key in keyof P]: Values<P>[Key] extends string
        ? Readonly<Record<Key, Readonly<Record<Values<P>[Key], AnswerKind>>>>
        : never;
    }[keyof P];
