import { readFile } from 'node:fs/promises';
import { buildAddon } from './buildAddon';
import { releaseNotes } from './releaseNotes';
import { root } from './root';
import { version } from './version';

console.log(releaseNotes(version, await readFile(`${root}CHANGELOG.md`, 'utf8'), await buildAddon()));
