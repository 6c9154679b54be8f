import type { TemplateTexts } from '../../src/i18n/templates/TemplateTexts';
import type { TemplateId } from '../../src/templates/sheetTemplate';
import type { FilledSheet } from './FilledSheet';
import { type FormulaTask, formulaTasks } from './formulaTasks';
import { helperColumns } from './helperColumns';
import { type CellContents, ironWorkbook } from './ironWorkbook';
import { ownAnswers } from './ownAnswers';

export interface Comparison {
  /** How many cells that are not blank IronCalc has computed, by sheet. */
  readonly cells: Readonly<Partial<Record<TemplateId, number>>>;
  /** How many times a rule was asked whether it colours a cell, and how often it does. */
  readonly rules: { readonly asked: number; readonly colouring: number };
  /** Cells that differ, as sentences. */
  readonly differences: readonly string[];
}

const ANSWERS = 'Answers';
const ARRAYS = 'Arrays';
const RULES = 'Rules';

/**
 * Computes the standard formulas of all sheets once more in IronCalc, cell by cell. What functions of ours answer is
 * taken from the workbook on this computer.
 */
export function compareEngines(sheets: ReadonlyMap<TemplateId, FilledSheet>, texts: TemplateTexts): Comparison {
  // Sheets are computed in their order: what formulas find in helper columns is there by then.
  const iron = ironWorkbook([ARRAYS, ...sheets.keys(), ANSWERS, RULES]);
  const answers = ownAnswers(iron, ANSWERS, { texts, sheets });
  const arrays = helperColumns(iron, ARRAYS);
  const placed = [...sheets].flatMap(([id, sheet]) => {
    const tasks = formulaTasks(sheet, { sheets, texts, answers, arrays });
    const computed = tasks.filter(({ isRule }) => !isRule);
    const own = new Set(computed.map(({ row, column }) => `${row} ${column}`));
    for (let row = 1; row <= sheet.lastRow; row++) {
      for (let column = 1; column <= sheet.template.columns.length; column++) {
        if (!own.has(`${row} ${column}`)) iron.put(id, row, column, sheet.read(row, column));
      }
    }
    return tasks.map(task => ({ ...task, id }));
  });
  const checks = placed.map((task, line) => {
    const on = task.isRule ? RULES : task.id;
    const [row, column] = task.isRule ? [line + 1, 1] : [task.row, task.column];
    iron.putFormula(on, row, column, task.formula);
    return { ...task, there: () => iron.read(on, row, column) };
  });
  iron.evaluate();

  const filled = checks.filter(({ isRule, here }) => !isRule && here.value !== '');
  const ids = filled.map(({ id }) => id);
  const rules = checks.filter(({ isRule }) => isRule);
  return {
    cells: Object.fromEntries([...sheets.keys()].map(id => [id, ids.filter(other => other === id).length])),
    rules: { asked: rules.length, colouring: rules.filter(({ here }) => here.value === 1).length },
    differences: checks.filter(({ here, there }) => !same(here, there())).map(check => sentence(check, check.there())),
  };
}

/** Blank is blank, be it nothing or an empty text. No error is as it should be. */
function same(here: CellContents, there: CellContents): boolean {
  if (here.kind === 'error' || there.kind === 'error') return false;
  if (here.kind !== 'number' || there.kind !== 'number') return here.value === there.value;
  return Math.abs(here.value - there.value) <= 1e-9 * Math.max(1, Math.abs(here.value));
}

function sentence({ name, isRule, row, here }: FormulaTask, there: CellContents): string {
  const said = ({ kind, value }: CellContents): string => (kind === 'text' ? `"${value}"` : String(value));
  return `${isRule ? 'the rule of ' : ''}${name} in row ${row}: ${said(here)} here, ${said(there)} in IronCalc`;
}
