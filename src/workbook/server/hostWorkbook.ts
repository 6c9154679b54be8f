import { randomUUID } from 'node:crypto';
import { fill } from '../../i18n/fill';
import { type Language, toLanguage } from '../../i18n/language';
import { demoLinks } from '../demo/demoLinks';
import type { DistFiles, Workbook } from '../workbook';
import { bundlePage } from './bundlePage';
import { claimFolder, runningIn } from './claimFolder';
import { keepSaved } from './keepSaved';
import { OpenRefusal, openWorkbook } from './openWorkbook';
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
  /** Any free port, where the person named none: for tests beside a running workbook. */
  readonly anyPort?: boolean;
  /** Called with a sentence before what takes its time. */
  readonly say?: (sentence: string) => void;
  /** Called when the workbook cannot be saved. */
  readonly saveFailed?: (error: unknown) => void;
}

/** The workbook of this computer while it runs. */
export interface WorkbookHost {
  readonly url: string;
  readonly port: number;
  readonly workbook: Workbook;
  readonly language: Language;
  readonly notices: readonly string[];
  /** Saves, and lets all tabs go. */
  close(): Promise<void>;
}

/** The port of the workbook, unless it is taken. */
export const USUAL_PORT = 8930;
/** A new workbook is saved when the first tab has had the time to open. */
const FIRST_SAVE = 10_000;

/** Opens the workbook and serves it, whole: the command, and the tests in a browser, start it here. */
export async function hostWorkbook(options: HostOptions): Promise<WorkbookHost> {
  const { flags, files, folder, cacheFolder = folder, computer, say, saveFailed = () => {} } = options;
  const rival = await runningIn(folder);
  if (rival !== null) {
    throw new OpenRefusal(fill(START_TEXTS[toLanguage(flags.locale ?? computer)].alreadyOpen, { url: rival }));
  }
  const saved = savedWorkbook(folder);
  const [page, opened] = await Promise.all([
    bundlePage(cacheFolder),
    openWorkbook({ flags, saved, files, computer, cacheFolder, ...(say && { say }) }),
  ]);
  const { workbook, name, locale, language, opensAt, notices } = opened;
  const keeper = keepSaved(workbook, saved, saveFailed);
  const serverId = randomUUID();
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
    port: flags.port ?? (options.anyPort ? 0 : USUAL_PORT),
    strict: flags.port !== null,
  });
  const release = claimFolder(folder, { url: server.url, serverId });
  keeper.changed(FIRST_SAVE);
  return {
    url: server.url,
    port: server.port,
    workbook,
    language,
    notices,
    async close() {
      keeper.close();
      release();
      await server.close();
    },
  };
}
