import type { FaultKind } from '../../../contract/check';
import { isColumn, type SheetTemplate } from '../../../templates/sheetTemplate';
import { catalogue } from '../catalogue';
import { dayReader } from '../dayReader';
import { formulaPrint, readPrints } from '../formulaPrints';
import type { OtherSheets } from '../otherSheets';
import { FILLS } from '../plannedFormulas';
import type { Reading } from '../Reading';
import type { OurContent } from '../readSheet';
import { computedCells, type FormulaCell, type FormulaSheet } from '../refill/formulaCells';
import { addressOf } from './addressOf';
import { type FilledCell, type FoundFault, faultOf } from './faultOf';
import { filledBeside, partedCells } from './partedCells';
import { settingFaults } from './settingFaults';
import { shownValue } from './shownValue';

/** A sheet of ours by its formulas. */
type OurFormulas = Pick<FormulaSheet, 'texts'> & {
  readonly content: OurContent;
  readonly template: SheetTemplate;
  readonly dayOf: DayReader;
};

type DayReader = ReturnType<typeof dayReader>;

/**
 * What is broken on one sheet of ours. Without the others it is told by the sheet's own cells, and no service is asked:
 * formulas that somebody has changed or moved among the rows are not known then.
 */
export function faultsOn(reading: Reading, content: OurContent, others?: OtherSheets): FoundFault[] {
  const template: SheetTemplate = catalogue().templates[content.id];
  const sheet: FormulaSheet = {
    template,
    texts: reading.texts,
    content,
    stacked: [],
    columns: content.layout.columns,
    added: new Map(),
    others: others ?? new Map(),
  };
  const ours: OurFormulas = { content, template, texts: reading.texts, dayOf: dayReader(reading.timeZone, 'dmy') };
  const cells = computedCells(sheet).filter(cell => !isOfPerson(cell, template));
  return [
    ...cells.flatMap(cell => faultAt(ours, cell) ?? (others && changedAt(ours, cell)) ?? []),
    ...brokenColumns(ours, cells),
    ...(others === undefined ? [] : movedFormulas(content, cells)),
    ...partedCells(template, content, cells).map(cell => ({
      ...faultOf(content.sheet, 'parted'),
      address: addressOf(cell),
      column: nameOf(ours, cell),
    })),
    ...(content.id === 'settings' ? settingFaults(reading, content) : []),
  ];
}

/** Columns whose formula cannot be written any more, because one that it needs is gone. */
function brokenColumns(sheet: OurFormulas, cells: readonly FormulaCell[]): FoundFault[] {
  const { content, template } = sheet;
  const { headerRow, columns } = content.layout;
  const written = new Set(cells.map(({ column }) => column));
  return template.columns.filter(isColumn).flatMap((planned): FoundFault[] => {
    const column = columns.get(planned.key);
    const formula = column === undefined ? '' : (content.formulas[headerRow - 1]?.[column - 1] ?? '');
    if (planned.formula === undefined || column === undefined || written.has(column)) return [];
    if (!formula.includes('#REF!')) return [];
    const at = { row: headerRow, column };
    const name = nameOf(sheet, { fills: FILLS.column(planned.key) });
    return [{ ...faultOf(content.sheet, 'reference'), address: addressOf(at), column: name, current: formula }];
  });
}

/** The header of a column that people fill is theirs to word. */
function isOfPerson({ fills }: FormulaCell, { columns }: SheetTemplate): boolean {
  return columns.some(
    column => isColumn(column) && column.filledBy !== 'formula' && fills === FILLS.header(column.key),
  );
}

function faultAt(sheet: OurFormulas, wanted: FormulaCell): FoundFault | undefined {
  const { formula, value } = standsAt(sheet, wanted);
  if (formula === '') return faultOfCell(sheet, wanted, 'missing');
  if (formula.includes('#REF!')) return faultOfCell(sheet, wanted, 'reference');
  const isBlocked = value === '#REF!' && filledBelow(sheet, wanted).length > 0;
  return isBlocked ? faultOfCell(sheet, wanted, 'blocked') : undefined;
}

function changedAt(sheet: OurFormulas, wanted: FormulaCell): FoundFault | undefined {
  const print = formulaPrint(standsAt(sheet, wanted).formula);
  const isOurs =
    print === formulaPrint(wanted.wanted) || print === readPrints(sheet.content.sheet).prints[wanted.fills];
  return isOurs ? undefined : faultOfCell(sheet, wanted, 'changed');
}

function standsAt({ content }: OurFormulas, { row, column }: FormulaCell) {
  return { formula: content.formulas[row - 1]?.[column - 1] ?? '', value: content.values[row - 1]?.[column - 1] ?? '' };
}

function faultOfCell(sheet: OurFormulas, wanted: FormulaCell, kind: FaultKind): FoundFault {
  const { formula, value } = standsAt(sheet, wanted);
  const inTheWay = filledBelow(sheet, wanted);
  const [first] = kind === 'blocked' ? inTheWay : [];
  return {
    ...faultOf(sheet.content.sheet, kind),
    address: addressOf(first ?? wanted),
    column: nameOf(sheet, wanted),
    found: first === undefined ? String(value) : shownValue(first.value),
    cells: first === undefined ? 1 : inTheWay.length,
    mendable: true,
    wanted,
    current: formula || String(value),
    inTheWay,
    content: sheet.content,
  };
}

/** Cells that hold something where a formula is to answer: below it, and at its right. Where it answers, they hold its answers. */
function filledBelow({ content, template, dayOf }: OurFormulas, cell: FormulaCell): FilledCell[] {
  const { values, formulas, layout } = content;
  const stands = values[cell.row - 1]?.[cell.column - 1];
  if ((formulas[cell.row - 1]?.[cell.column - 1] ?? '') !== '' && stands !== '#REF!') return [];
  const isHeader = cell.row === layout.headerRow;
  const beside = filledBeside(template, isHeader ? columnAt(template, content, cell) : cell.fills);
  const columns = [cell.column, ...beside.flatMap(key => layout.columns.get(key) ?? [])];
  return values.slice(cell.row - 1, isHeader ? values.length : cell.row).flatMap((line, r) =>
    columns.flatMap((column): FilledCell[] => {
      const value = r === 0 && column === cell.column ? null : filledWith(line[column - 1], dayOf);
      return value === null ? [] : [{ row: cell.row + r, column, value }];
    }),
  );
}

/** What fills the column by now. */
function columnAt({ columns }: SheetTemplate, { layout }: OurContent, { column }: FormulaCell): string {
  return FILLS.column(columns.find(({ key }) => layout.columns.get(key) === column)?.key ?? '');
}

function filledWith(value: unknown, dayOf: DayReader): FilledCell['value'] | null {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value === '' ? null : value;
  const number = dayOf(value);
  return number === undefined ? null : { number, content: 'day' };
}

/** Formulas of ours among the rows. */
function movedFormulas(content: OurContent, cells: readonly FormulaCell[]): FoundFault[] {
  const { headerRow } = content.layout;
  const prints = new Map(cells.map(cell => [formulaPrint(cell.wanted), cell]));
  return content.formulas.flatMap((line, r) =>
    line.flatMap((formula, c): FoundFault[] => {
      const wanted = formula === '' || r < headerRow ? undefined : prints.get(formulaPrint(formula));
      if (wanted === undefined) return [];
      const at = { ...wanted, row: r + 1, column: c + 1 };
      return [
        {
          ...faultOf(content.sheet, 'moved'),
          address: addressOf(at),
          column: content.headers[wanted.fills] ?? '',
          mendable: true,
          wanted: at,
          current: formula,
          content,
        },
      ];
    }),
  );
}

/** The header as it stands; the template's where it shows none. */
function nameOf({ content, template, texts }: OurFormulas, { fills }: Pick<FormulaCell, 'fills'>): string {
  const figure = template.summary?.find(({ key }) => FILLS.figure(key) === fills);
  if (figure !== undefined) return texts[figure.label];
  const column = template.columns.filter(isColumn).find(({ key }) => key === fills);
  if (column === undefined || typeof column.header !== 'string') return '';
  const stands = content.headers[column.key] ?? '';
  return stands === '' || stands.startsWith('#') ? texts[column.header] : stands;
}
