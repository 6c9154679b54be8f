import type { Style } from '../engine/odoo';
import { borderCommands } from './borderCommands';
import type { Execution } from './Execution';
import { edit } from './edit';
import { hexColour } from './hexColour';
import { engineFormat, googleFormat } from './numberFormat';
import type { Place } from './Place';
import { sameCells } from './sameCells';
import { worldGrid } from './worldGrid';

type Range = GoogleAppsScript.Spreadsheet.Range;
type LookMethods =
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'getBackground'
  | 'getBackgrounds'
  | 'setBackground'
  | 'setBackgrounds'
  | 'getFontColors'
  | 'setFontColor'
  | 'setFontColors'
  | 'getFontWeights'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'setFontSize'
  | 'setFontSizes'
  | 'setFontStyle'
  | 'setFontFamily'
  | 'setHorizontalAlignment'
  | 'setHorizontalAlignments'
  | 'setVerticalAlignment'
  | 'setWrap'
  | 'setWraps'
  | 'setWrapStrategy'
  | 'setBorder'
  | 'clearFormat';

/** How the cells of a Range look: number formats, colours, fonts, alignment, borders. */
export function rangeLook(execution: Execution, place: Place, self: () => Range): Pick<Range, LookMethods> {
  const { sheetId, col, row, width, height } = place;
  const look = (change: { style?: Style | null; format?: string }): Range => {
    edit(execution, place).addCells(sheetId, { kind: 'look', col, row, width, height, ...change });
    return self();
  };
  const paint = (style: Style): Range => look({ style });
  const lookEach = <Value>(
    grid: readonly (readonly Value[])[],
    lookOf: (value: Value) => { style: Style } | { format: string },
  ): Range => {
    const writes = edit(execution, place);
    for (const { value, ...same } of sameCells(grid)) {
      writes.addCells(sheetId, { kind: 'look', ...same, col: col + same.col, row: row + same.row, ...lookOf(value) });
    }
    return self();
  };
  const paintEach = <Value>(grid: readonly (readonly Value[])[], styleOf: (value: Value) => Style): Range =>
    lookEach(grid, value => ({ style: styleOf(value) }));
  const read = <Value>(lookOf: (style: Style, format: string | undefined) => Value): Value[][] => {
    const getters = execution.read();
    return worldGrid(execution.world, place, (i, j) => {
      const cell = getters.getCell({ sheetId, col: col + j, row: row + i });
      return lookOf(cell?.style ?? {}, cell?.format);
    });
  };
  const first = <Value>(grid: Value[][]) => grid[0]?.[0] as Value;
  const formats = () => read((_, format) => googleFormat(format));
  const backgrounds = () => read(({ fillColor }) => hexColour(fillColor || '#ffffff'));

  return {
    getNumberFormat: () => first(formats()),
    getNumberFormats: formats,
    setNumberFormat: format => look({ format: engineFormat(format) }),
    setNumberFormats: grid => lookEach(grid, format => ({ format: engineFormat(String(format)) })),
    getBackground: () => first(backgrounds()),
    getBackgrounds: backgrounds,
    setBackground: color => paint(fill(color)),
    setBackgrounds: grid => paintEach(grid, fill),
    getFontColors: () => read(({ textColor }) => hexColour(textColor || '#000000')),
    setFontColor: color => paint(ink(color)),
    setFontColors: grid => paintEach(grid, ink),
    getFontWeights: () => read(({ bold }) => (bold ? 'bold' : 'normal')),
    setFontWeight: weight => paint({ bold: weight === 'bold' }),
    setFontWeights: grid => paintEach(grid, weight => ({ bold: weight === 'bold' })),
    setFontSize: fontSize => paint({ fontSize }),
    setFontSizes: grid => paintEach(grid, size => ({ fontSize: Number(size) })),
    setFontStyle: style => paint({ italic: style === 'italic' }),
    // The engine draws every cell in one family: the call is right, only the picture differs.
    setFontFamily: () => self(),
    setHorizontalAlignment: align => paint(aligned(align)),
    setHorizontalAlignments: grid => paintEach(grid, align => aligned(align)),
    setVerticalAlignment: align =>
      paint({ verticalAlign: align === 'top' ? 'top' : align === 'middle' ? 'middle' : 'bottom' }),
    setWrap: wrap => paint({ wrapping: wrap ? 'wrap' : 'overflow' }),
    setWraps: grid => paintEach(grid, wrap => ({ wrapping: wrap ? 'wrap' : 'overflow' })),
    setWrapStrategy: strategy => paint({ wrapping: WRAPPING[String(strategy)] ?? 'overflow' }),
    setBorder: (...border: readonly unknown[]) => {
      const writes = edit(execution, place);
      for (const command of borderCommands(place, border)) writes.add(command);
      return self();
    },
    clearFormat: () => look({ style: null, format: '' }),
  };
}

const WRAPPING: Readonly<Record<string, 'wrap' | 'clip' | 'overflow'>> = {
  WRAP: 'wrap',
  CLIP: 'clip',
  OVERFLOW: 'overflow',
};

function fill(color: unknown): Style {
  return { fillColor: colour(color) };
}

function ink(color: unknown): Style {
  return { textColor: colour(color) };
}

/** Without one the cell has its own again. */
function colour(color: unknown): string {
  return color === null || color === undefined || color === '' ? '' : hexColour(String(color));
}

function aligned(align: unknown): Style {
  // Google knows 'normal' (text left, numbers right) beside left, center and right.
  return align === 'left' || align === 'center' || align === 'right' ? { align } : { align: undefined };
}
