import { isColumn, type Rule, type SheetTemplate } from '../../../src/templates/sheetTemplate';

/** Where a formula of a template answers: down a column, in its header, in a figure, or by colouring a cell. */
export type FormulaPlace = 'column' | 'header' | 'figure' | 'rule';

export interface TemplateFormula {
  readonly place: FormulaPlace;
  /** Key of its column or figure. */
  readonly key: string;
  readonly formula: string;
}

/** Every formula of a template but those that read other workbooks, which only Google can. */
export function templateFormulas({ columns, summary = [] }: SheetTemplate<string>): TemplateFormula[] {
  return [
    ...columns
      .filter(isColumn)
      .flatMap(({ key, header, formula, rules }) => [
        ...(typeof header === 'string' ? [] : [{ place: 'header', key, formula: header.formula } as const]),
        ...(formula === undefined ? [] : [{ place: 'column', key, formula } as const]),
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
