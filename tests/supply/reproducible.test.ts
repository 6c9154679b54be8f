import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

it('two clean builds, elsewhere, in another language and time zone, give the same bytes', () => {
  const polish = cleanBuild({ LANG: 'pl_PL.UTF-8', TZ: 'Europe/Warsaw' });
  const russian = cleanBuild({ LANG: 'ru_RU.UTF-8', TZ: 'Asia/Vladivostok' });
  expect(Object.keys(polish)).toEqual([
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
  ]);
  expect(russian).toEqual(polish);
});

/** Builds a copy of the sources in a folder of its own and gives the hash of every file in its dist/. */
function cleanBuild(env: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'polecam-build-'));
  try {
    for (const part of ['src', 'package.json', 'tsconfig.json', 'appsscript.json']) {
      cpSync(part, join(folder, part), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    execFileSync(process.execPath, ['--import', 'tsx', 'src/build/build.ts'], {
      cwd: folder,
      env: { ...process.env, ...env },
    });
    const names = readdirSync(join(folder, 'dist')).sort();
    return Object.fromEntries(names.map(name => [name, hashOf(readFileSync(join(folder, 'dist', name)))]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
