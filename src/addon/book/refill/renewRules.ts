import { plannedRule } from '../../../templates/plannedRules';
import type { FormulaContext } from '../../../templates/resolveFormula';
import type { PlannedRule } from '../../../templates/SheetPlan';
import { isColumn } from '../../../templates/sheetTemplate';
import type { Edit } from '../Edit';
import { conditionalRule } from '../fill/setRules';
import type { GrownSheet } from './GrownSheet';
import { retell } from './retell';

type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Puts the rules by which cells are coloured into the present language, and adds those of new columns. */
export function renewRules(edit: Edit, grown: GrownSheet): void {
  const { sheet, pictures, content, added } = grown;
  const begun = [...added].flatMap(([key, column]) => (content.layout.columns.has(key) ? [column] : []));
  const kept = retoldRules(grown).filter(rule => !isOnlyOn(rule, begun));
  const more = addedRules(grown).map(rule => conditionalRule(sheet, rule));
  if (more.length === 0 && kept.every((rule, i) => rule === pictures.rules[i])) return;
  edit.undo(() => sheet.setConditionalFormatRules([...pictures.rules]));
  sheet.setConditionalFormatRules([...kept, ...more]);
}

/** Those by a word of ours with that word as the texts have it: one from the lists of Settings as it stands there. */
function retoldRules({ template: { columns, summary = [] }, texts, pictures }: GrownSheet): FormatRule[] {
  const own = [...columns.filter(isColumn), ...summary].flatMap(cell => cell.rules ?? []);
  const words = own.flatMap(rule => (rule.when === 'text' ? [rule.text] : []));
  const now = retell(words, texts);
  return pictures.rules.map(rule => {
    const condition = rule.getBooleanCondition();
    if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO) return rule;
    const word = String(condition.getCriteriaValues()[0]);
    return now(word) === word ? rule : rule.copy().whenTextEqualTo(now(word)).build();
  });
}

/** Columns that a run which broke off has begun get their rules anew. */
function isOnlyOn(rule: FormatRule, columns: readonly number[]): boolean {
  if (columns.length === 0) return false;
  return rule.getRanges().every(range => range.getNumColumns() === 1 && columns.includes(range.getColumn()));
}

/** The rules of the columns that have been added, where these are. */
function addedRules({ template, texts, content, columns, added, height, others }: GrownSheet): PlannedRule[] {
  const { headerRow } = content.layout;
  const context: FormulaContext = { places: { headerRow, columns, summary: new Map() }, texts, others };
  return template.columns.filter(isColumn).flatMap(({ key, rules = [] }) => {
    const column = added.get(key);
    if (column === undefined) return [];
    const cells = { row: headerRow, column, rows: height - headerRow + 1, columns: 1 };
    return rules.map(rule => plannedRule(rule, cells, context));
  });
}
