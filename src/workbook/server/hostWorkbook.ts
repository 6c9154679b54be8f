import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { fill } from '../../i18n/fill';
import { type Language, toLanguage } from '../../i18n/language';
import { demoLinks } from '../demo/demoLinks';
import { clearDrafts } from '../files/clearDrafts';
import { slowness } from '../google/slowness';
import type { DistFiles, Workbook } from '../workbook';
import { bundlePage } from './bundlePage';
import { type ClaimedFolder, claimFolder } from './claimFolder';
import { diskSentence } from './diskSentence';
import { keepSaved } from './keepSaved';
import { OpenRefusal } from './OpenRefusal';
import { openWorkbook } from './openWorkbook';
import type { Flags, SheetLocale } from './readFlags';
import { savedWorkbook } from './savedWorkbook';
import { serveWorkbook } from './serveWorkbook';
import { START_TEXTS } from './startTexts';

export interface HostOptions {
  readonly flags: Flags;
  /** The built files of dist/. */
  readonly files: DistFiles;
  /** Where the workbook is kept between two starts. */
  readonly folder: string;
  /** Where the page's bundle and the demo are kept; beside the workbook by default. */
  readonly cacheFolder?: string;
  /** Locale of a new workbook where the person named none. */
  readonly computer: SheetLocale;
  /** The day it is, as a spreadsheet counts days, by which the demo is dated; as in its pictures where absent. */
  readonly today?: number;
  /** Any free port, where the person named none: for tests beside a running workbook. */
  readonly anyPort?: boolean;
  /** Called with a sentence before what takes its time. */
  readonly say?: (sentence: string) => void;
  /** Called with a sentence when the workbook cannot be saved, and when it is again. */
  readonly warn?: (sentence: string) => void;
  /** Where the last edits go if the workbook cannot be saved at the end; the folder for passing files by default. */
  readonly otherFolder?: string;
}

/** The workbook of this computer while it runs. */
export interface WorkbookHost {
  readonly url: string;
  readonly port: number;
  readonly workbook: Workbook;
  readonly language: Language;
  readonly notices: readonly string[];
  /**
   * Saves what is not saved yet, before the end; what cannot be is put aside. 'lost' where that fails too: then nobody
   * should close it unasked.
   */
  save(): 'saved' | 'aside' | 'lost';
  /** Saves, and lets all tabs go. */
  close(): Promise<void>;
}

/** The port of the workbook, unless it is taken. */
export const USUAL_PORT = 8930;

/** Opens the workbook and serves it, whole: the command, and the tests in a browser, start it here. */
export async function hostWorkbook(options: HostOptions): Promise<WorkbookHost> {
  const { flags, folder, computer } = options;
  const language = toLanguage(flags.locale ?? computer);
  const claim = await claimed(folder, language);
  try {
    clearDrafts(folder);
    return await host(options, claim);
  } catch (error) {
    claim.release();
    throw error;
  }
}

async function claimed(folder: string, language: Language): Promise<ClaimedFolder> {
  const texts = START_TEXTS[language];
  const claim = await claimFolder(folder, randomUUID()).catch((error: unknown) => {
    throw new OpenRefusal(diskSentence(language, 'cannotKeep', { folder, error }));
  });
  if ('release' in claim) return claim;
  const { url, pid, note } = claim;
  throw new OpenRefusal(url === null ? fill(texts.beingOpened, { pid, note }) : fill(texts.alreadyOpen, { url }));
}

async function host(options: HostOptions, claim: ClaimedFolder): Promise<WorkbookHost> {
  const { flags, files, folder, cacheFolder = folder, computer, today, say, warn = () => {} } = options;
  const { serverId } = claim;
  const saved = savedWorkbook(folder);
  const slow = flags.asSlowAsGoogle ? slowness(files) : null;
  const intercept = slow?.intercept;
  const [page, opened] = await Promise.all([
    bundlePage(cacheFolder),
    openWorkbook({
      flags,
      saved,
      files,
      computer,
      cacheFolder,
      ...(today !== undefined && { today }),
      ...(intercept && { intercept }),
      ...(say && { say }),
    }),
  ]);
  const { workbook, name, locale, language, opensAt, notices } = opened;
  let warned = '';
  const keeper = keepSaved(workbook, saved, error => {
    const sentence = error === null ? '' : diskSentence(language, 'cannotSave', { folder, error });
    server.tellUnsaved(sentence || null);
    // Every few seconds it is tried again, which need not be told.
    if (sentence !== warned) warn(sentence || START_TEXTS[language].savedAgain);
    warned = sentence;
  });
  const server = await serveWorkbook({
    workbook,
    page,
    start: {
      serverId,
      name,
      locale,
      language,
      opensAt,
      notices,
      code: files['Code.js'] ?? '',
      others: demoLinks(language).map(({ salesperson, link }) => ({ salesperson, link })),
    },
    changed: () => keeper.changed(),
    timeOfRun: name => slow?.timeOfRun(name, workbook.menus) ?? 0,
    port: flags.port ?? (options.anyPort ? 0 : USUAL_PORT),
    strict: flags.port !== null,
  });
  claim.servedAt(server.url);
  // A new workbook is kept too, once the first tab has had the time to open.
  keeper.changed();
  return {
    url: server.url,
    port: server.port,
    workbook,
    language,
    notices,
    save() {
      if (keeper.save()) return 'saved';
      const { otherFolder = tmpdir() } = options;
      const aside = savedWorkbook(otherFolder, `polecam-${Date.now()}.json`);
      try {
        aside.write(workbook.snapshot());
        warn(fill(START_TEXTS[language].putAside, { path: aside.path, kept: saved.path }));
        return 'aside';
      } catch (error) {
        warn(diskSentence(language, 'cannotPutAside', { folder: otherFolder, error }));
        return 'lost';
      }
    },
    async close() {
      keeper.save();
      keeper.stop();
      claim.release();
      await server.close();
    },
  };
}
