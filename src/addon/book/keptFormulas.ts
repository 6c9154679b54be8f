import { Refusal } from '../../contract/Refusal';
import { list, object, oneOf, text, truth } from '../../contract/request';
import { formulaCall } from '../formulaText/formulaCall';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Marks the hidden sheet. */
export const KEPT_KEY = 'polecam.kept';
const LONGEST_FORMULA = 50_000;
/** It takes any references, and gives no error. */
export const LIVE = 'COUNTA';

/** A formula that was replaced, as it is kept until it is brought back. */
export interface KeptFormula {
  /**
   * The formula's cell, all cells it filled, and its own references, each with its sheet: they stand in a formula of the
   * hidden sheet, where Sheets rewrites them as rows, columns and sheets move.
   */
  readonly places: readonly string[];
  /** Its text around the references. */
  readonly pieces: readonly string[];
  /** Of each reference, whether it names no sheet. */
  readonly own: readonly boolean[];
  readonly as: 'native' | 'values';
  /** The print of the native formula in its place; '' for values. */
  readonly print: string;
  /** The number format of each column of its cells: of the first row, which may be a header, then of those below. */
  readonly formats: readonly string[];
  /** The line that was added to the note of its cell; '' for none. */
  readonly note: string;
  /** Prints of the values that were written, each once. */
  readonly values: readonly string[];
}

/** The hidden sheet that keeps the replaced formulas; null where none are. */
export function findKeeper(spreadsheet: Spreadsheet): Sheet | null {
  const [mark] = spreadsheet.createDeveloperMetadataFinder().withKey(KEPT_KEY).find();
  return mark?.getLocation().getSheet() ?? null;
}

/** The formulas that are kept, their references as they are by now; refuses a sheet that people have damaged. */
export function readKept(keeper: Sheet): KeptFormula[] {
  const range = keeper.getDataRange();
  const values = range.getValues() as unknown[][];
  return range.getFormulas().flatMap(([live = ''], row) => {
    const json = values[row]!.slice(1).join('');
    if (row === 0 || (live === '' && json === '')) return [];
    const kept = readRow(live, json);
    if (kept === undefined) throw new Refusal('keptDamaged', { sheet: keeper.getName(), row: row + 1 });
    return [kept];
  });
}

/** undefined where people have changed the row so that no formula can be told from it. */
function readRow(live: string, json: string): KeptFormula | undefined {
  const places = formulaCall(live, [LIVE])?.typed;
  try {
    const kept = readJson(JSON.parse(json), 'kept');
    const references = kept.own.length;
    const isWhole = places?.length === references + 2 && kept.pieces.length === references + 1;
    return isWhole && kept.formats.length > 0 ? { ...kept, places } : undefined;
  } catch {
    return undefined;
  }
}

const texts = list(text(LONGEST_FORMULA), 1e6);
const readJson = object({
  pieces: texts,
  own: list(truth, 1e6),
  as: oneOf(['native', 'values']),
  print: text(100),
  formats: texts,
  note: text(LONGEST_FORMULA),
  values: texts,
});
