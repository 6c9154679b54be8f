import { canonicalFormula } from '../engine/canonicalFormula';
import type { ColorScaleThreshold } from '../engine/odoo';
import { createFormatRule, type FormatRule } from './conditionalFormat';
import type { Execution } from './Execution';
import type { Place } from './Place';
import { placeInside } from './placeInside';
import { service } from './service';

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type EngineRule = FormatRule['rule'];

/** SpreadsheetApp.newConditionalFormatRule(). */
export function createFormatRuleBuilder(execution: Execution, from?: FormatRule): Builder {
  const locale = execution.model.getters.getLocale();
  let rule: EngineRule = from?.rule ?? { type: 'CellIsRule', operator: 'isNotEmpty', values: [], style: {} };
  let places: readonly Place[] = from?.places ?? [];
  const when = (operator: (EngineRule & { type: 'CellIsRule' })['operator'], ...values: unknown[]): Builder => {
    rule = { type: 'CellIsRule', operator, values: values.map(String), style: styleOf(rule) };
    return builder;
  };
  const paint = (style: (EngineRule & { type: 'CellIsRule' })['style']): Builder => {
    if (rule.type === 'CellIsRule') rule = { ...rule, style: { ...rule.style, ...style } };
    return builder;
  };
  const scale = (point: 'minimum' | 'midpoint' | 'maximum', color: string, type: unknown, value: string): Builder => {
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
    setBackground: (color: string | null) => paint(color === null ? {} : { fillColor: color }),
    setFontColor: (color: string | null) => paint(color === null ? {} : { textColor: color }),
    setBold: (bold: boolean | null) => paint(bold === null ? {} : { bold }),
    setItalic: (italic: boolean | null) => paint(italic === null ? {} : { italic }),
    setGradientMinpointWithValue: (color: string, type: unknown, value: string) => scale('minimum', color, type, value),
    setGradientMidpointWithValue: (color: string, type: unknown, value: string) =>
      scale('midpoint', color, type, value),
    setGradientMaxpointWithValue: (color: string, type: unknown, value: string) => scale('maximum', color, type, value),
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

const WHITE: ColorScaleThreshold = { color: 0xffffff, type: 'value' };
const EMPTY_SCALE: EngineRule & { type: 'ColorScaleRule' } = { type: 'ColorScaleRule', minimum: WHITE, maximum: WHITE };

const THRESHOLDS: Readonly<Record<string, 'number' | 'percentage' | 'percentile' | 'value'>> = {
  NUMBER: 'number',
  PERCENT: 'percentage',
  PERCENTILE: 'percentile',
  MIN: 'value',
  MAX: 'value',
};

function styleOf(rule: EngineRule): (EngineRule & { type: 'CellIsRule' })['style'] {
  return rule.type === 'CellIsRule' ? rule.style : {};
}

function colorNumber(color: string): number {
  return Number.parseInt(color.replace('#', ''), 16);
}
