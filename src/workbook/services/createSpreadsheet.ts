import { localeOf } from '../engine/localeOf';
import { addMetadata } from './addMetadata';
import { canEdit } from './canEdit';
import { metadataAt } from './developerMetadata';
import type { Execution } from './Execution';
import { edit } from './edit';
import { idNumber } from './idNumber';
import { createMetadataFinder } from './metadataFinder';
import { createNamedRange, nameRange } from './namedRange';
import { newId } from './newId';
import { sharedWith, userOf } from './people';
import { placeOfRange } from './placeOfRange';
import { service } from './service';
import { ServiceError } from './serviceError';
import { createTextFinder } from './textFinder';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The Spreadsheet of the script. */
export function createSpreadsheet(execution: Execution): Spreadsheet {
  const { model, state, view, world } = execution;
  const { getters } = model;
  const sheets = () => getters.getSheetIds();
  const sheetCalled = (name: string) => sheets().find(id => getters.getSheetName(id) === name);
  const activate = (sheetId: string): void => {
    view.sheetId = sheetId;
    view.range = null;
    execution.effects.activated = { sheetId, range: null };
  };
  const spreadsheet: Spreadsheet = service<Spreadsheet>(execution, 'Spreadsheet', {
    getId: () => state.id,
    getName: () => state.name,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${state.id}/edit`,
    getSheets: () => world.Array.from(sheets(), id => execution.make.sheet(id)),
    getNumSheets: () => sheets().length,
    getSheetByName: name => {
      const sheetId = sheetCalled(name);
      return sheetId === undefined ? null : execution.make.sheet(sheetId);
    },
    getSheetById: number => {
      const sheetId = sheets().find(id => idNumber(id) === number);
      return sheetId === undefined ? null : execution.make.sheet(sheetId);
    },
    // The new sheet becomes the active one.
    insertSheet: (...wanted: unknown[]) => {
      const sheetId = insertSheet(execution, wanted);
      activate(sheetId);
      return execution.make.sheet(sheetId);
    },
    deleteSheet: sheet => {
      const sheetId = sheetInside(sheet, sheets());
      if (sheets().length === 1) throw new ServiceError("You can't remove all the sheets in a document.");
      const sheetName = getters.getSheetName(sheetId);
      const writes = edit(execution, { sheetId });
      // The engine keeps the last sheet that people see, whichever is deleted.
      if (!getters.isSheetVisible(sheetId)) writes.add({ type: 'SHOW_SHEET', sheetId });
      writes.add({ type: 'DELETE_SHEET', sheetId, sheetName });
      execution.writes.flush();
      if (view.sheetId === sheetId) activate(getters.getVisibleSheetIds()[0] ?? '');
    },
    getActiveSheet: () => execution.make.sheet(view.sheetId),
    setActiveSheet: (sheet: Sheet) => {
      const sheetId = sheetInside(sheet, sheets());
      activate(sheetId);
      return execution.make.sheet(sheetId);
    },
    moveActiveSheet: position => {
      const delta = position - 1 - sheets().indexOf(view.sheetId);
      if (delta !== 0)
        edit(execution, { sheetId: view.sheetId }).add({ type: 'MOVE_SHEET', sheetId: view.sheetId, delta });
      execution.writes.flush();
    },
    getEditors: () => {
      const { through } = state.sharing;
      const everyone = [...(through === 'sharedDrive' ? [] : ['owner']), ...sharedWith(execution)];
      return world.Array.from(everyone, name => userOf(execution, name));
    },
    getSpreadsheetLocale: () => getters.getLocale().code,
    setSpreadsheetLocale: code => {
      execution.writes.add({ type: 'UPDATE_LOCALE', locale: localeOf(code) });
      execution.writes.flush();
    },
    getSpreadsheetTimeZone: () => state.timeZone,
    setNamedRange: (name, range) => nameRange(execution, name, range),
    getNamedRanges: () =>
      world.Array.from(execution.readLayout().getNamedRanges(), ({ name }) => createNamedRange(execution, name)),
    getRangeByName: name => {
      const found = execution.readLayout().getNamedRange(name);
      return found === undefined ? null : execution.make.range(placeOfRange(found.range));
    },
    removeNamedRange: name => {
      if (execution.readLayout().getNamedRange(name) === undefined)
        throw new ServiceError(`There is no range named ${name}.`);
      execution.writes.add({ type: 'DELETE_NAMED_RANGE', name });
    },
    toast: (message: string, title: string = '', seconds: number | null = 5) => {
      execution.effects.toasts.push({ message, title, seconds: seconds ?? FOR_GOOD });
    },
    addDeveloperMetadata: (key: string, ...more: unknown[]) => {
      addMetadata(execution, { sheetId: null }, [key, ...more]);
      return spreadsheet;
    },
    getDeveloperMetadata: () => metadataAt(execution, null),
    createDeveloperMetadataFinder: () => createMetadataFinder(execution, null),
    createTextFinder: text => createTextFinder(execution, text),
  });
  return spreadsheet;
}

/** A toast without a time stays until the person closes it; Infinity is no JSON. */
const FOR_GOOD = -1;

function sheetInside(sheet: Sheet, known: readonly string[]): string {
  const number = sheet.getSheetId();
  const sheetId = known.find(id => idNumber(id) === number);
  if (sheetId === undefined) throw new ServiceError('The sheet no longer exists.');
  return sheetId;
}

/**
 * insertSheet(name?, index?, options?): after the active sheet unless told where; 1,000 rows and 26 columns as Google
 * makes it, or a copy of the sheet that the options name as its template.
 */
function insertSheet(execution: Execution, wanted: readonly unknown[]): string {
  const { getters } = execution.model;
  if (!canEdit(execution, { sheetId: '' }))
    throw new ServiceError('You do not have permission to perform that action.');
  const name = wanted.find(argument => typeof argument === 'string') ?? freeName(execution);
  const position =
    wanted.find(argument => typeof argument === 'number') ?? getters.getSheetIds().indexOf(execution.view.sheetId) + 1;
  if (getters.getSheetIds().some(id => getters.getSheetName(id).toLowerCase() === name.toLowerCase())) {
    throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
  const sheetId = newId();
  const template = templateIn(wanted);
  if (template === undefined) {
    const { newSheetRows: rows } = execution.state;
    execution.writes.add({ type: 'CREATE_SHEET', sheetId, name, position, rows, cols: 26 });
  } else {
    const copied = sheetInside(template, getters.getSheetIds());
    // The copy stands after its sheet at first.
    const delta = position - getters.getSheetIds().indexOf(copied) - 1;
    execution.writes.add({ type: 'DUPLICATE_SHEET', sheetId: copied, sheetIdTo: sheetId, sheetNameTo: name });
    if (delta !== 0) execution.writes.add({ type: 'MOVE_SHEET', sheetId, delta });
  }
  execution.writes.flush();
  return sheetId;
}

function templateIn(wanted: readonly unknown[]): Sheet | undefined {
  const options = wanted.find(argument => typeof argument === 'object' && argument !== null);
  return options === undefined ? undefined : (options as { readonly template?: Sheet }).template;
}

function freeName({ model }: Execution): string {
  const names = new Set(model.getters.getSheetIds().map(id => model.getters.getSheetName(id)));
  let number = names.size + 1;
  while (names.has(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
