import { templateTexts } from '../../src/i18n/templates';
import type { Workbook } from '../../src/workbook/workbook';

const TITLES = Object.values(templateTexts).map(texts => texts['history.title']);
const FIRST_LINE = 5;

/** Whether a sheet of that name is the history, finished or not. */
export function isHistory(name: string): boolean {
  return TITLES.some(title => name.startsWith(title));
}

/** What is wrong with the history: it may be missing, but must be whole, hidden and one where it is there. */
export function historyFaults(workbook: Workbook): string[] {
  const { getters } = workbook.model;
  const found = getters.getSheetIds().filter(id => isHistory(getters.getSheetName(id)));
  const finished = found.filter(id => !getters.getSheetName(id).endsWith('⏳'));
  const faults = finished.flatMap(id => {
    const isWhole = workbook.cell(getters.getSheetName(id), `A${FIRST_LINE}`) !== '';
    return [
      ...(isWhole ? [] : ['the history is not whole']),
      ...(getters.isSheetVisible(id) ? ['the history is shown'] : []),
    ];
  });
  return finished.length > 1 ? [...faults, 'there are two histories'] : faults;
}
