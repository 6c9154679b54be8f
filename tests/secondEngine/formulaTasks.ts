import type { TemplateTexts } from '../../src/i18n/templates/TemplateTexts';
import { plannedRule } from '../../src/templates/plannedRules';
import { spilledFrom } from '../../src/templates/planSheet';
import { canonicalFormula } from '../../src/workbook/engine/canonicalFormula';
import { DEFAULT_LOCALE } from '../../src/workbook/engine/odoo';
import type { FormulaNode } from '../templates/lint/FormulaNode';
import { parseFormula } from '../templates/lint/parseFormula';
import { type TemplateFormula, templateFormulas } from '../templates/lint/templateFormulas';
import type { FilledSheet } from './FilledSheet';
import { formulaShape } from './formulaShape';
import type { HelperColumns } from './helperColumns';
import type { CellContents } from './ironWorkbook';
import { type FormulaPlace, lowerList, lowerRow, type OwnAnswers } from './lowerFormula';

/** One cell to be computed by the second engine, and what it is on this computer. */
export interface FormulaTask {
  /** Such as 'clients.revenueShare'; of a rule, of the column that it colours. */
  readonly name: string;
  readonly isRule: boolean;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly here: CellContents;
}

/** What the formulas of all sheets have in common. */
export interface Lowering {
  readonly sheets: ReadonlyMap<string, FilledSheet>;
  readonly texts: TemplateTexts;
  readonly answers: OwnAnswers;
  readonly arrays: HelperColumns;
}

/** All that a second engine can compute of a sheet: what functions of ours answer as a whole is left out. */
export function formulaTasks(sheet: FilledSheet, lowering: Lowering): FormulaTask[] {
  const { template, layout, lastRow } = sheet;
  const { headerRow, places } = layout;
  const place: FormulaPlace = { ...lowering, sheet };
  const rows = Array.from({ length: lastRow - headerRow }, (_, at) => headerRow + 1 + at);

  const cell = (key: string, at: { row: number; column: number }, formula: string): FormulaTask => ({
    name: `${template.id}.${key}`,
    isRule: false,
    ...at,
    formula,
    here: sheet.read(at.row, at.column),
  });

  const ofRule = (node: FormulaNode, { key, formula }: TemplateFormula, row: number): FormulaTask => {
    const column = places.columns.get(key)!;
    const cells = { row: headerRow, column, rows: 1, columns: 1 };
    const rule = plannedRule({ when: 'formula', formula, tone: 'good' }, cells, {
      places,
      texts: lowering.texts,
      others: new Map(),
    }) as { readonly formula: string };
    // The rule is written for the row of the headers; a reference without $ before its row moves along.
    const moved = rule.formula.slice(1).replace(/(\$[A-Z]+)\d+/g, `$1${row}`);
    const colours = `IF(${moved};1;0)`;
    return {
      name: `${template.id}.${key}`,
      isRule: true,
      row,
      column,
      formula: row === headerRow ? '=0' : `=IF(${lowerRow(node, place, row).slice(1)},1,0)`,
      // A rule that fails colours nothing: of the headers, which are texts, it may.
      here: sheet.compute(
        canonicalFormula(`=${row === headerRow ? `IFERROR(${colours};0)` : colours}`, DEFAULT_LOCALE),
      )[0]![0]!,
    };
  };

  return templateFormulas(template).flatMap(found => {
    const { place: where, key } = found;
    const node = parseFormula(found.formula);
    const shape = formulaShape(node);
    if (shape === 'ours') return [];
    if (where === 'rule') return [headerRow, ...rows].map(row => ofRule(node, found, row));
    if (where === 'figure') {
      const at = places.summary.get(key)!;
      return [cell(key, at, lowerRow(node, place, at.row))];
    }
    const column = places.columns.get(key)!;
    if (where === 'header') return [cell(key, { row: headerRow, column }, lowerRow(node, place, headerRow))];
    if (shape === 'rows') return rows.map(row => cell(key, { row, column }, lowerRow(node, place, row)));
    const spilled = spilledFrom(template.columns, column - 1).map(other => other.key);
    return [key, ...spilled].flatMap((each, across) =>
      rows.map((row, at) =>
        cell(each, { row, column: column + across }, lowerList(node, place, { row: at + 1, column: across + 1 })),
      ),
    );
  });
}
