import { createHash } from 'node:crypto';
import type { AddonFiles } from './buildAddon';

/** What a release says: its section of the changelog, and the hash of each pushed file, for whoever builds it again. */
export function releaseNotes(version: string, changelog: string, files: AddonFiles): string {
  const hashes = Object.entries(files).map(([name, text]) => `${sha256(text)}  dist/${name}`);
  return [
    `# Polecam ${version}`,
    sectionOf(version, changelog),
    '## Files',
    'Check out this version, run `npm ci && npm run build && sha256sum dist/*`, and get the same:',
    ['```', ...hashes, '```'].join('\n'),
  ].join('\n\n');
}

function sectionOf(version: string, changelog: string): string {
  const section = changelog.split(/^(?=## \[)/m).find(text => text.startsWith(`## [${version}]`));
  if (section === undefined) throw new Error(`CHANGELOG.md says nothing about ${version}`);
  return section.slice(section.indexOf('\n')).trim();
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
