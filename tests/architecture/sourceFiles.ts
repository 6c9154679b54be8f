import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One import of a file: what it names, and whence; `target` is the file it leads to, none for a package. */
interface Import {
  readonly what: string;
  readonly from: string;
  readonly target: string | undefined;
}

/** A file that people wrote, its text and its imports, those of types counted. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const ENDINGS = ['', '.ts', '.tsx', '/index.ts'];

const IMPORT =
  /^(?:import|export)\s([^;']*?)\sfrom\s'([^']+)'|^import\s()'([^']+)'|\b(?:import)\(\s*()'([^']+)'\s*\)/gm;

/** All that is written in TypeScript in these folders. */
export function sourceFiles(...folders: readonly string[]): readonly SourceFile[] {
  const paths = folders.flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map(file => join(folder, file).replaceAll('\\', '/'))
      .filter(file => /\.tsx?$/.test(file)),
  );
  const known = new Set(paths);
  return paths.sort().map(path => {
    const text = readFileSync(path, 'utf8');
    return { path, text, imports: importsOf(path, text, known) };
  });
}

function importsOf(path: string, text: string, known: ReadonlySet<string>): readonly Import[] {
  return [...text.matchAll(IMPORT)].map(match => {
    const [what = '', from = ''] = match.slice(1).filter(part => part !== undefined);
    const base = join(dirname(path), from).replaceAll('\\', '/');
    const target = from.startsWith('.')
      ? ENDINGS.map(ending => base + ending).find(file => known.has(file))
      : undefined;
    return { what, from, target };
  });
}
