import { canonicalFormula } from '../engine/canonicalFormula';
import type { DataValidationCriterion } from '../engine/odoo';
import { createDataValidation, type ValidationRule } from './dataValidation';
import type { Execution } from './Execution';
import { rangeAddress } from './rangeAddress';
import { service } from './service';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** SpreadsheetApp.newDataValidation(): invalid values are allowed with a warning unless setAllowInvalid(false). */
export function createDataValidationBuilder(execution: Execution, from?: ValidationRule): Builder {
  let rule: ValidationRule | null = from ?? null;
  let isBlocking = from?.isBlocking ?? false;
  let helpText = from?.helpText ?? null;
  const require = (criterion: DataValidationCriterion): Builder => {
    rule = { criterion, isBlocking, helpText };
    return builder;
  };
  const builder: Builder = service<Builder>(execution, 'DataValidationBuilder', {
    requireNumberBetween: (start, end) => require({ type: 'isBetween', values: [String(start), String(end)] }),
    requireNumberGreaterThanOrEqualTo: number => require({ type: 'isGreaterOrEqualTo', values: [String(number)] }),
    requireValueInList: (values: readonly unknown[], dropdown: boolean = true) =>
      require({ type: 'isValueInList', values: Array.from(values, String), displayStyle: arrow(dropdown) }),
    requireValueInRange: (range: GoogleAppsScript.Spreadsheet.Range, dropdown: boolean = true) =>
      require({ type: 'isValueInRange', values: [rangeAddress(execution, range)], displayStyle: arrow(dropdown) }),
    requireDate: () => require({ type: 'dateIsValid', values: [] }),
    requireFormulaSatisfied: formula =>
      require({ type: 'customFormula', values: [canonicalFormula(formula, execution.model.getters.getLocale())] }),
    requireCheckbox: () => require({ type: 'isBoolean', values: [] }),
    setAllowInvalid: allow => {
      isBlocking = !allow;
      return builder;
    },
    setHelpText: text => {
      helpText = text;
      return builder;
    },
    build: () => {
      if (rule === null) throw new TypeError('The data validation rule must have a criterion.');
      return createDataValidation(execution, { ...rule, isBlocking, helpText });
    },
  });
  return builder;
}

function arrow(dropdown: boolean): 'arrow' | 'plainText' {
  return dropdown ? 'arrow' : 'plainText';
}
