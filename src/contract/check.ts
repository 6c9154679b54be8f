import { cell, list, object, oneOf, type RequestOf, text } from './request';
import { sheetId } from './sheets';

/** What may be wrong with a formula of one of our sheets, or with the sheet. */
const FAULT_KINDS = [
  /** The header of a computed column holds no formula. */
  'missing',
  /** A formula of ours stands among the rows, where sorting and deleting rows would move it. */
  'moved',
  /** Somebody has written another formula: it is theirs. */
  'changed',
  /** What somebody typed stands in the way of a formula, which therefore answers nothing. */
  'blocked',
  /** A formula refers to cells that are gone. */
  'reference',
  /** A column stands among those that one formula fills side by side: their keys no longer name what is below them. */
  'parted',
  /** The headers or the hidden line of keys above them are gone: nothing on the sheet can be found. */
  'headers',
  /** The row of a setting is gone: the sheets take it for what it begins with. */
  'settingGone',
  /** A setting stands in two rows; this one counts for nothing. */
  'settingTwice',
  /** A formula of ours reads a cell that gives another value at every change, which Google does not let it. */
  'volatile',
  /** Two sheets claim to be the same one of ours; this one is not used. */
  'twice',
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

export interface SheetFault {
  readonly kind: FaultKind;
  readonly sheetId: number;
  readonly sheetName: string;
  /** Of the cell in question; '' for the sheet as a whole. */
  readonly address: string;
  /** The header of the column, or what the figure is called. */
  readonly column: string;
  /** What stands there, as far as it says something. */
  readonly found: string;
  /** So many cells are in the way; 1 for all else. */
  readonly cells: number;
  /** A click mends it. */
  readonly mendable: boolean;
}

const MOST_FAULTS = 500;

/** Which of the faults to mend, as the person saw them. */
export const readFaultsToMend = object({
  faults: list(object({ kind: oneOf(FAULT_KINDS), sheetId, address: text(20), found: cell }), MOST_FAULTS),
});
export type FaultsToMend = RequestOf<typeof readFaultsToMend>;

export interface MendOutcome {
  readonly mended: number;
  /** Cells whose contents were moved out of the way, and where to. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  readonly sheetNames: readonly string[];
  /** What is still wrong. */
  readonly faults: readonly SheetFault[];
}
