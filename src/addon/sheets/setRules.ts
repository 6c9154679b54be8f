import type { PlannedRule, PlannedValidation, SheetPlan } from '../../templates/SheetPlan';
import { TONES } from '../palette';
import { rangeOf } from './rangeOf';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Sets what may be typed where, and which numbers are coloured. */
export function setRules(sheet: Sheet, plan: SheetPlan): void {
  for (const validation of plan.validations) {
    rangeOf(sheet, validation.cells).setDataValidation(dataValidation(validation));
  }
  if (plan.rules.length > 0) sheet.setConditionalFormatRules(plan.rules.map(rule => conditionalRule(sheet, rule)));
}

function dataValidation({ min, max, help }: PlannedValidation): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(false).setHelpText(help);
  return (
    max === undefined ? builder.requireNumberGreaterThanOrEqualTo(min) : builder.requireNumberBetween(min, max)
  ).build();
}

function conditionalRule(
  sheet: Sheet,
  { cells, when, bound, tone }: PlannedRule,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const builder = SpreadsheetApp.newConditionalFormatRule()
    .setRanges([rangeOf(sheet, cells)])
    .setBackground(TONES[tone]);
  return (when === 'below' ? builder.whenNumberLessThan(bound) : builder.whenNumberGreaterThanOrEqualTo(bound)).build();
}
