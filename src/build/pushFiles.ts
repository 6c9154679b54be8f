import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'acorn';
import { NOBODY, refusePush } from './refusePush';
import { root } from './root';

export interface PushedFile {
  readonly name: string;
  readonly bytes: number;
}

export interface PushOptions {
  /** The entry of clasp, by default that of node_modules. */
  readonly clasp?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Pushes the files that a folder's .clasp.json names, and gives what was sent: nothing where Google has the same files
 * already. Whatever else happens is an error with a sentence; a file that does not parse is refused before clasp starts.
 */
export async function pushFiles(folder: string, options: PushOptions = {}): Promise<readonly PushedFile[]> {
  await refusePush(folder, options.env);
  const { rootDir } = await readJson<ClaspProject>(join(folder, '.clasp.json'));
  const files = await readFiles(join(folder, rootDir));
  for (const [name, text] of files) refuseFault(name, text);

  // Without --force a changed manifest makes clasp push nothing and succeed; with --json it then prints nothing.
  const printed = await runClasp(folder, ['push', '--force', '--json'], options);
  const sent = sentNames(printed);
  if (sent.length === 0) return [];
  const missing = [...files.keys()].filter(name => !sent.includes(name));
  if (missing.length > 0) throw new Error(`clasp did not push ${missing.join(', ')}. It said: ${printed}`);
  return sent.map(name => ({ name, bytes: Buffer.byteLength(files.get(name) ?? '') }));
}

interface ClaspProject {
  readonly rootDir: string;
}

async function readJson<Content>(file: string): Promise<Content> {
  return JSON.parse(await readFile(file, 'utf8'));
}

/** What clasp takes for a script's files, by name. */
async function readFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter(name => /\.(js|html)$/.test(name) || name === 'appsscript.json');
  const texts = await Promise.all(names.map(name => readFile(join(folder, name), 'utf8')));
  return new Map(names.map((name, i) => [name, texts[i]!]));
}

/** Apps Script parses ES2019, and one file that does not parse stops the whole add-on. */
function refuseFault(name: string, text: string): void {
  try {
    if (name.endsWith('.js')) parse(text, { ecmaVersion: 2019, sourceType: 'script' });
    if (name.endsWith('.json')) JSON.parse(text);
  } catch (error) {
    throw new Error(`Nothing was pushed: ${name} does not parse: ${(error as Error).message}.`);
  }
}

async function runClasp(folder: string, args: readonly string[], { clasp = CLASP, env }: PushOptions): Promise<string> {
  const running = spawn(process.execPath, [clasp, ...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  running.stdout.setEncoding('utf8').on('data', text => (stdout += text));
  running.stderr.setEncoding('utf8').on('data', text => (stderr += text));
  const status = await new Promise<number | null>((resolve, reject) => {
    running.on('error', reject).on('close', resolve);
  });
  const said = (stderr + stdout).trim();
  if (/^No credentials/.test(said)) throw new Error(NOBODY);
  if (status !== 0) throw new Error(`Nothing was pushed. clasp says: ${said}`);
  return stdout.trim();
}

const CLASP = `${root}node_modules/@google/clasp/build/src/index.js`;

/** The names in the list that clasp prints after a push; "Skipping push." or silence is none. */
function sentNames(printed: string): readonly string[] {
  try {
    const paths: unknown = JSON.parse(printed);
    if (Array.isArray(paths)) return paths.map(path => basename(String(path)));
  } catch {
    // Not a list: told below.
  }
  throw new Error(`Nothing was pushed. clasp says: ${printed || 'nothing at all'}`);
}
