import type { TemplateTexts } from '../../i18n/templates/TemplateTexts';
import { isColumn, type SheetTemplate } from '../../templates/sheetTemplate';
import type { ReadSheet } from './readSheet';
import { retell } from './retell';
import type { UndoList } from './UndoList';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/**
 * Puts the help on what may be typed into the present language, column by column as the first row of cells has it. A
 * help that people have worded themselves stays.
 */
export function renewHelp(
  sheet: Sheet,
  { columns }: SheetTemplate,
  { layout }: ReadSheet,
  rows: number,
  validations: readonly (Validation | null)[],
  texts: TemplateTexts,
  undo: UndoList,
): void {
  for (const { key, validation } of columns.filter(isColumn)) {
    const column = layout.columns.get(key);
    const former = column === undefined ? null : (validations[column - 1] ?? null);
    if (validation === undefined || column === undefined || former === null) continue;
    const told = retell([validation.help], texts)(former.getHelpText() ?? '');
    if (told === (former.getHelpText() ?? '')) continue;
    const range = sheet.getRange(layout.headerRow + 1, column, rows - layout.headerRow, 1);
    undo.add(() => range.setDataValidation(former));
    range.setDataValidation(former.copy().setHelpText(told).build());
  }
}

/**
 * The rules by which cells are coloured, those by a word of ours with that word in the present language. A word from the
 * lists of Settings stays, because the lists do.
 */
export function newFormatRules(
  { id, columns, summary = [] }: SheetTemplate,
  rules: readonly FormatRule[],
  texts: TemplateTexts,
): FormatRule[] {
  const own = [...columns.filter(isColumn), ...summary].flatMap(cell => cell.rules ?? []);
  const words = own.flatMap(rule => (rule.when === 'text' && rule.text.startsWith(`${id}.`) ? [rule.text] : []));
  const tell = retell(words, texts);
  return rules.map(rule => {
    const condition = rule.getBooleanCondition();
    if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO) return rule;
    const word = String(condition.getCriteriaValues()[0]);
    return tell(word) === word ? rule : rule.copy().whenTextEqualTo(tell(word)).build();
  });
}
