import type { TemplateTexts } from '../i18n/templates/TemplateTexts';
import { columnLetters } from './columnLetters';
import type { CellPlaces, FormulaContext } from './resolveFormula';
import type { Block, PlannedRule, PlannedValidation } from './SheetPlan';
import type { Column, Rule, TemplateId } from './sheetTemplate';

/** What may be typed into these cells. */
export function plannedValidation(
  { validation }: Pick<Column, 'validation'>,
  cells: Block,
  texts: TemplateTexts,
): PlannedValidation[] {
  if (validation === undefined) return [];
  const common = { cells, help: texts[validation.help] };
  switch (validation.kind) {
    case 'list': {
      const [sheet, key] = validation.from.split('.') as [TemplateId, string];
      return [{ ...common, kind: 'list', sheet, key, free: validation.free ?? false }];
    }
    case 'words': {
      const words = validation.words.map(word => (typeof word === 'number' ? String(word) : texts[word]));
      return [{ ...common, kind: 'words', words }];
    }
    default:
      return [{ ...validation, ...common }];
  }
}

/** Colours begin at the headers, so that a row that comes right below them has them too. */
export function plannedRule(rule: Rule, cells: Block, { places, texts }: FormulaContext): PlannedRule {
  switch (rule.when) {
    case 'text':
      return { cells, tone: rule.tone, when: 'text', text: texts[rule.text] };
    case 'formula':
      return { cells, tone: rule.tone, when: 'formula', formula: ruleFormula(rule.formula, places) };
    default:
      return { ...rule, cells };
  }
}

/**
 * The formula of a rule, for the row of the headers, where its cells begin: `[@due]` is the cell of the column in that
 * row. The headers themselves are never coloured.
 */
function ruleFormula(formula: string, { headerRow, columns }: CellPlaces): string {
  const letters = (key: string) => `$${columnLetters(columns.get(key)!)}`;
  const [, first] = /\[@(\w+)\]/.exec(formula)!;
  const cells = formula.replace(/\[@(\w+)\]/g, (_, key: string) => `${letters(key)}${headerRow}`);
  return `=AND(ROW(${letters(first!)}${headerRow})>ROW(${letters(first!)}$${headerRow});${cells})`;
}
