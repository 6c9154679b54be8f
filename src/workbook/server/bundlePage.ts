import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { keepIfPossible, readKept } from '../files/keptFile';

/** The files that make the page, by name. */
export type PageFiles = Readonly<Record<'page.html' | 'page.js' | 'page.css' | 'scriptRun.js', string>>;

interface CachedPage {
  /** Every file that went in, and what it held. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly files: PageFiles;
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FOLDER = 'src/workbook/page';

/** Bundles the page, or takes it from the folder where the last bundle is kept if no file of it has changed. */
export async function bundlePage(cacheFolder: string): Promise<PageFiles> {
  const cachePath = join(cacheFolder, 'page.json');
  const cached = readKept<CachedPage>(cachePath);
  if (cached !== null && isFresh(cached)) return cached.files;
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [`${FOLDER}/page.ts`, `${FOLDER}/scriptRun.ts`],
    outdir: 'page',
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    mainFields: ['module', 'main'],
    loader: {
      '.xml': 'text',
      '.woff2': 'dataurl',
      '.woff': 'empty',
      '.ttf': 'empty',
      '.eot': 'empty',
      '.svg': 'empty',
    },
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const text = (name: string): string => outputFiles.find(({ path }) => path.endsWith(name))?.text ?? '';
  const files: PageFiles = {
    'page.html': readFileSync(`${ROOT}${FOLDER}/page.html`, 'utf8'),
    'page.js': text('page.js'),
    'page.css': text('page.css'),
    'scriptRun.js': text('scriptRun.js'),
  };
  keepIfPossible(cachePath, JSON.stringify({ inputs: fingerprints(metafile), files } satisfies CachedPage));
  return files;
}

function isFresh({ inputs }: CachedPage): boolean {
  return Object.entries(inputs).every(([input, print]) => fingerprint(input) === print);
}

function fingerprints({ inputs }: Metafile): Record<string, string> {
  const paths = [`${FOLDER}/page.html`, 'src/workbook/server/bundlePage.ts', ...Object.keys(inputs)];
  return Object.fromEntries(paths.map(path => [path, fingerprint(path)]));
}

function fingerprint(path: string): string {
  const full = join(ROOT, path.replace(/\?.*$/, ''));
  return existsSync(full) ? createHash('sha256').update(readFileSync(full)).digest('hex') : '';
}
