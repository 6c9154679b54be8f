import type { Edit } from '../Edit';
import type { ListRanges } from '../fill/listRanges';
import { dataValidation } from '../fill/setRules';
import { type FormulaPrints, ROWS } from '../formulaPrints';
import { UPKEEP } from '../takeBack/upkeep';
import { figurePlaces } from './figurePlaces';
import type { GrownSheet } from './GrownSheet';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * Lets what may be typed, and the names by which other workbooks find cells, reach the last row where rows have come
 * since; protections hold the headers alone. What people have set or taken away themselves stays.
 */
export function reachRows(edit: Edit, grown: GrownSheet, lists: ListRanges): FormulaPrints {
  const { otherRows, height } = grown;
  if (otherRows !== undefined) {
    reachValidations(edit, grown, lists);
    reachNames(edit, grown);
    for (const { protection, range } of otherRows.tallGuards) {
      edit.undo(() => protection.setRange(range), UPKEEP);
      protection.setRange(
        grown.sheet.getRange(grown.content.layout.headerRow, range.getColumn(), 1, range.getNumColumns()),
      );
    }
  }
  return { [ROWS]: String(height) };
}

function reachValidations(edit: Edit, grown: GrownSheet, lists: ListRanges): void {
  const { sheet, template, texts, content, plan, columns, added, height, otherRows } = grown;
  const { headerRow } = content.layout;
  const settings = edit.ourSheet('settings')?.getSheetId();
  for (const planned of plan.validations) {
    if (planned.cells.row < plan.headerRow) continue;
    const { key } = template.columns[planned.cells.column - 1]!;
    const column = columns.get(key);
    if (column === undefined || added.has(key)) continue;
    const [first, last] = [otherRows!.first[column - 1] ?? null, otherRows!.last[column - 1] ?? null];
    const present = first ?? last;
    if (present === null) continue;
    const isFormer = choosesFrom(present, settings);
    if (!isFormer && first !== null && last !== null) continue;
    const wanted = isFormer ? dataValidation(planned, lists) : present;
    if (wanted === null) continue;
    const range = sheet.getRange(headerRow + 1, column, height - headerRow, 1);
    const before = first !== null && last !== null ? undefined : range.getDataValidations();
    edit.undo(
      () =>
        before === undefined ? range.setDataValidation(first) : range.setDataValidations(before as DataValidation[][]),
      UPKEEP,
    );
    range.setDataValidation(wanted);
  }
  for (const { key, validation } of template.summary ?? []) {
    const place = figurePlaces(template, content, texts).get(key);
    const planned = plan.validations.find(({ help }) => validation !== undefined && help === texts[validation.help]);
    const cell = place && planned && sheet.getRange(place.row, place.column);
    const former = cell?.getDataValidation();
    const wanted = cell && former && choosesFrom(former, settings) ? dataValidation(planned!, lists) : null;
    if (!cell || !former || wanted === null) continue;
    edit.undo(() => cell.setDataValidation(former), UPKEEP);
    cell.setDataValidation(wanted);
  }
}

/** In the former layout people chose from lists on the Settings, which holds none any more. */
function choosesFrom(validation: DataValidation, sheetId: number | undefined): boolean {
  if (validation.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_RANGE) return false;
  // Its sheet may be gone.
  const [range] = validation.getCriteriaValues() as [GoogleAppsScript.Spreadsheet.Range | null];
  return range?.getSheet().getSheetId() === sheetId;
}

/** Those of whole columns; a name that people have taken away stays away. */
function reachNames(edit: Edit, { sheet, template, content, kept, plan, columns, height }: GrownSheet): void {
  const { headerRow } = content.layout;
  const short = plan.namedCells.flatMap(({ name, cells }) => {
    const column = cells.rows > 1 ? columns.get(template.columns[cells.column - 1]!.key) : undefined;
    if (column === undefined || !(name in kept.prints)) return [];
    const range = edit.spreadsheet.getRangeByName(name);
    return range === null || range.getLastRow() >= height ? [] : [{ name, column, range }];
  });
  for (const { name, column, range } of short) {
    edit.undo(() => edit.spreadsheet.setNamedRange(name, range), UPKEEP);
    edit.spreadsheet.setNamedRange(name, sheet.getRange(headerRow + 1, column, height - headerRow, 1));
  }
}
