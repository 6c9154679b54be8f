import { ruleFormula } from '../../src/templates/layOut';
import { canonicalFormula } from '../../src/workbook/engine/canonicalFormula';
import { DEFAULT_LOCALE } from '../../src/workbook/engine/odoo';
import type { FormulaNode } from '../templates/lint/FormulaNode';
import { parseFormula } from '../templates/lint/parseFormula';
import { type TemplateFormula, templateFormulas } from '../templates/lint/templateFormulas';
import type { FilledSheet } from './FilledSheet';
import { formulaShape } from './formulaShape';
import type { CellContents } from './ironWorkbook';
import { type FormulaPlace, lowerFormula } from './lowerFormula';

type CellPlace = Pick<FormulaTask, 'row' | 'column'>;

/** One cell to be computed by the second engine, and what it is on this computer. */
export interface FormulaTask {
  /** Such as 'clients.revenueShare'; of a rule, of the column that it colours. */
  readonly name: string;
  readonly isRule: boolean;
  readonly row: number;
  readonly column: number;
  /** Absent where a formula above answers this cell too, and beyond the end of a list. */
  readonly formula: string | undefined;
  readonly here: CellContents;
}

/** All that a second engine can compute of a sheet: what functions of ours answer as a whole is left out. */
export function formulaTasks(
  sheet: FilledSheet,
  around: Pick<FormulaPlace, 'sheets' | 'texts' | 'answers'>,
): FormulaTask[] {
  const { template, layout, lastRow } = sheet;
  const firstRow = layout.headerRow + 1;
  const lower = (node: FormulaNode, row: number) => lowerFormula(node, { ...around, sheet, row });

  const cell = (key: string, { row, column }: CellPlace, formula: string | undefined): FormulaTask => ({
    name: `${template.id}.${key}`,
    isRule: false,
    row,
    column,
    formula,
    here: sheet.read(row, column),
  });

  const ofRule = (node: FormulaNode, { key, formula }: TemplateFormula, row: number): FormulaTask => {
    const here = ruleFormula(`IF(${formula};1;0)`, { ...layout.places, firstRow: row });
    return {
      name: `${template.id}.${key}`,
      isRule: true,
      row,
      column: layout.places.columns.get(key)!,
      formula: `=IF(${lower(node, row)!.slice(1)},1,0)`,
      here: sheet.compute(canonicalFormula(here, DEFAULT_LOCALE))[0]![0]!,
    };
  };

  const rows = Array.from({ length: lastRow - layout.headerRow }, (_, at) => firstRow + at);
  return templateFormulas(template).flatMap(found => {
    const { place, key, formula } = found;
    const node = parseFormula(formula);
    const shape = formulaShape(node);
    if (shape === 'ours') return [];
    if (place === 'rule') return rows.map(row => ofRule(node, found, row));
    if (place === 'figure') {
      const { row, column } = layout.places.summary.get(key)!;
      return [cell(key, { row, column }, lower(node, row))];
    }
    const column = layout.places.columns.get(key)!;
    if (place === 'header') return [cell(key, { row: layout.headerRow, column }, lower(node, layout.headerRow))];
    const isByRow = shape === 'rows' || shape === 'list';
    return rows.map(row => cell(key, { row, column }, isByRow || row === firstRow ? lower(node, row) : undefined));
  });
}
