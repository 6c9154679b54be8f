import type { SharePreview } from '../../../contract/share';
import { findKeeper, readKept } from '../../book/keptFormulas';
import { isUnfinished } from '../../book/ourSheets';
import { placeKept } from '../../book/placeKept';
import { shareSteps } from './shareSteps';

/** How the formulas of ours on each sheet can be made readable for people without the add-on. It only reads. */
export function previewShare(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): SharePreview {
  const active = spreadsheet.getActiveSheet().getSheetId();
  const keeper = findKeeper(spreadsheet);
  const kept = keeper === null ? [] : placeKept(spreadsheet, keeper, readKept(keeper));
  const sheets = spreadsheet.getSheets().flatMap(sheet => {
    const sheetId = sheet.getSheetId();
    if (sheetId === keeper?.getSheetId() || isUnfinished(sheet)) return [];
    const steps = shareSteps(spreadsheet, sheet, 'native');
    const count = (as: (typeof steps)[number]['as']) => steps.filter(step => step.as === as).length;
    const found = {
      ...{ sheetId, sheetName: sheet.getName(), active: sheetId === active },
      ...{ native: count('native'), values: count('values'), left: count('left') },
      kept: kept.filter(({ cell }) => cell?.sheet.getSheetId() === sheetId).length,
    };
    return steps.length + found.kept === 0 ? [] : [found];
  });
  return { sheets };
}
