import { canonicalFormula } from '../engine/canonicalFormula';
import type { ColorScaleThreshold, ConditionalFormat } from '../engine/odoo';
import type { Execution } from './Execution';
import { BooleanCriteria } from './enums';
import { hexColour } from './hexColour';
import type { Place } from './Place';
import { placeInside } from './placeInside';
import { service } from './service';

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type EngineRule = ConditionalFormat['rule'];
type CellIsRule = EngineRule & { readonly type: 'CellIsRule' };
type ColorScaleRule = EngineRule & { readonly type: 'ColorScaleRule' };

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
    getRanges: () => execution.world.Array.from(places, place => execution.make.range(place)),
    copy: () => createFormatRuleBuilder(execution, inside),
    getBooleanCondition: () =>
      engineRule.type === 'CellIsRule'
        ? service<GoogleAppsScript.Spreadsheet.BooleanCondition>(execution, 'BooleanCondition', {
            getCriteriaType: () => BooleanCriteria[CRITERIA[engineRule.operator] ?? 'CUSTOM_FORMULA'],
            getCriteriaValues: () => execution.world.Array.from<unknown>(valuesOf(engineRule)),
            getBackground: () => engineRule.style.fillColor ?? null,
            getFontColor: () => engineRule.style.textColor ?? null,
            getBold: () => engineRule.style.bold ?? null,
          })
        : null,
  });
  rules.set(rule, inside);
  return rule;
}

/** SpreadsheetApp.newConditionalFormatRule(). */
export function createFormatRuleBuilder(execution: Execution, from?: FormatRule): Builder {
  const locale = execution.model.getters.getLocale();
  let rule: EngineRule = from?.rule ?? { type: 'CellIsRule', operator: 'isNotEmpty', values: [], style: {} };
  let places: readonly Place[] = from?.places ?? [];
  const when = (operator: CellIsRule['operator'], ...values: unknown[]): Builder => {
    rule = { type: 'CellIsRule', operator, values: values.map(String), style: styleOf(rule) };
    return builder;
  };
  const paint = (style: CellIsRule['style']): Builder => {
    if (rule.type === 'CellIsRule') rule = { ...rule, style: { ...rule.style, ...style } };
    return builder;
  };
  const scale = (point: 'minimum' | 'midpoint' | 'maximum') => (color: string, type: unknown, value: string) => {
    const before = rule.type === 'ColorScaleRule' ? rule : EMPTY_SCALE;
    rule = { ...before, [point]: { color: colorNumber(color), type: THRESHOLDS[String(type)] ?? 'number', value } };
    return builder;
  };
  const builder: Builder = service<Builder>(execution, 'ConditionalFormatRuleBuilder', {
    whenNumberLessThan: number => when('isLessThan', number),
    whenNumberGreaterThan: number => when('isGreaterThan', number),
    whenNumberGreaterThanOrEqualTo: number => when('isGreaterOrEqualTo', number),
    whenNumberBetween: (start, end) => when('isBetween', start, end),
    whenTextEqualTo: text => when('isEqual', text),
    whenTextContains: text => when('containsText', text),
    whenCellEmpty: () => when('isEmpty'),
    whenCellNotEmpty: () => when('isNotEmpty'),
    whenFormulaSatisfied: formula => when('customFormula', canonicalFormula(formula, locale)),
    setBackground: (color: string | null) => paint(color === null ? {} : { fillColor: hexColour(color) }),
    setFontColor: (color: string | null) => paint(color === null ? {} : { textColor: hexColour(color) }),
    setBold: (bold: boolean | null) => paint(bold === null ? {} : { bold }),
    setItalic: (italic: boolean | null) => paint(italic === null ? {} : { italic }),
    setGradientMinpointWithValue: scale('minimum'),
    setGradientMidpointWithValue: scale('midpoint'),
    setGradientMaxpointWithValue: scale('maximum'),
    setRanges: ranges => {
      places = Array.from(ranges, placeInside);
      return builder;
    },
    build: () => {
      if (places.length === 0) throw new TypeError('Conditional format rule must have at least one range.');
      return createFormatRule(execution, { rule, places });
    },
  });
  return builder;
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

/** A number stays a number, though the engine keeps texts. */
function valuesOf({ operator, values }: CellIsRule): readonly unknown[] {
  return OF_NUMBERS.has(operator) ? values.map(Number) : values;
}

const OF_NUMBERS = new Set(['isLessThan', 'isGreaterThan', 'isGreaterOrEqualTo', 'isBetween']);

const WHITE: ColorScaleThreshold = { color: 0xffffff, type: 'value' };
const EMPTY_SCALE: ColorScaleRule = { type: 'ColorScaleRule', minimum: WHITE, maximum: WHITE };

const THRESHOLDS: Readonly<Record<string, 'number' | 'percentage' | 'percentile' | 'value'>> = {
  NUMBER: 'number',
  PERCENT: 'percentage',
  PERCENTILE: 'percentile',
  MIN: 'value',
  MAX: 'value',
};

function styleOf(rule: EngineRule): CellIsRule['style'] {
  return rule.type === 'CellIsRule' ? rule.style : {};
}

function colorNumber(color: string): number {
  return Number.parseInt(hexColour(color).slice(1), 16);
}
