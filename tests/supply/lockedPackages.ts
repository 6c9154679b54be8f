import { readFileSync } from 'node:fs';

export interface LockedPackage {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly license?: string;
  readonly dev?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** package-lock.json as npm reads it: packages by their folder, the project itself under ''. */
export const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly version: string;
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

/** Every package of the lockfile, those for other systems included. */
export const lockedPackages = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, locked]) => ({ ...locked, path, name: path.replace(/^.*node_modules\//, '') }));
