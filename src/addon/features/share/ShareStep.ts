import type { Block, PlannedCell } from '../../../templates/SheetPlan';
import type { FormulaPart } from '../../formulaText/formulaParts';

/** A cell with formulas of ours, and what it becomes for people who do not have them. */
export type ShareStep = {
  /** The cell with the formula, counted from 1. */
  readonly row: number;
  readonly column: number;
  /** As Sheets takes it from a script. */
  readonly formula: string;
} & (
  | { readonly as: 'native'; readonly parts: readonly FormulaPart[]; readonly native: string }
  | {
      readonly as: 'values';
      readonly parts: readonly FormulaPart[];
      /** The cells that the formula fills, and what they hold. */
      readonly block: Block;
      readonly values: readonly (readonly Exclude<PlannedCell, { formula: string }>[])[];
    }
  /** It shows an error, or its cells cannot be told: it stays as it is. */
  | { readonly as: 'left' }
);

export type ReplacedStep = Exclude<ShareStep, { as: 'left' }>;

export function isReplaced(step: ShareStep): step is ReplacedStep {
  return step.as !== 'left';
}

/** What the formulas of a sheet come to. */
export interface SheetSteps {
  readonly sheetName: string;
  readonly steps: readonly ShareStep[];
}
