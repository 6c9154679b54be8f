import { applyCommands } from '../engine/applyCommands';
import { helpers, type Model } from '../engine/odoo';
import { typedContent } from '../engine/typedContent';
import type { Workbook } from '../workbook';
import { cellValue } from './cellValue';

/** The short words in which tests and the server read single cells, and type into them as a person would. */
export function createReader(model: Model, timeZone: string): Pick<Workbook, 'cell' | 'display' | 'formula' | 'type'> {
  const { getters } = model;
  const at = (sheetName: string, a1: string) => {
    const sheetId = getters.getSheetIds().find(id => getters.getSheetName(id) === sheetName);
    if (sheetId === undefined) throw new Error(`There is no sheet named ${sheetName}.`);
    return { sheetId, ...helpers.toCartesian(a1) };
  };
  return {
    cell: (sheetName, a1) => cellValue(getters, at(sheetName, a1), { world: globalThis, state: { timeZone } }),
    display: (sheetName, a1) => getters.getEvaluatedCell(at(sheetName, a1)).formattedValue,
    formula: (sheetName, a1) => {
      const cell = getters.getCell(at(sheetName, a1));
      return cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : '';
    },
    type: (sheetName, a1, text) => {
      const position = at(sheetName, a1);
      const format = getters.getCell(position)?.format;
      const typed = text === '' ? { content: '' } : typedContent(text, getters.getLocale(), format);
      const change = { content: typed.content, ...(typed.format !== undefined && { format: typed.format }) };
      const [refused] = applyCommands(model, [{ type: 'UPDATE_CELL', ...position, ...change }]);
      if (refused) throw new Error(`Not typed into ${sheetName}!${a1}: ${refused.reasons.join(', ')}.`);
    },
  };
}
