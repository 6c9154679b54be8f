import type * as functions from '../../functions';

type Functions = typeof functions;

export type FormulaName = keyof Functions;

/** A language's help for every formula and every argument of it: a missing text does not compile. */
export type FunctionHelp = {
  readonly [Name in keyof Functions]: {
    /** What the formula gives, and the article it comes from. */
    readonly summary: string;
    readonly parameters: { readonly [Key in keyof Functions[Name]['parameters']]: string };
    readonly returns: string;
    readonly example: Example;
  };
};

/** A language's help for the formulas of one topic, whose names begin with the same word. */
export type HelpOf<Topic extends string> = Pick<FunctionHelp, Extract<FormulaName, `${Topic}_${string}`>>;

/** A call with numbers, as one types it in this language, and what it gives. */
export interface Example {
  readonly formula: string;
  /** What stands in the cells that the formula points to. */
  readonly cells?: Readonly<Record<string, readonly (readonly (number | string)[])[]>>;
  /** The cells that it fills, row by row, as Sheets shows them. */
  readonly result: readonly (readonly string[])[];
}
