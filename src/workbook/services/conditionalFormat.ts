import type { ConditionalFormat } from '../engine/odoo';
import { createFormatRuleBuilder } from './conditionalFormatBuilder';
import { createRange } from './createRange';
import type { Execution } from './Execution';
import { BooleanCriteria } from './enums';
import type { Place } from './Place';
import { service } from './service';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type EngineRule = ConditionalFormat['rule'];

/** A rule of conditional formatting as the engine keeps it, and where it holds. */
export interface FormatRule {
  readonly rule: EngineRule;
  readonly places: readonly Place[];
}

const rules = new WeakMap<Rule, FormatRule>();

/** The rule inside a ConditionalFormatRule that a builder made. */
export function formatRuleOf(rule: Rule): FormatRule {
  const inside = rules.get(rule);
  if (inside === undefined) throw new TypeError('This is not a ConditionalFormatRule: call build() on its builder.');
  return inside;
}

/** A ConditionalFormatRule that holds this rule. */
export function createFormatRule(execution: Execution, inside: FormatRule): Rule {
  const { rule: engineRule, places } = inside;
  const rule = service<Rule>(execution, 'ConditionalFormatRule', {
    getRanges: () => execution.world.Array.from(places, place => createRange(execution, place)),
    copy: () => createFormatRuleBuilder(execution, inside),
    getBooleanCondition: () =>
      engineRule.type === 'CellIsRule'
        ? service<GoogleAppsScript.Spreadsheet.BooleanCondition>(execution, 'BooleanCondition', {
            getCriteriaType: () => BooleanCriteria[CRITERIA[engineRule.operator] ?? 'CUSTOM_FORMULA'],
            getCriteriaValues: () => execution.world.Array.from<unknown>(engineRule.values),
            getBackground: () => engineRule.style.fillColor ?? null,
            getFontColor: () => engineRule.style.textColor ?? null,
            getBold: () => engineRule.style.bold ?? null,
          })
        : null,
  });
  rules.set(rule, inside);
  return rule;
}

const CRITERIA: Readonly<Record<string, keyof typeof BooleanCriteria>> = {
  isLessThan: 'NUMBER_LESS_THAN',
  isGreaterThan: 'NUMBER_GREATER_THAN',
  isGreaterOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  isBetween: 'NUMBER_BETWEEN',
  isEqual: 'TEXT_EQUAL_TO',
  containsText: 'TEXT_CONTAINS',
  isEmpty: 'CELL_EMPTY',
  isNotEmpty: 'CELL_NOT_EMPTY',
  customFormula: 'CUSTOM_FORMULA',
};
