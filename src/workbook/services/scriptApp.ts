import type { Execution } from './Execution';
import { enumOf } from './enumOf';
import { service } from './service';

/** ScriptApp.AuthMode: what an execution may do. */
export const AuthMode = enumOf<typeof GoogleAppsScript.Script.AuthMode>('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');

/** ScriptApp: the person of this workbook has granted all scopes. */
export function scriptApp(execution: Execution): GoogleAppsScript.Script.ScriptApp {
  return service<GoogleAppsScript.Script.ScriptApp>(execution, 'ScriptApp', {
    AuthMode,
    requireAllScopes: () => {},
    requireScopes: () => {},
  });
}
