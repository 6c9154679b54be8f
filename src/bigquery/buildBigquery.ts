import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import * as functions from '../functions';
import { compileProject } from './compileProject';
import type { Graph } from './Graph';
import { type JavascriptBody, javascriptBodies } from './javascriptBodies';
import { norms } from './norms';
import { pasteScript } from './pasteScript';
import { projectReadme } from './projectReadme';
import { sqlArguments } from './sqlArguments';

/** What was built, for whoever looks at it. */
export interface BuiltBigquery {
  readonly graph: Graph;
  readonly bodies: Readonly<Record<string, JavascriptBody>>;
  readonly script: string;
  /** The files of the zip by their paths. */
  readonly project: ReadonlyMap<string, string>;
  readonly zip: Uint8Array;
}

const PROJECT = fileURLToPath(new URL('project', import.meta.url));

/** Builds the Dataform project, its zip and the script to paste into a folder, in place of what was there. */
export async function buildBigquery(folder: string): Promise<BuiltBigquery> {
  const project = join(folder, 'project');
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(project, 'includes'), { recursive: true });
  await cp(PROJECT, project, { recursive: true });
  const bodies = await javascriptBodies();
  const formulas = Object.fromEntries(
    Object.entries(functions).map(([name, formula]) => [name, sqlArguments(formula)]),
  );
  const javascript = Object.fromEntries(Object.entries(bodies).map(([name, { files: _, ...body }]) => [name, body]));
  for (const [name, content] of Object.entries({ norms, formulas, javascript })) {
    await writeFile(join(project, 'includes', `${name}.js`), asInclude(content));
  }
  const graph = compileProject(project);
  await writeFile(join(project, 'README.md'), projectReadme());
  const script = pasteScript(graph);
  const files = await filesOf(project);
  const zip = zipped(files);
  await writeFile(join(folder, 'polecam.sql'), script);
  await writeFile(join(folder, 'polecam-dataform.zip'), zip);
  return { graph, bodies, script, project: files, zip };
}

/** What the project's own files take for a module. */
function asInclude(content: object): string {
  return `// Made from the arithmetic and the formulas of the add-on: do not edit.\nmodule.exports = ${JSON.stringify(content, null, 2)};\n`;
}

async function filesOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter(entry => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const files = paths
    .sort()
    .map(async path => [path.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(path, 'utf8')] as const);
  return new Map(await Promise.all(files));
}

/** Of one date, so that the same sources give the same bytes. */
function zipped(files: ReadonlyMap<string, string>): Uint8Array {
  const entries = [...files].map(([path, text]) => [path, strToU8(text)]);
  return zipSync(Object.fromEntries(entries), { mtime: '1980-01-01T00:00:00' });
}
