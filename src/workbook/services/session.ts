import type { Execution } from './Execution';
import { service } from './service';

/** Session: who is at the keyboard. */
export function session(execution: Execution): GoogleAppsScript.Base.Session {
  const { userLocale, scriptTimeZone } = execution.state;
  return service<GoogleAppsScript.Base.Session>(execution, 'Session', {
    getActiveUserLocale: () => userLocale,
    getScriptTimeZone: () => scriptTimeZone,
  });
}
