import { createFormatRule, formatRuleOf } from './conditionalFormat';
import type { Execution } from './Execution';
import { edit } from './edit';
import { newId } from './newId';
import { placeOf } from './placeOf';
import { rangeData } from './rangeData';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RuleMethods = 'getConditionalFormatRules' | 'setConditionalFormatRules' | 'clearConditionalFormatRules';

/** Conditional formatting of a Sheet: a script always sets all rules of a sheet at once. */
export function sheetRules(execution: Execution, sheetId: string): Pick<Sheet, RuleMethods> {
  const clear = (): Execution['writes'] => {
    const writes = edit(execution, { sheetId });
    for (const { id } of execution.readLayout().getConditionalFormats(sheetId)) {
      writes.add({ type: 'REMOVE_CONDITIONAL_FORMAT', sheetId, id });
    }
    return writes;
  };
  return {
    getConditionalFormatRules: () => {
      const getters = execution.readLayout();
      return execution.world.Array.from(
        getters.getConditionalFormats(sheetId).map(({ rule, ranges }) => {
          const places = ranges.map(range => placeOf(getters, sheetId, range));
          return createFormatRule(execution, { rule, places });
        }),
      );
    },
    setConditionalFormatRules: rules => {
      const found = Array.from(rules, formatRuleOf);
      const writes = clear();
      for (const { rule, places } of found) {
        const ranges = places.map(rangeData);
        writes.add({ type: 'ADD_CONDITIONAL_FORMAT', sheetId, ranges, cf: { id: newId(), rule } });
      }
    },
    clearConditionalFormatRules: () => {
      clear();
    },
  };
}
