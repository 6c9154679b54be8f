import type { TemplateTexts } from '../../src/i18n/templates/TemplateTexts';
import type { TemplateId } from '../../src/templates/sheetTemplate';
import type { FilledSheet } from './FilledSheet';
import { type FormulaTask, formulaTasks } from './formulaTasks';
import { type CellContents, ironWorkbook } from './ironWorkbook';
import { ownAnswers } from './ownAnswers';

export interface Comparison {
  /** How many cells that are not blank IronCalc has computed, by sheet. */
  readonly cells: Readonly<Partial<Record<TemplateId, number>>>;
  /** How many times a rule was asked whether it colours a cell, and how often it does. */
  readonly rules: { readonly asked: number; readonly colouring: number };
  /** Cells that differ, as sentences. */
  readonly differences: readonly string[];
  /** What was excepted though it is the same. */
  readonly needless: readonly string[];
}

const ANSWERS = 'Answers';
const RULES = 'Rules';
const EXCEPTED = 'Excepted';

/**
 * Computes the standard formulas of all sheets once more in IronCalc, cell by cell. What functions of ours answer is
 * taken from the workbook on this computer, and so are the columns that are `excepted`.
 */
export function compareEngines(
  sheets: ReadonlyMap<TemplateId, FilledSheet>,
  texts: TemplateTexts,
  excepted: ReadonlySet<string>,
): Comparison {
  const iron = ironWorkbook([...sheets.keys(), ANSWERS, RULES, EXCEPTED]);
  const answers = ownAnswers(iron, ANSWERS, texts);
  const placed = [...sheets].flatMap(([id, sheet]) => {
    const tasks = formulaTasks(sheet, { sheets, texts, answers });
    const computed = tasks.filter(({ name, isRule }) => !isRule && !excepted.has(name));
    const own = new Set(computed.map(({ row, column }) => `${row} ${column}`));
    for (let row = 1; row <= sheet.lastRow; row++) {
      for (let column = 1; column <= sheet.template.columns.length; column++) {
        if (!own.has(`${row} ${column}`)) iron.put(id, row, column, sheet.read(row, column));
      }
    }
    return tasks.map(task => ({ ...task, id }));
  });
  const checks = placed.map((task, line) => {
    const isExcepted = excepted.has(task.name);
    const on = task.isRule ? RULES : isExcepted ? EXCEPTED : task.id;
    const [row, column] = task.isRule ? [line + 1, 1] : [task.row, task.column];
    if (task.formula !== undefined) iron.putFormula(on, row, column, task.formula);
    return { ...task, isExcepted, there: () => iron.read(on, row, column) };
  });
  iron.evaluate();

  const differing = checks.filter(({ here, there }) => !same(here, there()));
  const filled = checks.filter(({ isRule, isExcepted, here }) => !isRule && !isExcepted && here.value !== '');
  const ids = filled.map(({ id }) => id);
  const rules = checks.filter(({ isRule }) => isRule);
  return {
    cells: Object.fromEntries([...sheets.keys()].map(id => [id, ids.filter(other => other === id).length])),
    rules: { asked: rules.length, colouring: rules.filter(({ here }) => here.value === 1).length },
    differences: differing.filter(({ isExcepted }) => !isExcepted).map(check => sentence(check, check.there())),
    needless: [...excepted].filter(name => differing.every(check => check.name !== name)),
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
