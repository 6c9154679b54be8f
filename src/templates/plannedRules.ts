import type { TemplateTexts } from '../i18n/templates/TemplateTexts';
import { cellsName } from './cellsName';
import { ruleFormula } from './layOut';
import type { CellPlaces } from './resolveFormula';
import type { Block, PlannedRule, PlannedValidation } from './SheetPlan';
import type { Column, Rule, TemplateId } from './sheetTemplate';

/** What may be typed into these cells; nothing where anything may. */
export function plannedValidation(
  { validation }: Pick<Column, 'validation'>,
  cells: Block,
  texts: TemplateTexts,
): PlannedValidation[] {
  if (validation === undefined) return [];
  const common = { cells, help: texts[validation.help] };
  if (validation.kind !== 'list') return [{ ...validation, ...common }];
  const [sheet, key] = validation.from.split('.') as [TemplateId, string];
  return [{ ...common, kind: 'list', sheet, name: cellsName(sheet, key), free: validation.free ?? false }];
}

/** A rule over these cells; in its formula, `[@key]` is the cell of the first row. */
export function plannedRule(
  rule: Rule,
  { cells, places }: { readonly cells: Block; readonly places: CellPlaces },
  texts: TemplateTexts,
): PlannedRule {
  switch (rule.when) {
    case 'text':
      return { cells, tone: rule.tone, when: 'text', text: texts[rule.text] };
    case 'formula':
      return { cells, tone: rule.tone, when: 'formula', formula: ruleFormula(rule.formula, places) };
    default:
      return { ...rule, cells };
  }
}
