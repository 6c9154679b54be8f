import { fileURLToPath } from 'node:url';
import { builtFiles } from '../files/builtFiles';
import { localeOfComputer } from '../server/readFlags';
import { runExport } from './runExport';

const { LC_ALL, LC_MESSAGES, LANG, INIT_CWD } = process.env;

const done = await runExport({
  words: process.argv.slice(2),
  files: builtFiles(),
  folder: fileURLToPath(new URL('../../../.local/', import.meta.url)),
  from: INIT_CWD ?? '.',
  computer: localeOfComputer(LC_ALL || LC_MESSAGES || LANG),
  say: console.log,
});
process.exitCode = done ? 0 : 1;
