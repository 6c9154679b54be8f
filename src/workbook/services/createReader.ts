import { applyCommands } from '../engine/applyCommands';
import { type CellPosition, helpers, type Model } from '../engine/odoo';
import { typedContent } from '../engine/typedContent';
import type { Workbook } from '../workbook';
import { bringsFormat } from './bringsFormat';
import { cellValue } from './cellValue';
import type { WorkbookState } from './WorkbookState';

type Reader = Pick<Workbook, 'cell' | 'display' | 'formula' | 'type'>;

/** The short words in which tests and the server read single cells, and type into them as a person would. */
export function createReader(state: Pick<WorkbookState, 'model' | 'timeZone'>): Reader {
  const at = (sheetName: string, a1: string) => {
    const { getters } = state.model;
    const sheetId = getters.getSheetIds().find(id => getters.getSheetName(id) === sheetName);
    if (sheetId === undefined) throw new Error(`There is no sheet named ${sheetName}.`);
    return { sheetId, ...helpers.toCartesian(a1) };
  };
  return {
    cell: (sheetName, a1) => cellValue(state.model.getters, at(sheetName, a1), { world: globalThis, state }),
    display: (sheetName, a1) => state.model.getters.getEvaluatedCell(at(sheetName, a1)).formattedValue,
    formula: (sheetName, a1) => {
      const { getters } = state.model;
      const cell = getters.getCell(at(sheetName, a1));
      return cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : '';
    },
    type: (sheetName, a1, text) => {
      const { model } = state;
      const { getters } = model;
      const position = at(sheetName, a1);
      const format = getters.getCell(position)?.format;
      const typed = text === '' ? { content: '' } : typedContent(text, { locale: getters.getLocale(), format });
      const brought = typed.format !== undefined && bringsFormat(typed.format, format) ? { format: typed.format } : {};
      if (text !== '' && forbidden(getters, position, typed.content)) {
        throw new Error(`Not typed into ${sheetName}!${a1}: the validation of the cell forbids ${text}.`);
      }
      const [refused] = applyCommands(model, [
        { type: 'UPDATE_CELL', ...position, content: typed.content, ...brought },
      ]);
      if (refused) throw new Error(`Not typed into ${sheetName}!${a1}: ${refused.reasons.join(', ')}.`);
    },
  };
}

/** The grid asks this before it takes what a person typed; a script is never asked. */
function forbidden(getters: Model['getters'], position: CellPosition, content: string): boolean {
  const computed = content.startsWith('=') ? getters.evaluateFormula(position.sheetId, content) : literal(content);
  if (Array.isArray(computed)) return false;
  const result = getters.getValidationResultForCellValue(computed, position);
  return !result.isValid && result.rule.isBlocking === true;
}

function literal(content: string): string | number | boolean {
  if (content.startsWith("'")) return content.slice(1);
  if (content === 'TRUE' || content === 'FALSE') return content === 'TRUE';
  return content.trim() !== '' && Number.isFinite(Number(content)) ? Number(content) : content;
}
