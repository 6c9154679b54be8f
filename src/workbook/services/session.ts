import type { Execution } from './Execution';
import { me, userOf } from './people';
import { service } from './service';
import { ServiceError } from './serviceError';

/** Session: who is at the keyboard. */
export function session(execution: Execution): GoogleAppsScript.Base.Session {
  const { userLocale, scriptTimeZone, scopes } = execution.state;
  return service<GoogleAppsScript.Base.Session>(execution, 'Session', {
    getActiveUserLocale: () => userLocale,
    getScriptTimeZone: () => scriptTimeZone,
    getEffectiveUser: () => {
      if (scopes !== undefined && !scopes.includes(WHO)) {
        throw new ServiceError(
          `Specified permissions are not sufficient to call Session.getEffectiveUser. Required permissions: ${WHO}`,
        );
      }
      return userOf(execution, me(execution));
    },
  });
}

const WHO = 'https://www.googleapis.com/auth/userinfo.email';
