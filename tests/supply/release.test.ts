import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { AddonFiles } from '../../src/build/buildAddon';
import { releaseNotes } from '../../src/build/releaseNotes';
import { version } from '../../src/build/version';
import { builtFiles } from '../../src/workbook/files/builtFiles';

const changelog = readFileSync('CHANGELOG.md', 'utf8');
const files = builtFiles() as AddonFiles;

it('the changelog begins with the version in package.json, and each version says what kind of change it brings', () => {
  const headings = [...changelog.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading!);
  expect(headings[0]).toMatch(
    new RegExp(`^\\[${version.replaceAll('.', '\\.')}\\] - (unreleased|\\d{4}-\\d\\d-\\d\\d)$`),
  );
  const kinds = [...changelog.matchAll(/^### (.*)$/gm)].map(([, kind]) => kind!);
  expect(kinds.filter(kind => !/^(Added|Changed|Deprecated|Removed|Fixed|Security)$/.test(kind))).toEqual([]);
  expect(kinds.length).toBeGreaterThanOrEqual(headings.length);
});

it('the release notes tell the changes of that version and the hash of every file that is pushed', () => {
  const notes = releaseNotes(version, `${changelog}\n## [0.0.9] - 2026-01-01\n\nOlder.\n`, files);
  expect(notes).toContain('### Added');
  expect(notes).not.toContain('Older.');
  for (const [name, text] of Object.entries(files)) {
    expect(notes).toContain(`${createHash('sha256').update(text).digest('hex')}  dist/${name}`);
  }
});

it('there are no release notes for a version that the changelog does not know', () => {
  expect(() => releaseNotes('9.9.9', changelog, files)).toThrow('CHANGELOG.md says nothing about 9.9.9');
});

it('the sidebar shows that version', () => {
  expect(files['Sidebar.html']).toContain(`["Polecam ","${version}"]`);
});
