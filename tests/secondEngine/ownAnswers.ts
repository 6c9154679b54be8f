import type { TemplateTexts } from '../../src/i18n/templates/TemplateTexts';
import { columnLetters } from '../../src/templates/columnLetters';
import { resolveFormula } from '../../src/templates/resolveFormula';
import { canonicalFormula } from '../../src/workbook/engine/canonicalFormula';
import { DEFAULT_LOCALE } from '../../src/workbook/engine/odoo';
import type { CallNode } from '../templates/lint/FormulaNode';
import type { FilledSheet } from './FilledSheet';
import type { IronWorkbook } from './ironWorkbook';
import type { OwnAnswers } from './lowerFormula';
import { sourceOf } from './printFormula';

/**
 * No other engine has our functions: what they answer within a formula is computed here and put on a sheet of its own,
 * one column per call, in the rows that it answers.
 */
export function ownAnswers(
  iron: IronWorkbook,
  onSheet: string,
  { texts, sheets }: { readonly texts: TemplateTexts; readonly sheets: ReadonlyMap<string, FilledSheet> },
): OwnAnswers {
  const others = new Map([...sheets].map(([id, { other }]) => [id, other]));
  const columns = new Map<string, string>();

  const columnOf = (call: CallNode, sheet: FilledSheet): string => {
    const source = sourceOf(call);
    const name = `${sheet.template.id} ${source}`;
    const known = columns.get(name);
    if (known !== undefined) return known;
    const formula = resolveFormula(source, { places: sheet.layout.places, texts, others })!;
    const answers = sheet.compute(canonicalFormula(formula, DEFAULT_LOCALE));
    // A figure stands above the headers.
    for (let row = 1; row <= sheet.lastRow; row++) {
      const [answer] = answers[row - sheet.layout.headerRow] ?? answers[0]!;
      iron.put(onSheet, row, columns.size + 1, answer!);
    }
    const letters = columnLetters(columns.size + 1);
    columns.set(name, letters);
    return letters;
  };

  return {
    // Figures stand above the rows: what is answered once stands in all of these.
    inRow: (call, sheet, row) => `${onSheet}!$${columnOf(call, sheet)}$${Math.max(row, sheet.layout.headerRow)}`,
    inAllRows(call, sheet) {
      const column = columnOf(call, sheet);
      return `${onSheet}!$${column}$${sheet.layout.headerRow}:$${column}$${sheet.lastRow}`;
    },
  };
}
