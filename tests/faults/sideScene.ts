import type { Catalogue } from '../../src/templates/Catalogue';
import { columnLetters } from '../../src/templates/columnLetters';
import { isColumn, type SheetTemplate, type SideSheetId } from '../../src/templates/sheetTemplate';
import { applyCommands } from '../../src/workbook/engine/applyCommands';
import { helpers } from '../../src/workbook/engine/odoo';
import type { DistFiles, Workbook } from '../../src/workbook/workbook';
import { callServer } from '../addon/callServer';
import { cellAt, columnOf } from '../addon/columnOf';
import type { Scene, Typed } from './Action';
import { newWorkbook } from './scenes';
import { smallFiles } from './smallFiles';
import { withServerTexts } from './withServerTexts';

/** Those that come to have other columns or formulas. */
type UsedSideSheet = Exclude<SideSheetId, 'lookBack'>;

const [ANNA, EWA] = ['A'.repeat(44), 'E'.repeat(44)] as const;

/** What the present side sheets have beyond those of an older version. */
const NEWER_COLUMNS: Readonly<Record<UsedSideSheet, readonly string[]>> = {
  week: ['from', 'referralStage'],
  sources: ['lastEntry', 'logRefusal'],
  history: ['sheet'],
};

/** A formula of which was another in that version; the history has none. */
const CHANGED_FORMULAS: Readonly<Record<UsedSideSheet, string>> = { week: 'due', sources: 'clients', history: '' };

/** Their names as people have them by now. */
export const USED_SHEETS = { week: 'Ania', sources: 'Moje: Źródła', history: 'Historia Polecam' } as const;

/**
 * Side sheets that an older version has written in Polish, renamed, with columns, a row, a header, a note and formulas of
 * people’s own, to be put into Russian now.
 */
export function sideScene(): Scene {
  const workbook = newWorkbook(olderSides(smallFiles()));
  callServer(workbook, 'addSheets', { sheets: ['settings'] });
  const week = callServer(workbook, 'addWeekSheet', { salesperson: 'Anna' }).sheet.sheetName;
  const added = callServer(workbook, 'addSources', {
    sources: [
      { salesperson: 'Anna', link: ANNA },
      { salesperson: 'Ewa', link: EWA },
    ],
  });
  const typed = [
    use(workbook, week, USED_SHEETS.week, { header: 'nextStep', beside: 'prospect', over: ['lastAsked', -1] }),
    use(workbook, added.sources.sheet!.sheetName, USED_SHEETS.sources, {
      header: 'meetings',
      beside: 'received',
      over: ['meetings', 1],
    }),
    use(workbook, USED_SHEETS.history, USED_SHEETS.history, { header: 'what', beside: 'undo' }),
  ];
  workbook.type('Ustawienia', cellAt(workbook, 'Ustawienia', 'value', 0), 'ru');
  const salesperson: Typed = {
    lost: left => (hasCell(left, USED_SHEETS.week, 'Anna') ? [] : ['whose week it is has been lost']),
  };
  return { before: workbook.snapshot(), typed: [...typed, salesperson] };
}

function olderSides(files: DistFiles): DistFiles {
  const older = (id: UsedSideSheet, template: SheetTemplate<SideSheetId>) => ({
    ...template,
    columns: template.columns
      .filter(({ key }) => !NEWER_COLUMNS[id].includes(key))
      .map(column => {
        if (!isColumn(column) || column.key !== CHANGED_FORMULAS[id]) return column;
        const { formula, rowFormula } = column;
        const other = (text: string) => `IF(1=1;${text};"")`;
        return {
          ...column,
          ...(formula !== undefined && { formula: other(formula) }),
          ...(rowFormula !== undefined && { rowFormula: other(rowFormula) }),
        };
      }),
  });
  return withServerTexts(files, (texts: Catalogue) => ({
    ...texts,
    sideSheets: {
      ...texts.sideSheets,
      week: older('week', texts.sideSheets.week),
      sources: older('sources', texts.sideSheets.sources),
      history: older('history', texts.sideSheets.history),
    },
  }));
}

/** What a person does with a sheet: a header worded anew, a column beside another, a formula over a cell, a new name. */
function use(
  workbook: Workbook,
  title: string,
  name: string,
  own: { readonly header: string; readonly beside: string; readonly over?: readonly [string, number] },
): Typed {
  const { getters } = workbook.model;
  const sheetId = getters.getSheetIds().find(id => getters.getSheetName(id) === title)!;
  const place = { sheetId, sheetName: title, quantity: 1, position: 'before' } as const;
  const base = helpers.toCartesian(`${columnOf(workbook, title, own.beside)}1`).col;
  const apply = (...commands: Parameters<typeof applyCommands>[1]) => {
    const [refused] = applyCommands(workbook.model, commands);
    if (refused) throw new Error(`${refused.type}: ${refused.reasons.join()}`);
  };
  workbook.type(title, cellAt(workbook, title, own.header, -1), 'Mój nagłówek');
  if (own.over !== undefined) workbook.type(title, cellAt(workbook, title, ...own.over), '=1+41');
  apply({ type: 'ADD_COLUMNS_ROWS', ...place, dimension: 'COL', base });
  apply({ type: 'ADD_COLUMNS_ROWS', ...place, dimension: 'ROW', base: 0 });
  workbook.type(title, 'A1', 'Mój wiersz');
  const beside = (row: number) => {
    const { col, row: headerRow } = helpers.toCartesian(cellAt(workbook, title, own.beside, -1));
    return `${columnLetters(col)}${headerRow + 1 + row}`;
  };
  workbook.type(title, beside(1), 'moje');
  if (title !== name) apply({ type: 'RENAME_SHEET', sheetId, oldName: title, newName: name });
  return {
    lost: left => {
      const found: [what: string, is: unknown, was: unknown][] = [
        ['header', left.cell(name, cellAt(left, name, own.header, -1)), 'Mój nagłówek'],
        ['own formula', own.over && left.formula(name, cellAt(left, name, ...own.over)), own.over && '=1+41'],
        ['row above', left.cell(name, 'A1'), 'Mój wiersz'],
        ['own column', hasCell(left, name, 'moje'), true],
      ];
      return found.flatMap(([what, is, was]) => (is === was ? [] : [`${name}, ${what}: ${was} became ${is}`]));
    },
  };
}

function hasCell({ model: { getters } }: Workbook, name: string, text: string): boolean {
  const sheetId = getters.getSheetIds().find(id => getters.getSheetName(id) === name);
  if (sheetId === undefined) return false;
  return getters.getCells(sheetId).some(cell => !cell.isFormula && cell.content === text);
}
