import type { FormulaName } from '../i18n/functions/FunctionHelp';

export type Explanation =
  /** Neither a formula of ours nor a sheet of ours computes the cell. */
  | { readonly outcome: 'noFormula'; readonly address: string }
  /** An argument of the formula has to be computed first, or points to cells that are not there. */
  | {
      readonly outcome: 'unreadable';
      readonly address: string;
      readonly name: FormulaName;
      /** As Sheets shows it, such as 'revenue_share'. */
      readonly argument: string;
      readonly text: string;
      readonly reason: 'expression' | 'noCells';
    }
  | ExplainedCell;

export interface ExplainedCell {
  readonly outcome: 'explained';
  /** null where functions of Sheets reckon it, on a sheet of ours. */
  readonly name: FormulaName | null;
  readonly address: string;
  /** Where the formula stands that fills the cell; null where it is the cell itself. */
  readonly filledFrom: string | null;
  /** The formula stands inside another one, which may change its answer. */
  readonly nested: boolean;
  /** What the cell shows. */
  readonly shown: string;
  /** '' where it answers a blank. */
  readonly result: number | string;
  /** Which of the cells across this is, from 0. */
  readonly across: number;
  /** Why there is no result; null where there is one. */
  readonly fault: string | null;
  readonly arguments: readonly ExplainedArgument[];
  /** No one number moves what the formula answers, so that there are no effects to show. */
  readonly still: boolean;
  readonly effects: readonly Effect[];
  /** In the words of the sheet; null where it is none of ours. */
  readonly sheet: ExplainedSheet | null;
}

/** What a cell of a sheet of ours rests on. */
export interface ExplainedSheet {
  /** What stands above it, and the note there, which says how it is computed. */
  readonly header: { readonly text: string; readonly note: string };
  /** The cell that it shows as it is; null where it is reckoned. */
  readonly standsAt: string | null;
  readonly inputs: readonly ExplainedInput[];
}

/** A cell that is read, or all cells of a column. */
export interface ExplainedInput {
  /** Its header, the label above it, or what the setting is called. */
  readonly label: string;
  readonly place: string;
  /** As the sheet shows it; null for a column. */
  readonly text: string | null;
}

export interface ExplainedArgument {
  /** Such as 'revenueShare', and as Sheets shows it: 'revenue_share'. */
  readonly key: string;
  readonly name: string;
  readonly source: 'cells' | 'typed' | 'reckoned' | 'leftOut';
  /** As the sheet shows the cells, as it is typed, or what it comes to; '' for cells too many to show. */
  readonly text: string;
  /** The cells, such as 'B2'; null for what is typed, reckoned or left out. */
  readonly place: string | null;
  /** What one cell means, also where it is left out: a number, a word in its English form; null for all else. */
  readonly value: number | string | null;
}

/** What the formula would answer if one number were lower or higher; null where it would answer nothing. */
export interface Effect {
  readonly key: string;
  readonly name: string;
  /** By 20%, as far as the argument allows; scores from −5 to +5 by one point. */
  readonly step: 'fifth' | 'point';
  /** What the sheet calls it: on sheets of ours, and of scores; null elsewhere. */
  readonly label: string | null;
  readonly low: number | string | null;
  readonly high: number | string | null;
}
