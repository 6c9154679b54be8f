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

/** That of the engine which runs the SQL for BigQuery: installed apart, by its tests. */
export const engineLock: Lock = JSON.parse(readFileSync('tests/bigquery/engine/package-lock.json', 'utf8'));

/** Every package of both lockfiles, those for other systems included. */
export const lockedPackages = [lock, engineLock]
  .flatMap(({ packages }) => Object.entries(packages))
  .filter(([path]) => path !== '')
  .map(([path, locked]) => ({ ...locked, path, name: path.replace(/^.*node_modules\//, '') }));
