import { AuthMode } from './AuthMode';
import type { Execution } from './Execution';
import { service } from './service';

/** ScriptApp: the person of this workbook has granted all scopes. */
export function scriptApp(execution: Execution): GoogleAppsScript.Script.ScriptApp {
  return service<GoogleAppsScript.Script.ScriptApp>(execution, 'ScriptApp', {
    AuthMode,
    requireAllScopes: () => {},
    requireScopes: () => {},
  });
}
