import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { pushFiles } from '../../src/build/pushFiles';
import { CLASP, loopbackEnv } from './loopbackEnv';
import { type ScriptApi, startScriptApi } from './scriptApi';

const NAMES = [
  'Code.js',
  'Example_en.html',
  'Example_pl.html',
  'Example_ru.html',
  'Former.html',
  'Page_en.html',
  'Page_pl.html',
  'Page_ru.html',
  'Sheets.html',
  'Sidebar.html',
  'Words_en.html',
  'Words_pl.html',
  'Words_ru.html',
  'appsscript.json',
];
const built = (name: string) => readFileSync(`dist/${name}`);

// clasp takes seconds to start on a busy computer.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let api: ScriptApi;
let folder: string;
let env: NodeJS.ProcessEnv;

async function startProject(): Promise<void> {
  api = await startScriptApi();
  folder = mkdtempSync(join(tmpdir(), 'polecam push-'));
  cpSync('dist', join(folder, 'dist'), { recursive: true });
  useProject('x'.repeat(57));
  env = loopbackEnv(api, folder);
}

async function endProject(): Promise<void> {
  await api.close();
  rmSync(folder, { recursive: true });
}

function useProject(scriptId: string, rootDir = 'dist'): void {
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir }));
}

/** The real clasp, asking the stub. */
function clasp(...args: string[]): Promise<{ readonly status: number | null; readonly printed: string }> {
  const running = spawn(process.execPath, [CLASP, ...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [running.stdout, running.stderr]) {
    stream.setEncoding('utf8').on('data', text => {
      printed += text;
    });
  }
  return new Promise(done => running.on('close', status => done({ status, printed })));
}

const push = () => pushFiles(folder, { env });
const puts = () => api.requests.filter(request => request === 'PUT content').length;

describe('a push with the real clasp', () => {
  let skipped: Awaited<ReturnType<typeof clasp>>;
  let putsBefore: number;
  let pushed: Awaited<ReturnType<typeof push>>;

  beforeAll(async () => {
    await startProject();
    skipped = await clasp('push');
    putsBefore = puts();
    pushed = await push();
  });
  afterAll(endProject);

  it('puts exactly the built files in place of what was there, and says so with their sizes', () => {
    expect([...pushed].sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(
      NAMES.map(name => ({ name, bytes: built(name).length })),
    );
    expect(Object.fromEntries(api.files.map(({ name, type }) => [name, type]))).toEqual({
      Code: 'SERVER_JS',
      Example_en: 'HTML',
      Example_pl: 'HTML',
      Example_ru: 'HTML',
      Former: 'HTML',
      Page_en: 'HTML',
      Page_pl: 'HTML',
      Page_ru: 'HTML',
      Sheets: 'HTML',
      Sidebar: 'HTML',
      Words_en: 'HTML',
      Words_pl: 'HTML',
      Words_ru: 'HTML',
      appsscript: 'JSON',
    });
  });

  it('is not the push that clasp skips in silence when the manifest has changed', () => {
    expect(skipped).toMatchObject({ status: 0, printed: expect.stringContaining('Skipping push.') });
    expect(putsBefore).toBe(0);
  });

  it('tells when Google has the same files already', async () => {
    expect(await push()).toEqual([]);
    expect(puts()).toBe(1);
  });

  it('brings the same bytes back by pull', async () => {
    useProject('x'.repeat(57), 'pulled');
    const { status } = await clasp('pull');
    useProject('x'.repeat(57));
    expect(status).toBe(0);
    expect(readdirSync(join(folder, 'pulled')).sort()).toEqual(NAMES);
    for (const name of NAMES) expect(readFileSync(join(folder, 'pulled', name)).equals(built(name))).toBe(true);
  });

  it('is what a version and a deployment are made of', async () => {
    expect(await clasp('create-version', 'First')).toMatchObject({ status: 0 });
    expect(await clasp('create-deployment', '--versionNumber', '1', '--description', 'Test')).toMatchObject({
      status: 0,
    });
    expect(api.versions).toEqual([api.files]);
    expect(api.deployments).toEqual([expect.objectContaining({ versionNumber: 1, description: 'Test' })]);
  });
});

describe('nothing is sent and the push fails', () => {
  beforeEach(startProject);
  afterEach(endProject);

  it('when a file does not parse', async () => {
    appendFileSync(join(folder, 'dist/Code.js'), '\nfunction ( {');
    await expect(push()).rejects.toThrow(/^Nothing was pushed: Code\.js does not parse: Unexpected token \(\d+:9\)\.$/);
    expect(api.requests).toEqual([]);
  });

  it('when a file has what Apps Script cannot parse', async () => {
    appendFileSync(join(folder, 'dist/Code.js'), '\nclass Pace { static norm = 5 }');
    await expect(push()).rejects.toThrow('Code.js does not parse');
  });

  it('when the id is still the placeholder', async () => {
    useProject('PUT-YOUR-SCRIPT-ID-HERE');
    await expect(push()).rejects.toThrow('Put the id of your script project into .clasp.json first');
    expect(api.requests).toEqual([]);
  });

  it('when nobody is logged in', async () => {
    env.clasp_config_auth = join(folder, 'nobody.json');
    await expect(push()).rejects.toThrow('Log in to Google first: npx clasp login');
    expect(api.requests).toEqual([]);
  });

  it('when somebody has logged out', async () => {
    writeFileSync(env.clasp_config_auth!, '{"tokens":{}}');
    await expect(push()).rejects.toThrow('Log in to Google first: npx clasp login');
    expect(api.requests).toEqual([]);
  });

  it.each([
    ['Skipping push.', 'Nothing was pushed. clasp says: Skipping push.'],
    ['', 'Nothing was pushed. clasp says: nothing at all'],
    [
      '["dist/Code.js", "dist/appsscript.json"]',
      'clasp did not push Example_en.html, Example_pl.html, Example_ru.html, Former.html, Page_en.html, Page_pl.html, Page_ru.html, Sheets.html, Sidebar.html, Words_en.html, Words_pl.html, Words_ru.html.',
    ],
  ])('when clasp ends well but says only “%s”', async (said, sentence) => {
    const double = join(folder, 'clasp.mjs');
    writeFileSync(double, `console.log(${JSON.stringify(said)});`);
    await expect(pushFiles(folder, { clasp: double, env })).rejects.toThrow(sentence);
  });
});

it('Google’s refusal of a script that does not parse ends clasp with its message', async () => {
  await startProject();
  try {
    appendFileSync(join(folder, 'dist/Code.js'), '\nfunction ( {');
    const { status, printed } = await clasp('push', '--force');
    expect(status).toBe(1);
    expect(printed).toContain('Syntax error');
    expect(api.files.map(({ name }) => name)).toEqual(['appsscript', 'Code']);
  } finally {
    await endProject();
  }
});
