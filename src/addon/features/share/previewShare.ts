import type { SharePreview } from '../../../contract/share';
import type { Reading } from '../../book/Reading';
import { unfinishedSheets } from '../../book/unfinishedSheets';
import { shareSteps } from './shareSteps';

/** How the formulas of ours on each sheet can be made readable for people without the add-on. It only reads. */
export function previewShare(reading: Reading): SharePreview {
  const active = reading.spreadsheet.getActiveSheet().getSheetId();
  const { keeper, kept } = reading;
  const unfinished = unfinishedSheets(reading.spreadsheet);
  const sheets = reading.spreadsheet.getSheets().flatMap(sheet => {
    const sheetId = sheet.getSheetId();
    if (sheetId === keeper?.getSheetId() || unfinished.has(sheetId)) return [];
    const steps = shareSteps(reading, sheet, 'native');
    const count = (as: (typeof steps)[number]['as']) => steps.filter(step => step.as === as).length;
    const found = {
      sheetId,
      sheetName: sheet.getName(),
      active: sheetId === active,
      native: count('native'),
      values: count('values'),
      left: count('left'),
      kept: kept.filter(({ cell }) => cell?.sheet.getSheetId() === sheetId).length,
    };
    return steps.length + found.kept === 0 ? [] : [found];
  });
  return { sheets };
}
