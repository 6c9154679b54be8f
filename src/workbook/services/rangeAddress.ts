import type { Execution } from './Execution';
import { placeInside } from './placeInside';
import { rangeData } from './rangeData';

/** A Range as a reference in a formula of any sheet: 'My sheet'!A2:A. */
export function rangeAddress({ model }: Execution, range: GoogleAppsScript.Spreadsheet.Range): string {
  const { getters } = model;
  return getters.getRangeString(getters.getRangeFromRangeData(rangeData(placeInside(range))), FROM_ELSEWHERE, {
    useFixedReference: true,
  });
}

const FROM_ELSEWHERE = 'no sheet';
