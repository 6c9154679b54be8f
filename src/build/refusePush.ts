import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { isScriptId } from './isScriptId';

/** Throws a sentence where a push from that folder would fail whatever is built: no script is named, or nobody is logged in. */
export async function refusePush(folder: string, env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const { scriptId } = await readJson<{ readonly scriptId?: string }>(join(folder, '.clasp.json'));
  if (!isScriptId(scriptId ?? '')) {
    throw new Error(
      'Put the id of your script project into .clasp.json first: docs/publishing.md, "Push it to Google".',
    );
  }
  const { clasp_config_auth: named, HOME: home = homedir() } = env;
  const { tokens = {}, ...former } = await readJson<Logins>(named ?? join(home, '.clasprc.json')).catch(
    (): Logins => ({}),
  );
  if (!('default' in tokens || 'token' in former || 'access_token' in former)) throw new Error(NOBODY);
}

/** What is said where nobody is logged in. */
export const NOBODY = 'Nothing was pushed. Log in to Google first: npx clasp login';

interface Logins {
  readonly tokens?: object;
}

async function readJson<Content>(file: string): Promise<Content> {
  return JSON.parse(await readFile(file, 'utf8'));
}
