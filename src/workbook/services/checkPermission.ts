import type { Execution } from './Execution';
import { ServiceError } from './serviceError';

/**
 * What a run may call: a custom function only reads and has no Ui; onOpen of an add-on that is not enabled in the
 * document (NONE) has menus and the locale only; LIMITED opens no sidebar.
 */
export function checkPermission(mode: Execution['mode'], service: string, method: string): void {
  const call = `${service}.${method}`;
  if (mode === 'FULL' || FREE_SERVICES.has(service) || FREE_CALLS.has(call)) return;
  if (mode === 'CUSTOM_FUNCTION' && (service === 'Ui' || call === 'SpreadsheetApp.getUi')) {
    throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  const refused =
    mode === 'NONE' ? !MENU_CALLS.has(call) : mode === 'LIMITED' ? DIALOGS.has(method) : WRITES.test(method);
  if (refused) throw new ServiceError(`You do not have permission to call ${method}`);
}

const FREE_SERVICES = new Set(['Utilities', 'Logger', 'console', 'Menu']);
const FREE_CALLS = new Set(['Session.getActiveUserLocale', 'Session.getScriptTimeZone']);
const MENU_CALLS = new Set(['SpreadsheetApp.getUi', 'Ui.createAddonMenu', 'Ui.createMenu']);
const DIALOGS = new Set(['showSidebar', 'alert', 'prompt', 'showModalDialog', 'showModelessDialog']);
const WRITES = /^(set|insert|delete|clear|add|remove|protect|hide|show|move|update|activate|toast|createFilter)/;
