import { bringsFormat } from './bringsFormat';
import { cellValue } from './cellValue';
import type { Execution } from './Execution';
import { edit } from './edit';
import type { Place } from './Place';
import { sameCells } from './sameCells';
import { ServiceError } from './serviceError';
import { worldGrid } from './worldGrid';
import { writtenContent } from './writtenContent';

type Range = GoogleAppsScript.Spreadsheet.Range;
type ValueMethods =
  | 'getValue'
  | 'getValues'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getFormula'
  | 'getFormulas'
  | 'setValue'
  | 'setValues'
  | 'setFormula'
  | 'setFormulas'
  | 'isBlank'
  | 'clearContent';

/** Values and formulas of a Range. */
export function rangeValues(execution: Execution, place: Place, self: () => Range): Pick<Range, ValueMethods> {
  const { sheetId, col, row, width, height } = place;
  const at = (i: number, j: number) => ({ sheetId, col: col + j, row: row + i });
  const read = <Value>(valueAt: (i: number, j: number) => Value) => worldGrid(execution.world, place, valueAt);

  const valueAt = () => {
    const getters = execution.read();
    return (i: number, j: number) => cellValue(getters, at(i, j), execution);
  };
  const displayAt = () => {
    const getters = execution.read();
    return (i: number, j: number) => getters.getEvaluatedCell(at(i, j)).formattedValue;
  };
  const formulaAt = () => {
    const getters = execution.read();
    return (i: number, j: number) => {
      const cell = getters.getCell(at(i, j));
      return cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : '';
    };
  };

  const write = (values: readonly (readonly unknown[])[]): Range => {
    const writes = edit(execution, place);
    checkSize(values, place);
    const locale = execution.model.getters.getLocale();
    const formats: (string | null)[][] = [];
    // Array.from, not map: an array of the script's world makes arrays of its world.
    const contents = Array.from(values, (line, i) =>
      Array.from(line, (value, j) => {
        const format = writes.formatOf(sheetId, col + j, row + i);
        const written = writtenContent(value, { format, locale }, execution.state);
        if (written.format !== undefined && bringsFormat(written.format, format)) {
          formats[i] ??= Array.from({ length: width }, () => null);
          formats[i][j] = written.format;
        }
        return written.content;
      }),
    );
    writes.addCells(sheetId, { kind: 'contents', col, row, grid: contents });
    for (const { value: format, ...same } of sameCells(Array.from({ length: height }, (_, i) => formats[i] ?? []))) {
      if (format === null) continue;
      writes.addCells(sheetId, { kind: 'look', ...same, col: col + same.col, row: row + same.row, format });
    }
    return self();
  };
  const same = <Value>(value: Value) => Array.from({ length: height }, () => Array<Value>(width).fill(value));

  return {
    getValue: () => valueAt()(0, 0),
    getValues: () => read(valueAt()),
    getDisplayValue: () => displayAt()(0, 0),
    getDisplayValues: () => read(displayAt()),
    getFormula: () => formulaAt()(0, 0),
    getFormulas: () => read(formulaAt()),
    setValue: value => write(same(value)),
    setValues: write,
    // setFormula of a text without '=' takes it for a formula all the same.
    setFormula: formula => write(same(asFormula(formula))),
    setFormulas: formulas => write(Array.from(formulas, line => Array.from(line, asFormula))),
    isBlank: () => {
      const getters = execution.read();
      const zone = { left: col, top: row, right: col + width - 1, bottom: row + height - 1 };
      if (getters.isEmpty(sheetId, zone)) return true;
      // An empty text that a script wrote stands in the way of an answer, and still is nothing.
      return read((i, j) => isNothing(getters, at(i, j))).every(line => line.every(nothing => nothing));
    },
    clearContent: () => {
      edit(execution, place).addCells(sheetId, { kind: 'contents', col, row, grid: same('') });
      return self();
    },
  };
}

function isNothing(
  getters: Execution['model']['getters'],
  position: { sheetId: string; col: number; row: number },
): boolean {
  const cell = getters.getCell(position);
  return (cell?.isFormula === false && cell.content === "'") || getters.getEvaluatedCell(position).type === 'empty';
}

function asFormula(formula: string): string | null {
  if (formula === '') return null;
  return formula.startsWith('=') ? formula : `=${formula}`;
}

function checkSize(values: readonly (readonly unknown[])[], { width, height }: Place): void {
  if (values.length !== height) throw sizeMismatch('rows', values.length, height);
  const line = values.find(({ length }) => length !== width);
  if (line) throw sizeMismatch('columns', line.length, width);
}

function sizeMismatch(what: 'rows' | 'columns', given: number, wanted: number): ServiceError {
  return new ServiceError(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${wanted}.`,
  );
}
