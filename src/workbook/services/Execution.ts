import type { Model } from '../engine/odoo';
import type { AddonMenu, ServiceCall } from '../workbook';
import type { PendingWrites } from './PendingWrites';
import type { Place } from './Place';
import type { WorkbookState } from './WorkbookState';
import type { World } from './World';

/** One run of the script: a menu click, a call of the sidebar, onOpen, or the formulas of the cells. */
export interface Execution {
  readonly state: WorkbookState;
  readonly model: Model;
  readonly mode: 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';
  readonly world: World;
  readonly writes: PendingWrites;
  readonly make: ScriptObjects;
  readonly effects: Effects;
  /** Where the person is; the script may lead them elsewhere. */
  readonly view: { sheetId: string; range: string | null };
  /** The user properties of whoever runs it. */
  readonly userProperties: Record<string, string>;
  /** The menus that this run adds. */
  readonly menus: AddonMenu[];
  /** Is that a function which a menu or the sidebar can call? */
  isCallable(functionName: string): boolean;
  /** Evaluates an expression in the script's world, as a template does. */
  evaluate(expression: string, variables: Readonly<Record<string, unknown>>): unknown;
  /** Told before every call of a service; may throw. */
  intercept(call: Omit<ServiceCall, 'index'>): void;
  /** The spreadsheet as it is after all that was written so far, computed. */
  read(): Model['getters'];
  /** The same without computing its cells: for its layout, notes, rules and names. */
  readLayout(): Model['getters'];
}

/** Objects of the script that lead to each other, a Range to its Sheet and back: each is made by way of these. */
interface ScriptObjects {
  range(place: Place): GoogleAppsScript.Spreadsheet.Range;
  sheet(sheetId: string): GoogleAppsScript.Spreadsheet.Sheet;
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
}

/** What a run shows to the person, as it comes together. */
export interface Effects {
  sidebar: { title: string; html: string } | null;
  toasts: { message: string; title: string; seconds: number }[];
  alerts: { title: string; prompt: string }[];
  activated: { sheetId: string; range: string | null } | null;
  log: string[];
}
