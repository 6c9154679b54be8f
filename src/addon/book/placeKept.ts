import { readArgument } from '../formulaText/readArgument';
import { type KeptFormula, readKept } from './keptFormulas';
import type { Rectangle } from './Rectangle';
import { rectangleFinder } from './rectangleFinder';

/** A kept formula, and where its cell and all that it filled are by now; undefined where they are gone. */
export interface PlacedFormula {
  readonly kept: KeptFormula;
  readonly cell: Rectangle | undefined;
  readonly block: Rectangle | undefined;
  /** All that it refers to is there. */
  readonly whole: boolean;
}

/** By the sheets' ids, how the formulas on them have been replaced that are kept to be brought back. */
export type PreparedSheets = ReadonlyMap<number, ReadonlySet<KeptFormula['as']>>;

/** Finds the cells of kept formulas, however rows, columns and sheets have moved. */
export function placeKept(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  keeper: GoogleAppsScript.Spreadsheet.Sheet | null,
): readonly PlacedFormula[] {
  if (keeper === null) return [];
  const find = rectangleFinder(spreadsheet, keeper);
  const rectangle = (place: string | undefined) => {
    const read = place === undefined ? undefined : readArgument(place);
    return read?.kind === 'cells' ? find(read) : undefined;
  };
  return readKept(keeper).map(kept => {
    const [own, filled, ...references] = kept.places;
    const block = rectangle(filled);
    // Whoever deletes the first row of values has not deleted the formula of all of them.
    const first = block && { ...block, bottom: block.top, right: block.left };
    const whole = references.every(place => readArgument(place)?.kind === 'cells');
    return { kept, cell: rectangle(own) ?? first, block, whole };
  });
}

/** The sheets that are prepared for people without the add-on. */
export function preparedSheets(formulas: readonly PlacedFormula[]): PreparedSheets {
  const prepared = new Map<number, Set<KeptFormula['as']>>();
  for (const { kept, cell } of formulas) {
    if (cell === undefined) continue;
    const sheetId = cell.sheet.getSheetId();
    prepared.set(sheetId, new Set(prepared.get(sheetId)).add(kept.as));
  }
  return prepared;
}
