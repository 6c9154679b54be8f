import { readFileSync } from 'node:fs';
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
