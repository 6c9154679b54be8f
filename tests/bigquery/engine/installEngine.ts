import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINE_FOLDER } from './ENGINE_FOLDER';

/** Installs Google's ZetaSQL where it is not there yet, or not as the lockfile has it: 355 MB. */
export function setup(): void {
  if (process.platform === 'win32') {
    throw new Error("Google's ZetaSQL has no program for Windows: run npm run test:bigquery on Linux or macOS.");
  }
  const lockfile = readFileSync('tests/bigquery/engine/package-lock.json', 'utf8');
  const installed = join(ENGINE_FOLDER, 'node_modules/.package-lock.json');
  const there = join(ENGINE_FOLDER, 'package-lock.json');
  if (existsSync(installed) && existsSync(there) && readFileSync(there, 'utf8') === lockfile) return;
  console.log('Installing Google’s ZetaSQL (355 MB) …');
  mkdirSync(ENGINE_FOLDER, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) {
    cpSync(`tests/bigquery/engine/${file}`, join(ENGINE_FOLDER, file));
  }
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: ENGINE_FOLDER, stdio: 'inherit' });
}
