import type { DataValidationCriterion } from '../engine/odoo';
import { createDataValidationBuilder } from './dataValidationBuilder';
import type { Execution } from './Execution';
import { DataValidationCriteria } from './enums';
import { service } from './service';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** A validation rule as the engine keeps it. */
export interface ValidationRule {
  readonly criterion: DataValidationCriterion;
  readonly isBlocking: boolean;
  readonly helpText: string | null;
}

const rules = new WeakMap<DataValidation, ValidationRule>();

/** The rule inside a DataValidation that a builder made. */
export function ruleOf(validation: DataValidation): ValidationRule {
  const rule = rules.get(validation);
  if (rule === undefined) throw new TypeError('This is not a DataValidation: call build() on its builder.');
  return rule;
}

/** A DataValidation that holds this rule. */
export function createDataValidation(execution: Execution, rule: ValidationRule): DataValidation {
  const validation = service<DataValidation>(execution, 'DataValidation', {
    getAllowInvalid: () => !rule.isBlocking,
    getHelpText: () => rule.helpText as string,
    getCriteriaType: () => criteriaOf(rule.criterion),
    getCriteriaValues: () => execution.world.Array.from<unknown>(criteriaValues(rule.criterion)),
    copy: () => createDataValidationBuilder(execution, rule),
  });
  rules.set(validation, rule);
  return validation;
}

const CRITERIA: Readonly<Record<string, keyof typeof DataValidationCriteria>> = {
  isBetween: 'NUMBER_BETWEEN',
  isGreaterOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  isValueInList: 'VALUE_IN_LIST',
  isValueInRange: 'VALUE_IN_RANGE',
  dateIsValid: 'DATE_IS_VALID_DATE',
  customFormula: 'CUSTOM_FORMULA',
  isBoolean: 'CHECKBOX',
};

function criteriaOf({ type }: DataValidationCriterion): ReturnType<DataValidation['getCriteriaType']> {
  return DataValidationCriteria[CRITERIA[type] ?? 'CUSTOM_FORMULA'] as ReturnType<DataValidation['getCriteriaType']>;
}

function criteriaValues(criterion: DataValidationCriterion): readonly unknown[] {
  switch (criterion.type) {
    case 'isBetween':
    case 'isGreaterOrEqualTo':
      return criterion.values.map(Number);
    case 'isValueInList':
      return [criterion.values, criterion.displayStyle !== 'plainText'];
    default:
      return criterion.values;
  }
}
