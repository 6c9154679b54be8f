import { Refusal } from '../../../../contract/Refusal';
import { catalogue } from '../../../book/catalogue';
import type { Edit } from '../../../book/Edit';
import { type FormulaPrints, keepPrints, readPrints } from '../../../book/formulaPrints';
import type { PlacedCell } from '../../../book/placedCells';
import { runsDown } from '../../../book/runsDown';
import { writePlaced } from '../../../book/writePlaced';
import { downwards } from './downwards';
import type { SourcesSheet } from './readSources';

/** What is to be written on the sheet of the workbooks. */
export interface SourceCells {
  readonly formulas: readonly PlacedCell[];
  /** What the rows are known by. */
  readonly typed: readonly PlacedCell[];
  /** By what the formulas are found again. */
  readonly prints: FormulaPrints;
}

/**
 * Writes the formulas before what the rows are known by, so that whoever tries again after a failure finds the same rows;
 * between the two, what the formulas are found again by. Refused where somebody has moved the rows meanwhile.
 */
export function writeSourceCells(
  edit: Edit,
  { sheet, content, layout }: Pick<SourcesSheet, 'sheet' | 'content' | 'layout'>,
  { formulas, typed, prints }: SourceCells,
): void {
  const kept = readPrints(sheet);
  const runs = [formulas, typed].flatMap(cells => runsDown(downwards(cells)));
  const isOpen = runs.every(run => sheet.getRange(run[0]!.row, run[0]!.column, run.length, 1).canEdit());
  if (!isOpen) throw new Refusal('protectedCells', { sheet: sheet.getName() });
  const on = { sheet, template: catalogue().sideSheets.sources, content, columns: layout.columns };
  writePlaced(edit, on, downwards(formulas));
  keepPrints(edit, kept, { ...kept.prints, ...prints });
  writePlaced(edit, on, downwards(typed));
}
