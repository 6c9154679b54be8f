import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { APART, lock, lockedPackages, lockIn } from './lockedPackages';

const project = JSON.parse(readFileSync('package.json', 'utf8'));
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

it.each(['dependencies', 'devDependencies', 'overrides'])('every version under %s is exact', group => {
  const versions = Object.entries<string>(project[group] ?? {});
  expect(versions.filter(([, version]) => !EXACT.test(version))).toEqual([]);
});

it('the lockfile is that of package.json', () => {
  const { version, devDependencies } = lock.packages['']!;
  expect({ version, devDependencies }).toEqual({ version: project.version, devDependencies: project.devDependencies });
  expect(lock.version).toBe(project.version);
});

it.each(APART)('the tool in %s is one package, exact and apart', folder => {
  const { devDependencies } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const versions = Object.values<string>(devDependencies);
  expect(versions.filter(version => !EXACT.test(version))).toEqual([]);
  expect(versions.length).toBe(1);
  expect(lockIn(folder).packages['']!.devDependencies).toEqual(devDependencies);
});

it('the lockfile holds a checksum for every package, and none from elsewhere than the registry', () => {
  const loose = lockedPackages.filter(({ integrity, link, resolved }) => {
    const elsewhere = resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/');
    return !integrity?.startsWith('sha512-') || link === true || elsewhere;
  });
  expect(loose.map(({ path }) => path)).toEqual([]);
});

it('no package runs a script when it is installed', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
});

it('no script of ours waits for an event that npm then skips', () => {
  const names = Object.keys(project.scripts);
  const hooks = names.filter(name => /^(pre|post)/.test(name) && names.includes(name.replace(/^(pre|post)/, '')));
  expect([...hooks, ...names.filter(name => /^(prepare|(pre|post)?install)$/.test(name))]).toEqual([]);
});

it('what is pushed brings Preact, and Preact brings nothing', () => {
  expect(project.dependencies).toBeUndefined();
  expect(lock.packages['node_modules/preact']!.dependencies).toBeUndefined();
});
