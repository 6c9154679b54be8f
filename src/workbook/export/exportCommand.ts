import { fileURLToPath } from 'node:url';
import { buildAddon } from '../files/buildAddon';
import { builtFiles } from '../files/builtFiles';
import { readFlags } from '../server/readFlags';
import { terminalLocale } from '../server/terminalLocale';
import { runExport } from './runExport';

const words = process.argv.slice(2);
const folder = fileURLToPath(new URL('../../../.local/', import.meta.url));

const done = await runExport({
  words,
  files: async () => ((await buildAddon()) ? builtFiles() : null),
  folder,
  from: process.env.INIT_CWD ?? '.',
  computer: terminalLocale(readFlags(words), folder),
  say: console.log,
});
process.exitCode = done ? 0 : 1;
