import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));

it('asks for the two scopes and no other', () => {
  expect(manifest.oauthScopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ]);
});

it('is that of an editor add-on: V8, no addOns key, no libraries, no addresses to fetch', () => {
  expect(Object.keys(manifest).sort()).toEqual(['exceptionLogging', 'oauthScopes', 'runtimeVersion', 'timeZone']);
  expect(manifest.runtimeVersion).toBe('V8');
});

it('goes to Google with exactly two other files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'polecam-clasp-'));
  try {
    cpSync('dist', join(folder, 'dist'), { recursive: true });
    writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId: 'x'.repeat(57), rootDir: 'dist' }));
    const clasp = resolve('node_modules/@google/clasp/build/src/index.js');
    const printed = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const { filesToPush, untrackedFiles } = JSON.parse(printed) as Record<string, string[]>;
    expect([...filesToPush!].sort()).toEqual(['dist/Code.js', 'dist/Sidebar.html', 'dist/appsscript.json']);
    expect(untrackedFiles).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
