import type { SharePreview } from '../../../contract/share';
import type { Reading } from '../../book/Reading';
import { unfinishedSheets } from '../../book/unfinishedSheets';
import { shareSteps } from './shareSteps';
import { sheetsWithOurs } from './sheetsWithOurs';

/** How the formulas of ours on each sheet can be made readable for people without the add-on. It only reads. */
export function previewShare(reading: Reading): SharePreview {
  const active = reading.spreadsheet.getActiveSheet().getSheetId();
  const { keeper, kept } = reading;
  const unfinished = unfinishedSheets(reading.spreadsheet);
  const keeperId = keeper?.getSheetId();
  const replaced = new Map<number, number>();
  for (const { cell } of kept) {
    const sheetId = cell?.sheet.getSheetId();
    if (sheetId !== undefined) replaced.set(sheetId, (replaced.get(sheetId) ?? 0) + 1);
  }
  const sheets = candidates(reading, kept).flatMap(sheet => {
    const sheetId = sheet.getSheetId();
    if (sheetId === keeperId || unfinished.has(sheetId)) return [];
    const steps = shareSteps(reading, sheet, 'native');
    const count = (as: (typeof steps)[number]['as']) => steps.filter(step => step.as === as).length;
    const found = {
      sheetId,
      sheetName: sheet.getName(),
      active: sheetId === active,
      native: count('native'),
      values: count('values'),
      left: count('left'),
      kept: replaced.get(sheetId) ?? 0,
    };
    return steps.length + found.kept === 0 ? [] : [found];
  });
  return { sheets };
}

/** Where nothing of ours stands any more, there may still be what was replaced. */
function candidates(reading: Reading, kept: Reading['kept']): readonly GoogleAppsScript.Spreadsheet.Sheet[] {
  return kept.length === 0 ? sheetsWithOurs(reading) : reading.spreadsheet.getSheets();
}
