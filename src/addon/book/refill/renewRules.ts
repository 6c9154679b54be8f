import { columnLetters } from '../../../templates/columnLetters';
import { plannedRule } from '../../../templates/plannedRules';
import type { FormulaContext } from '../../../templates/resolveFormula';
import type { PlannedRule } from '../../../templates/SheetPlan';
import { isColumn } from '../../../templates/sheetTemplate';
import type { Edit } from '../Edit';
import { conditionalRule } from '../fill/setRules';
import { formulaPrint } from '../formulaPrints';
import { UPKEEP } from '../takeBack/upkeep';
import type { GrownSheet } from './GrownSheet';
import { retell } from './retell';

type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/**
 * Puts the rules by which cells are coloured into the present language, lets them reach from the headers to the last row,
 * and adds those of new columns.
 */
export function renewRules(edit: Edit, grown: GrownSheet): void {
  const { sheet, pictures, content, added } = grown;
  const begun = [...added].flatMap(([key, column]) => (content.layout.columns.has(key) ? [column] : []));
  const kept = retoldRules(grown)
    .filter(rule => !isOnlyOn(rule, begun))
    .map(rule => reachingRule(grown, rule));
  const more = addedRules(grown).map(rule => conditionalRule(sheet, rule));
  if (more.length === 0 && kept.every((rule, i) => rule === pictures.rules[i])) return;
  edit.undo(() => sheet.setConditionalFormatRules([...pictures.rules]), UPKEEP);
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

/** One of ours that ends above the last row, or begins below the headers, as it did in the former layout. */
function reachingRule(
  { sheet, template, texts, content, columns, height, otherRows, others }: GrownSheet,
  rule: FormatRule,
): FormatRule {
  const [range, ...more] = otherRows === undefined ? [] : rule.getRanges();
  const key = [...columns].find(([, column]) => column === range?.getColumn())?.[0];
  const own = template.columns.filter(isColumn).find(column => column.key === key)?.rules ?? [];
  if (range === undefined || more.length > 0 || range.getNumColumns() > 1 || own.length === 0) return rule;
  const { headerRow } = content.layout;
  const [first, last] = [range.getRow(), range.getLastRow()];
  if (first < headerRow || first > headerRow + 1 || (first === headerRow && last === height)) return rule;
  const context: FormulaContext = { places: { headerRow, columns, summary: new Map() }, texts, others };
  const cells = { row: headerRow, column: range.getColumn(), rows: height - headerRow + 1, columns: 1 };
  const whole = sheet.getRange(cells.row, cells.column, cells.rows, 1);
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA)
    return rule.copy().setRanges([whole]).build();
  if (first === headerRow) return rule.copy().setRanges([whole]).build();
  // Its cells are told from the first row of the range on.
  const print = formulaPrint(String(condition.getCriteriaValues()[0]));
  const planned = own
    .filter(({ when }) => when === 'formula')
    .find(each => 'formula' in each && formulaPrint(`=${rowFormula(each.formula, context)}`) === print);
  if (planned !== undefined) return conditionalRule(sheet, plannedRule(planned, cells, context));
  return last === height
    ? rule
    : rule
        .copy()
        .setRanges([sheet.getRange(first, cells.column, height - first + 1, 1)])
        .build();
}

/** As the former layout wrote it: the cells of the first row. */
function rowFormula(formula: string, { places: { headerRow, columns } }: FormulaContext): string {
  return formula.replace(/\[@(\w+)\]/g, (_, key: string) => `$${columnLetters(columns.get(key) ?? 1)}${headerRow + 1}`);
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
