import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';
import { bundle } from './bundle';
import { root } from './root';

/** The files of the live probe, by name. */
export type ProbeFiles = Readonly<Record<'Code.js' | 'Page.html' | 'Large.html' | 'appsscript.json', string>>;

/** Builds the live probe into dist-probe/ and gives what it wrote there. */
export async function buildProbe(): Promise<ProbeFiles> {
  const [code, page, manifest] = await Promise.all([
    buildCode(),
    readFile(`${root}src/probe/Page.html`, 'utf8'),
    readFile(`${root}src/probe/appsscript.json`, 'utf8'),
  ]);
  const files: ProbeFiles = { 'Code.js': code, 'Page.html': page, 'Large.html': LARGE, 'appsscript.json': manifest };
  await rm(`${root}dist-probe`, { recursive: true, force: true });
  await mkdir(`${root}dist-probe`);
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(`${root}dist-probe/${name}`, text)));
  return files;
}

/** As large as the sidebar's file, which the server reads for its texts. */
const LARGE = `<!DOCTYPE html>\n<!--${'x'.repeat(591_000)}-->\n`;

async function buildCode(): Promise<string> {
  const code = await bundle('src/probe/main.ts', { format: 'iife', globalName: 'probe' });
  const { triggers, formulas } = runInNewContext(`${code};probe`, {});
  return `${[
    code.trimEnd(),
    ...Object.keys(triggers).map(name => `function ${name}() {\n  probe.triggers.${name}();\n}`),
    ...Object.keys(formulas).map(declareFormula),
  ].join('\n\n')}\n`;
}

function declareFormula(name: string): string {
  return [
    '/**',
    ' * A formula of the Polecam probe.',
    ' * @customfunction',
    ' */',
    `function ${name}(first, second) {`,
    `  return probe.formulas.${name}(arguments);`,
    '}',
  ].join('\n');
}
