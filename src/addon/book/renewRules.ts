import type { TemplateTexts } from '../../i18n/templates/TemplateTexts';
import { isColumn, type SheetTemplate } from '../../templates/sheetTemplate';
import type { Edit } from './Edit';
import { figurePlaces } from './figurePlaces';
import type { SheetContent } from './readSheet';
import { retell } from './retell';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/**
 * Puts the help on what may be typed into the present language: of the figures, and column by column as the first row of
 * cells has it. A help that people have worded themselves stays.
 */
export function renewHelp(
  edit: Edit,
  sheet: Sheet,
  template: SheetTemplate<string>,
  old: SheetContent,
  rows: number,
  validations: readonly (readonly (Validation | null)[])[],
  texts: TemplateTexts,
): void {
  const { headerRow, columns } = old.layout;
  const figures = figurePlaces(template, old, texts);
  const cells = [
    ...template.columns.filter(isColumn).map(({ key, validation }) => {
      const column = columns.get(key);
      return { validation, place: column && { row: headerRow + 1, column, rows: rows - headerRow } };
    }),
    ...(template.summary ?? []).map(({ key, validation }) => {
      const place = figures.get(key);
      return { validation, place: place && { ...place, rows: 1 } };
    }),
  ];
  for (const { validation, place } of cells) {
    const former = place && validations[place.row - 1]?.[place.column - 1];
    if (validation === undefined || !place || !former) continue;
    const told = retell([validation.help], texts)(former.getHelpText() ?? '');
    if (told === (former.getHelpText() ?? '')) continue;
    const range = sheet.getRange(place.row, place.column, place.rows, 1);
    edit.undo(() => range.setDataValidation(former));
    range.setDataValidation(former.copy().setHelpText(told).build());
  }
}

/**
 * The rules by which cells are coloured, those by a word of ours with that word as the texts have it: one from the lists
 * of Settings as it stands there.
 */
export function newFormatRules(
  { columns, summary = [] }: SheetTemplate<string>,
  rules: readonly FormatRule[],
  texts: TemplateTexts,
): FormatRule[] {
  const own = [...columns.filter(isColumn), ...summary].flatMap(cell => cell.rules ?? []);
  const words = own.flatMap(rule => (rule.when === 'text' ? [rule.text] : []));
  const tell = retell(words, texts);
  return rules.map(rule => {
    const condition = rule.getBooleanCondition();
    if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO) return rule;
    const word = String(condition.getCriteriaValues()[0]);
    return tell(word) === word ? rule : rule.copy().whenTextEqualTo(tell(word)).build();
  });
}
