import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ScriptApi, TOKEN } from './scriptApi';

export const CLASP = resolve('node_modules/@google/clasp/build/src/index.js');

/** The environment in which clasp asks the stub, as somebody who is logged in there. */
export function loopbackEnv(api: ScriptApi, folder: string): NodeJS.ProcessEnv {
  const credentials = join(folder, 'credentials.json');
  writeFileSync(credentials, JSON.stringify({ tokens: { default: { ...NOBODY, access_token: TOKEN } } }));
  return {
    PATH: process.env.PATH,
    HOME: folder,
    NODE_OPTIONS: `--import=${pathToFileURL('tests/build/loopback.mjs')}`,
    CLASP,
    SCRIPT_API_ROOT: api.url,
    clasp_config_auth: credentials,
  };
}

const NOBODY = {
  type: 'authorized_user',
  client_id: 'local',
  client_secret: 'local',
  refresh_token: 'local',
  expiry_date: Date.UTC(2100, 0),
};
