import type { PlannedRule, PlannedValidation, SheetPlan } from '../../../templates/SheetPlan';
import { rangeOf } from '../rangeOf';
import type { ListRanges } from './listRanges';
import { TONES } from './palette';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Sets what may be typed where, and which cells are coloured. */
export function setRules(sheet: Sheet, plan: SheetPlan, lists: ListRanges): void {
  const isBelow = ({ cells }: PlannedValidation) => cells.row > plan.headerRow;
  const columns = plan.validations.filter(isBelow);
  const figures = plan.validations.filter(planned => !isBelow(planned));
  if (columns.length > 0) {
    const line: (Validation | null)[] = Array.from({ length: plan.columns }, () => null);
    for (const planned of columns) line[planned.cells.column - 1] = dataValidation(planned, lists);
    const below = plan.rows - plan.headerRow;
    sheet
      .getRange(plan.headerRow + 1, 1, below, plan.columns)
      .setDataValidations(Array.from({ length: below }, () => line));
  }
  for (const planned of figures) rangeOf(sheet, planned.cells).setDataValidation(dataValidation(planned, lists));
  if (plan.rules.length > 0) sheet.setConditionalFormatRules(plan.rules.map(rule => conditionalRule(sheet, rule)));
}

/** null where the list to choose from is not there. */
export function dataValidation(planned: PlannedValidation, lists: ListRanges): Validation | null {
  const builder = SpreadsheetApp.newDataValidation().setHelpText(planned.help);
  switch (planned.kind) {
    case 'number':
      return (
        planned.max === undefined
          ? builder.requireNumberGreaterThanOrEqualTo(planned.min)
          : builder.requireNumberBetween(planned.min, planned.max)
      )
        .setAllowInvalid(false)
        .build();
    case 'day':
      return builder.requireDate().setAllowInvalid(false).build();
    case 'check':
      return builder.requireCheckbox().build();
    case 'list': {
      const range = lists.get(`${planned.sheet}.${planned.key}`);
      return range === undefined
        ? null
        : builder.requireValueInRange(range, true).setAllowInvalid(planned.free).build();
    }
    case 'words':
      return builder
        .requireValueInList([...planned.words], true)
        .setAllowInvalid(false)
        .build();
  }
}

export function conditionalRule(sheet: Sheet, rule: PlannedRule): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const builder = SpreadsheetApp.newConditionalFormatRule()
    .setRanges([rangeOf(sheet, rule.cells)])
    .setBackground(TONES[rule.tone]);
  switch (rule.when) {
    case 'below':
      return builder.whenNumberLessThan(rule.bound).build();
    case 'from':
      return builder.whenNumberGreaterThanOrEqualTo(rule.bound).build();
    case 'text':
      return builder.whenTextEqualTo(rule.text).build();
    case 'formula':
      return builder.whenFormulaSatisfied(rule.formula).build();
  }
}
