import { helpers, UIPlugin } from './odoo';

type Exported = Parameters<UIPlugin['exportForExcel']>[0];

/**
 * What a workbook that is exported as xlsx says of its texts: each is a text with an apostrophe before it, whatever it
 * looks like. By itself the engine takes the value of a cell whose formula other programs lack for something typed: a
 * client called "=A1" would be a formula there, and one called "007" a number.
 */
export class ExportedTexts extends UIPlugin {
  override exportForExcel(data: Exported): void {
    for (const sheet of data.sheets) {
      const { id: sheetId, cells, cellValues } = sheet;
      // Its columns would have to be named as the cells show, which formulas and marked texts are not.
      sheet.tables = [];
      for (const [xc, value] of Object.entries(cellValues)) {
        if (typeof value !== 'string' || !cells[xc]) continue;
        const cell = this.getters.getCell({ sheetId, ...helpers.toCartesian(xc) });
        const staysFormula = cell?.isFormula && cell.compiledFormula.areAllFunctionsExportableToExcel();
        if (!staysFormula) cells[xc] = `'${escapedForXlsx(value)}`;
      }
    }
  }
}

/** Characters that XML cannot hold as xlsx writes them, and a text that looks like one of these. */
function escapedForXlsx(text: string): string {
  return text
    .replace(/_x[\dA-F]{4}_/gi, '_x005F$&')
    .replace(NO_XML, character => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const NO_XML = /[\u0000-\u0008\u000b\u000c\r\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
