import { canonicalFormula } from '../engine/canonicalFormula';
import type { DataValidationCriterion } from '../engine/odoo';
import type { Execution } from './Execution';
import { DataValidationCriteria } from './enums';
import type { Place } from './Place';
import { placeInside } from './placeInside';
import { placeOf } from './placeOf';
import { rangeData } from './rangeData';
import { service } from './service';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** A validation rule as the engine keeps it. */
export interface ValidationRule {
  readonly criterion: DataValidationCriterion;
  readonly isBlocking: boolean;
  readonly helpText: string | null;
  /** The values of a list as the script gave them: the engine keeps texts. */
  readonly listed?: readonly unknown[];
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
    getCriteriaValues: () => execution.world.Array.from<unknown>(criteriaValues(execution, rule)),
    copy: () => createDataValidationBuilder(execution, rule),
  });
  rules.set(validation, rule);
  return validation;
}

/** SpreadsheetApp.newDataValidation(): invalid values are allowed with a warning unless setAllowInvalid(false). */
export function createDataValidationBuilder(execution: Execution, from?: ValidationRule): Builder {
  let rule: ValidationRule | null = from ?? null;
  let isBlocking = from?.isBlocking ?? false;
  let helpText = from?.helpText ?? null;
  const require = (criterion: DataValidationCriterion, listed?: readonly unknown[]): Builder => {
    rule = { criterion, isBlocking, helpText, ...(listed && { listed }) };
    return builder;
  };
  const builder: Builder = service<Builder>(execution, 'DataValidationBuilder', {
    requireNumberBetween: (start, end) => require({ type: 'isBetween', values: [String(start), String(end)] }),
    requireNumberGreaterThanOrEqualTo: number => require({ type: 'isGreaterOrEqualTo', values: [String(number)] }),
    requireValueInList: (values: readonly unknown[], dropdown: boolean = true) =>
      require({ type: 'isValueInList', values: Array.from(values, String), displayStyle: arrow(dropdown) }, Array.from(
        values,
      )),
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

function criteriaValues(execution: Execution, { criterion, listed }: ValidationRule): readonly unknown[] {
  switch (criterion.type) {
    case 'isBetween':
    case 'isGreaterOrEqualTo':
      return criterion.values.map(Number);
    case 'isValueInList':
      return [execution.world.Array.from(listed ?? criterion.values), criterion.displayStyle !== 'plainText'];
    case 'isValueInRange': {
      const place = listedPlace(execution, criterion.values[0]!);
      return [place && execution.make.range(place), criterion.displayStyle !== 'plainText'];
    }
    default:
      return criterion.values;
  }
}

/** Sheets shortens the reference when its last rows are deleted; the engine leaves it as it is. null where all are gone. */
function listedPlace(execution: Execution, reference: string): Place | null {
  const getters = execution.readLayout();
  const { invalidXc, invalidSheetName, ...range } = getters.getRangeFromSheetXC(FROM_ELSEWHERE, reference);
  if (invalidXc !== undefined || invalidSheetName !== undefined) return null;
  const { sheetId, zone, unboundedZone } = range;
  const rows = getters.getNumberRows(sheetId);
  if (unboundedZone.bottom === undefined || zone.bottom < rows) return placeOf(getters, FROM_ELSEWHERE, reference);
  if (zone.top >= rows) return null;
  return { sheetId, col: zone.left, row: zone.top, width: zone.right - zone.left + 1, height: rows - zone.top };
}

function arrow(dropdown: boolean): 'arrow' | 'plainText' {
  return dropdown ? 'arrow' : 'plainText';
}

/** A Range as a reference in a formula of any sheet: 'My sheet'!A2:A. */
function rangeAddress({ model }: Execution, range: GoogleAppsScript.Spreadsheet.Range): string {
  const { getters } = model;
  return getters.getRangeString(getters.getRangeFromRangeData(rangeData(placeInside(range))), FROM_ELSEWHERE, {
    useFixedReference: true,
  });
}

const FROM_ELSEWHERE = 'no sheet';
