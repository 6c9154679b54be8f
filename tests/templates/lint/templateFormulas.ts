import { stackBlocks } from '../../../src/templates/resolveForRow';
import { isColumn, type Rule, type SheetTemplate } from '../../../src/templates/sheetTemplate';

/**
 * Where a formula of a template answers: down a column, in its header, in a figure, or by colouring a cell; for one row
 * at a time in each `row`, or in a `stack` of what it answers for each.
 */
export type FormulaPlace = 'column' | 'header' | 'figure' | 'rule' | 'row' | 'stack';

export interface TemplateFormula {
  readonly place: FormulaPlace;
  /** Key of its column or figure. */
  readonly key: string;
  readonly formula: string;
}

/** Every formula of a template, as it is written into its sheet. */
export function templateFormulas({ columns, summary = [] }: SheetTemplate<string>): TemplateFormula[] {
  return [
    ...columns
      .filter(isColumn)
      .flatMap(({ key, header, formula, rowFormula, stacked, rules }) => [
        ...(typeof header === 'string' ? [] : [{ place: 'header', key, formula: header.formula } as const]),
        ...(formula === undefined ? [] : [{ place: 'column', key, formula } as const]),
        ...(rowFormula === undefined ? [] : [{ place: 'row', key, formula: rowFormula } as const]),
        ...(stacked === undefined ? [] : [{ place: 'stack', key, formula: stackBlocks([stacked, stacked]) } as const]),
        ...ruleFormulas(key, rules),
      ]),
    ...summary.flatMap(({ key, formula, rules }) => [
      ...(formula === undefined ? [] : [{ place: 'figure', key, formula } as const]),
      ...ruleFormulas(key, rules),
    ]),
  ];
}

function ruleFormulas(key: string, rules: readonly Rule[] = []): TemplateFormula[] {
  return rules.flatMap(rule => (rule.when === 'formula' ? [{ place: 'rule', key, formula: rule.formula }] : []));
}
