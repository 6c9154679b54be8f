import type { Effect } from '../../../contract/explain';
import type { CellContent } from '../../../templates/sheetTemplate';
import type { Rectangle } from '../../book/Rectangle';
import type { CellReader } from './readRectangles';
import { isError, type Reckoned } from './sheetValues';
import { placeText } from './sheetWords';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells that a formula reads, by what the sheet calls them. */
export interface Input {
  readonly place: Rectangle;
  readonly label: string;
  /** Of the column or the setting; undefined where it is not known. */
  readonly content: CellContent | undefined;
}

/** One cell with another number in it. */
export interface Change {
  readonly place: Rectangle;
  readonly value: number;
}

/** What the answer would be if one of its numbers were a fifth lower or higher; a score one point. */
export function effectsOf(
  inputs: readonly Input[],
  {
    cells,
    own,
    result,
    resultOf,
  }: {
    readonly cells: CellReader;
    readonly own: Sheet;
    readonly result: Reckoned;
    readonly resultOf: (change: Change) => Reckoned | undefined;
  },
): readonly Effect[] {
  const answerAt = (place: Rectangle, value: number): Effect['low'] => {
    const other = resultOf({ place, value });
    if (other === undefined || isError(other)) return null;
    return typeof other.value === 'number' ? other.value : String(other.value ?? '');
  };
  return inputs.flatMap(({ place, label, content }): readonly Effect[] => {
    if (place.top !== place.bottom) return [];
    const value = cells.valuesOf(place)[0]![0];
    if (typeof value !== 'number') return [];
    const isScore = content === 'score';
    const isShare = content === 'share' || cells.shownIn(place)[0]![0]!.endsWith('%');
    const by = isScore ? 1 : Math.abs(value) / 5;
    const isWhole = Number.isInteger(value) && !isShare;
    const [least, most] = isScore
      ? [-5, 5]
      : [Number.NEGATIVE_INFINITY, isShare && value <= 1 ? 1 : Number.POSITIVE_INFINITY];
    const [low, high] = [Math.max(value - by, least), Math.min(value + by, most)].map(moved =>
      answerAt(place, isWhole ? Math.round(moved) : moved),
    );
    // Of a number that there cannot be, such as a quality of 6, nothing is told.
    const isAnswered = [low, high].some(answer => answer !== null && answer !== '');
    if (!isAnswered || (low === result.value && high === result.value)) return [];
    const key = placeText(place, own);
    return [{ key, name: key, step: isScore ? 'point' : 'fifth', label, low: low!, high: high! }];
  });
}
