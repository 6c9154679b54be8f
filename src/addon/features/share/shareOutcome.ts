import type { ShareOutcome } from '../../../contract/share';
import { columnLetters } from '../../../templates/columnLetters';
import { isReplaced, type ShareStep, type SheetSteps } from './ShareStep';

/** What steps on sheets come to. */
export function shareOutcome(sheets: readonly SheetSteps[]): ShareOutcome {
  const count = (as: ShareStep['as']) => sheets.flatMap(({ steps }) => steps).filter(step => step.as === as).length;
  return {
    native: count('native'),
    values: count('values'),
    left: sheets.flatMap(({ sheetName, steps }) =>
      steps
        .filter(step => !isReplaced(step))
        .map(({ row, column }) => ({ sheetName, address: `${columnLetters(column)}${row}` })),
    ),
    sheetNames: sheets.filter(({ steps }) => steps.some(isReplaced)).map(({ sheetName }) => sheetName),
  };
}
