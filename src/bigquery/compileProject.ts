import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import type { Graph } from './Graph';

/** What of @dataform/core compiles a project; its own types are those of a bundle of everything. */
interface DataformCore {
  readonly compiler: (code: string, path: string) => string;
  readonly session: Session;
}

interface Session {
  init(folder: string, config: object, original: object): void;
  compile(): Graph;
}

/** A module of Node as CommonJS loads it. */
interface Loading {
  _compile(code: string, path: string): void;
}

type Loaders = Record<string, (module: Loading, path: string) => void>;

const ACTIONS = ['publish', 'operate', 'assert', 'declare'] as const;

/**
 * Compiles a Dataform project by @dataform/core alone, without its command line: no network and no other process. Files of a
 * project are CommonJS and know the project by globals, which are taken away afterwards.
 */
export function compileProject(project: string): Graph {
  const folder = realpathSync(project);
  const require = createRequire(import.meta.url);
  const { compiler, session } = require('@dataform/core') as DataformCore;
  const loaders = require('node:module')._extensions as Loaders;
  const globals = globalThis as unknown as Record<string, unknown>;
  const before = { loaders: { ...loaders }, globals: Object.keys(globals) };
  const load = (path: string): unknown => {
    globals.__dataform_current_file = path;
    return require(path);
  };
  const compiled = (module: Loading, path: string) => module._compile(compiler(readFileSync(path, 'utf8'), path), path);
  // Beside a package.json that says "module", Node would not take these for CommonJS.
  const plain = (module: Loading, path: string) =>
    path.startsWith(folder) ? module._compile(readFileSync(path, 'utf8'), path) : before.loaders['.js']!(module, path);
  Object.assign(loaders, { '.sqlx': compiled, '.yaml': compiled, '.js': plain });
  try {
    const { asJson } = load(join(folder, 'workflow_settings.yaml')) as { readonly asJson: Settings };
    session.init(folder, configOf(asJson), configOf(asJson));
    const actions = session as unknown as Record<string, (...given: unknown[]) => unknown>;
    globals.dataform = session;
    for (const name of ACTIONS) globals[name] = actions[name]!.bind(session);
    const includes = filesIn(join(folder, 'includes'));
    for (const file of includes) globals[basename(file, '.js')] = load(file);
    for (const file of filesIn(join(folder, 'definitions'))) load(file);
    return session.compile();
  } finally {
    for (const path of Object.keys(require.cache)) if (path.startsWith(folder)) delete require.cache[path];
    for (const name of Object.keys(loaders)) if (!(name in before.loaders)) delete loaders[name];
    Object.assign(loaders, before.loaders);
    for (const name of Object.keys(globals)) if (!before.globals.includes(name)) delete globals[name];
  }
}

interface Settings {
  readonly defaultProject: string;
  readonly defaultDataset: string;
  readonly defaultLocation: string;
  readonly defaultAssertionDataset: string;
  readonly vars: Readonly<Record<string, string>>;
}

function configOf(settings: Settings): object {
  return {
    warehouse: 'bigquery',
    defaultDatabase: settings.defaultProject,
    defaultSchema: settings.defaultDataset,
    defaultLocation: settings.defaultLocation,
    assertionSchema: settings.defaultAssertionDataset,
    vars: settings.vars,
  };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(sqlx|js)$/.test(file))
    .sort()
    .map(file => join(folder, file));
}
