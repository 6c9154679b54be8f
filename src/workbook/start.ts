import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import open from 'open';
import { dayNumber } from '../core/calendar/dayNumber';
import { fill } from '../i18n/fill';
import { toLanguage } from '../i18n/language';
import { buildAddon } from './files/buildAddon';
import { builtFiles } from './files/builtFiles';
import { fileSentence } from './files/fileSentence';
import { refusedFile } from './files/openedFile';
import { diskSentence } from './server/diskSentence';
import type { WorkbookHost } from './server/hostWorkbook';
import { OpenRefusal } from './server/OpenRefusal';
import { readFlags } from './server/readFlags';
import { START_TEXTS } from './server/startTexts';
import { terminalLocale } from './server/terminalLocale';

const folder = fileURLToPath(new URL('../../.local/', import.meta.url));

process.exitCode = await start();

async function start(): Promise<number> {
  const asked = readFlags(process.argv.slice(2));
  const computer = terminalLocale(asked, folder);
  const language = toLanguage((asked.ok ? asked.flags : asked).locale ?? computer);
  const texts = START_TEXTS[language];
  if (!asked.ok) return refuse(fill(texts[asked.refusal.reason], { flag: '', ...asked.refusal }));
  const { flags } = asked;
  if (flags.help) {
    console.log(texts.help);
    return 0;
  }
  // npm runs this in the project's folder; the file is meant from where the person is.
  const file = flags.file === null ? null : resolve(process.env.INIT_CWD ?? '.', flags.file);
  const refused = file === null ? null : await refusedFile(file);
  if (file !== null && refused !== null) return refuse(fileSentence(language, basename(file), refused));
  try {
    if (file !== null && isBig(file)) console.log(fill(texts.reading, { file: basename(file) }));
    // The engine takes a second to be loaded: only when all is well, and while the add-on is built.
    const [{ hostWorkbook, USUAL_PORT }, isBuilt] = await Promise.all([import('./server/hostWorkbook'), buildAddon()]);
    if (!isBuilt) return 1;
    const host = await hostWorkbook({
      flags: { ...flags, file },
      files: builtFiles(),
      folder,
      computer,
      today: today(),
      say: console.log,
      warn: console.error,
    });
    const said = START_TEXTS[host.language];
    for (const notice of host.notices) console.log(notice);
    console.log(fill(said.running, { url: host.url }));
    if (flags.port === null && host.port !== USUAL_PORT) console.log(fill(said.anotherPort, { port: USUAL_PORT }));
    console.log(`${fill(said.kept, { folder })}. ${said.stop}`);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, endWith(host, signal));
    if (flags.browser) await openBrowser(host.url);
    return 0;
  } catch (error) {
    if (error instanceof OpenRefusal) return refuse(error.message);
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      return refuse(fill(texts.portTaken, { port: flags.port ?? '' }));
    }
    if (error instanceof Error && 'syscall' in error) {
      return refuse(diskSentence(language, 'cannotKeep', { folder, error }));
    }
    throw error;
  }
}

/** The day it is where this computer stands. */
function today(): number {
  const now = new Date();
  return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}

/** Ends the program when its edits are saved, or put aside; Ctrl+C asks first where they would be lost. */
function endWith(host: WorkbookHost, signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP'): () => void {
  let asked = false;
  return () => {
    const outcome = host.save();
    if (outcome === 'lost' && signal === 'SIGINT' && !asked) {
      asked = true;
      console.error(START_TEXTS[host.language].onceMore);
      return;
    }
    host.close().then(() => process.exit(outcome === 'saved' ? 0 : 1));
  };
}

/** Big enough to be worth a word of patience. */
function isBig(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 3_000_000;
}

/** A computer without a browser or a screen is no mistake: the address is printed anyway. */
async function openBrowser(url: string): Promise<void> {
  try {
    const opening = await open(url);
    opening.on('error', () => {});
  } catch {
    // Nothing to open it with.
  }
}

function refuse(sentence: string): number {
  console.error(sentence);
  return 1;
}
