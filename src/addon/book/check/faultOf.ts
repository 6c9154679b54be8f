import type { FaultKind, SheetFault } from '../../../contract/check';
import type { RowCell } from '../../../templates/planSheet';
import type { TemplateId } from '../../../templates/sheetTemplate';
import type { OurLayout } from '../findLayout';
import type { OurContent } from '../readSheet';
import type { FormulaCell } from '../refill/formulaCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A fault with what mending it takes. */
export interface FoundFault extends SheetFault {
  readonly sheet: Sheet;
  /** The formula that belongs there; undefined where the sheet as a whole is at fault. */
  readonly wanted: FormulaCell | undefined;
  /** What stands there instead: a formula with its "=", a text, or ''. */
  readonly current: string;
  /** Cells that people filled where the formula is to answer, counted from 1. */
  readonly inTheWay: readonly FilledCell[];
  /** undefined where the sheet cannot be read. */
  readonly content: OurContent | undefined;
  /** Of a sheet that has lost its headers: which it is, and where its keys are. */
  readonly headless: HeadlessSheet | undefined;
  readonly setting: SettingAtFault | undefined;
}

/** A setting of the Settings sheet that is gone, or that stands twice. */
interface SettingAtFault {
  readonly id: string;
  /** Below the headers, from 0: where it comes back, or stands a second time. */
  readonly row: number;
}

interface HeadlessSheet extends Omit<OurLayout, 'headerRow'> {
  readonly id: TemplateId;
}

export interface FilledCell {
  readonly row: number;
  readonly column: number;
  /** A day is its number. */
  readonly value: NonNullable<RowCell>;
}

/** A fault of the sheet as a whole, of which nothing more is known yet. */
export function faultOf(sheet: Sheet, kind: FaultKind): FoundFault {
  return {
    kind,
    sheetId: sheet.getSheetId(),
    sheetName: sheet.getName(),
    address: '',
    column: '',
    found: '',
    cells: 1,
    mendable: false,
    sheet,
    wanted: undefined,
    current: '',
    inTheWay: [],
    content: undefined,
    headless: undefined,
    setting: undefined,
  };
}
