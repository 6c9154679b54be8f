import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pushProbe } from '../../src/build/pushProbe';
import { reportPush } from '../../src/build/reportPush';
import { loopbackEnv } from './loopbackEnv';
import { type ScriptApi, startScriptApi } from './scriptApi';

// clasp takes seconds to start on a busy computer.
vi.setConfig({ testTimeout: 120_000 });

let api: ScriptApi;
let folder: string;

beforeEach(async () => {
  api = await startScriptApi();
  folder = mkdtempSync(join(tmpdir(), 'polecam-probe-'));
});

afterEach(async () => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
  await api.close();
  rmSync(folder, { recursive: true });
});

/** What `npm run push:probe -- …` says, and the status it ends with. */
async function push(scriptId: string) {
  const said: string[] = [];
  for (const method of ['log', 'error'] as const) vi.spyOn(console, method).mockImplementation(line => said.push(line));
  await reportPush(() => pushProbe(scriptId, { env: loopbackEnv(api, folder) }));
  return { said, status: process.exitCode ?? 0 };
}

it('goes to the script that is named, with a manifest of its own', async () => {
  const { said, status } = await push('p'.repeat(57));
  expect(said).toContainEqual(expect.stringMatching(/^pushed appsscript\.json {2}0\.\d kB$/));
  expect(said).toContainEqual(expect.stringMatching(/^pushed Code\.js {2}\d+\.\d kB$/));
  expect(status).toBe(0);
  expect(api.files.map(({ name }) => name).sort()).toEqual(['Code', 'Large', 'Page', 'appsscript']);
  const manifest = JSON.parse(api.files.find(({ type }) => type === 'JSON')!.source);
  expect(manifest.oauthScopes).toEqual(['https://www.googleapis.com/auth/spreadsheets.currentonly']);
});

it.each(['', 'PUT-YOUR-SCRIPT-ID-HERE'])('goes nowhere without the id of a script: “%s”', async scriptId => {
  const { said, status } = await push(scriptId);
  expect(said).toEqual([expect.stringContaining('npm run push:probe -- SCRIPT_ID')]);
  expect([status, api.requests]).toEqual([1, []]);
});
