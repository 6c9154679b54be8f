import { readFileSync } from 'node:fs';

interface LockedPackage {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly license?: string;
  readonly dev?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

interface Lock {
  readonly version: string;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** package-lock.json as npm reads it: packages by their folder, the project itself under ''. */
export const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** Tools that are too large for everyone, installed apart by whoever runs them: the engine for BigQuery's SQL, and DuckDB. */
export const APART = ['tests/bigquery/engine', 'tests/bigquery/growth'];

export const lockIn = (folder: string): Lock => JSON.parse(readFileSync(`${folder}/package-lock.json`, 'utf8'));

/** Every package of all lockfiles, those for other systems included. */
export const lockedPackages = [lock, ...APART.map(lockIn)]
  .flatMap(({ packages }) => Object.entries(packages))
  .filter(([path]) => path !== '')
  .map(([path, locked]) => ({ ...locked, path, name: path.replace(/^.*node_modules\//, '') }));
