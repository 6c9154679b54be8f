import { enumOf } from './enumOf';

/** ScriptApp.AuthMode: what an execution may do. */
export const AuthMode = enumOf<typeof GoogleAppsScript.Script.AuthMode>('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL');
