import { type BuildOptions, build } from 'esbuild';
import { root } from './root';

/** Bundles one entry in memory for Apps Script's V8, which parses ES2019, and gives its text. */
export async function bundle(entry: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    charset: 'utf8',
    target: 'es2019',
    legalComments: 'none',
    ...options,
    write: false,
  });
  return outputFiles.map(file => file.text).join('');
}
