import type { Execution } from './Execution';
import type { Place } from './Place';
import { rangeLook } from './rangeLook';
import { rangeValues } from './rangeValues';
import { service } from './service';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Ranges of one sheet that are written together, by one call. */
export function createRangeList(execution: Execution, places: readonly Place[]): RangeList {
  const ranges = () => places.map(place => execution.make.range(place));
  const list: RangeList = service<RangeList>(execution, 'RangeList', {
    getRanges: () => execution.world.Array.from(ranges()),
    setValue: (value: unknown) => {
      for (const place of places) rangeValues(execution, place, () => execution.make.range(place)).setValue(value);
      return list;
    },
    setNumberFormat: (format: string) => {
      for (const place of places)
        rangeLook(execution, place, () => execution.make.range(place)).setNumberFormat(format);
      return list;
    },
  });
  return list;
}
