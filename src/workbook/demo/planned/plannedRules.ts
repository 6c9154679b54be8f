import type { WorkbookData } from '@odoo/o-spreadsheet';
import { TONES } from '../../../addon/book/fill/palette';
import type { PlannedRule, PlannedValidation, SheetPlan } from '../../../templates/SheetPlan';
import { canonicalFormula } from '../../engine/canonicalFormula';
import type { Locale } from '../../engine/odoo';
import { zoneOf } from './zoneOf';

type SheetData = WorkbookData['sheets'][number];
type FormatRule = SheetData['conditionalFormats'][number];
type ValidationRule = SheetData['dataValidationRules'][number];

/** Which cells are coloured. */
export function plannedRules({ rules }: SheetPlan, locale: Locale, newId: () => string): readonly FormatRule[] {
  return rules.map(rule => ({ id: newId(), ranges: [zoneOf(rule.cells)], rule: formatRule(rule, locale) }));
}

/** What may be typed where; `lists` tells where the lists to choose from are. */
export function plannedValidations(
  { validations }: SheetPlan,
  lists: ReadonlyMap<string, string>,
  newId: () => string,
): readonly ValidationRule[] {
  return validations.flatMap(validation => {
    const criterion = criterionOf(validation, lists);
    if (criterion === null) return [];
    const isBlocking = validation.kind === 'check' || validation.kind === 'list' ? isStrict(validation) : true;
    // The engine keeps the help text, which it does not know.
    const rule = { id: newId(), criterion, isBlocking, helpText: validation.help, ranges: [zoneOf(validation.cells)] };
    return [rule as ValidationRule];
  });
}

function formatRule(rule: PlannedRule, locale: Locale): FormatRule['rule'] {
  const style = { fillColor: TONES[rule.tone] };
  const cellIs = (operator: 'isLessThan' | 'isGreaterOrEqualTo' | 'isEqual' | 'customFormula', value: string) => {
    const found: FormatRule['rule'] = { type: 'CellIsRule', operator, values: [value], style };
    return found;
  };
  switch (rule.when) {
    case 'below':
      return cellIs('isLessThan', String(rule.bound));
    case 'from':
      return cellIs('isGreaterOrEqualTo', String(rule.bound));
    case 'text':
      return cellIs('isEqual', rule.text);
    case 'formula':
      return cellIs('customFormula', canonicalFormula(rule.formula, locale));
  }
}

function criterionOf(
  validation: PlannedValidation,
  lists: ReadonlyMap<string, string>,
): ValidationRule['criterion'] | null {
  switch (validation.kind) {
    case 'number':
      return validation.max === undefined
        ? { type: 'isGreaterOrEqualTo', values: [String(validation.min)] }
        : { type: 'isBetween', values: [String(validation.min), String(validation.max)] };
    case 'day':
      return { type: 'dateIsValid', values: [] };
    case 'check':
      return { type: 'isBoolean', values: [] };
    case 'list': {
      const cells = lists.get(validation.name);
      return cells === undefined ? null : { type: 'isValueInRange', values: [cells], displayStyle: 'arrow' };
    }
  }
}

function isStrict(validation: PlannedValidation): boolean {
  return validation.kind === 'list' && !validation.free;
}
