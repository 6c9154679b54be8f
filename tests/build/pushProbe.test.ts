import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
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
  await api.close();
  rmSync(folder, { recursive: true });
});

/** `npm run push:probe -- …` */
function pushProbe(...args: string[]): Promise<{ readonly status: number | null; readonly printed: string }> {
  const running = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'src/build/pushProbe.ts', ...args], {
    env: loopbackEnv(api, folder),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [running.stdout, running.stderr]) {
    stream.setEncoding('utf8').on('data', text => {
      printed += text;
    });
  }
  return new Promise(done => running.on('close', status => done({ status, printed })));
}

it('goes to the script that is named, with a manifest of its own', async () => {
  const { status, printed } = await pushProbe('p'.repeat(57));
  expect(printed).toMatch(/^pushed appsscript\.json {2}0\.\d kB$/m);
  expect(printed).toMatch(/^pushed Code\.js {2}\d+\.\d kB$/m);
  expect(status).toBe(0);
  expect(api.files.map(({ name }) => name).sort()).toEqual(['Code', 'Page', 'appsscript']);
  const manifest = JSON.parse(api.files.find(({ type }) => type === 'JSON')!.source);
  expect(manifest.oauthScopes).toEqual(['https://www.googleapis.com/auth/spreadsheets.currentonly']);
});

it.each([[[]], [['PUT-YOUR-SCRIPT-ID-HERE']]])('goes nowhere without the id of a script: %j', async args => {
  const { status, printed } = await pushProbe(...args);
  expect(printed).toContain('npm run push:probe -- SCRIPT_ID');
  expect([status, api.requests]).toEqual([1, []]);
});
