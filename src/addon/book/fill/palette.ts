import type { ColumnRole } from '../../../templates/SheetPlan';
import type { Tone } from '../../../templates/sheetTemplate';

/** Two accents, teal and amber, on calm greys. */
export const PALETTE = {
  teal: '#0f766e',
  tealTint: '#f0f7f6',
  amber: '#d97706',
  amberTint: '#fffaf0',
  white: '#ffffff',
  ink: '#1f2937',
  quiet: '#6b7280',
} as const;

/** The backgrounds of cells below the headers: where one types, where a formula answers. */
export const TINTS: Readonly<Record<ColumnRole, string>> = {
  typed: PALETTE.amberTint,
  written: PALETTE.white,
  computed: PALETTE.tealTint,
  gap: PALETTE.white,
};

/** The backgrounds of cells that a rule colours. */
export const TONES: Readonly<Record<Tone, string>> = {
  veryGood: '#99d5cd',
  good: '#d5eeeb',
  bad: '#fdecc8',
  veryBad: '#f6c26b',
  quiet: '#eef0f3',
};
