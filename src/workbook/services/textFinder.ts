import type { Execution } from './Execution';
import { service } from './service';
import { ServiceError } from './serviceError';

type Finder = GoogleAppsScript.Spreadsheet.TextFinder;

/** createTextFinder() of the spreadsheet: here only for what formulas say, by a regular expression. */
export function createTextFinder(execution: Execution, text: string): Finder {
  let [isPattern, isFormula] = [false, false];
  const finder: Finder = service<Finder>(execution, 'TextFinder', {
    useRegularExpression: use => {
      isPattern = use;
      return finder;
    },
    matchFormulaText: match => {
      isFormula = match;
      return finder;
    },
    findAll: () => {
      if (!isPattern || !isFormula) throw new ServiceError('Only formulas are searched here, by a regular expression.');
      const pattern = new RegExp(text, 'i');
      const getters = execution.read();
      const found = getters
        .getSheetIds()
        .flatMap(sheetId => getters.getCells(sheetId).map(cell => ({ cell, at: getters.getCellPosition(cell.id) })))
        .filter(({ cell }) => cell.isFormula && pattern.test(cell.compiledFormula.toFormulaString(getters)));
      return execution.world.Array.from(found, ({ at }) => execution.make.range({ ...at, width: 1, height: 1 }));
    },
  });
  return finder;
}
