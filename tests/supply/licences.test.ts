import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lockedPackages } from './lockedPackages';

/** Licences that ask for no more than their text to be kept. */
const PERMISSIVE = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT-0',
  // Lists, fonts and other works that are no programs.
  'CC-BY-3.0',
  'CC0-1.0',
  'OFL-1.1',
];

/** Tools of development that ask for more if they are changed or passed on: we do neither. */
const NAMED: Readonly<Record<string, string>> = {
  '@odoo/o-spreadsheet': 'LGPL-3.0-or-later',
  '@odoo/owl': 'LGPL-3.0-only',
  'axe-core': 'MPL-2.0',
};

const report = lockedPackages.map(({ path, name, license, dev }) => ({
  name,
  licence: license ?? statedInPackage(path),
  dev: dev === true,
}));

describe('licences of all that npm brings', () => {
  it('are permissive, but for three named tools', () => {
    const others = report.filter(({ name, licence }) => NAMED[name] !== licence && !isPermissive(licence));
    expect(others).toEqual([]);
  });

  it('the three named tools are still what they were, and only of development', () => {
    const named = report.filter(({ name }) => name in NAMED);
    expect(named).toEqual(Object.entries(NAMED).map(([name, licence]) => ({ name, licence, dev: true })));
  });

  it('tell choice from sum, and refuse what is not on the list', () => {
    const judged = ['(MIT OR GPL-3.0)', '(MIT AND GPL-3.0)', 'MIT/Apache-2.0', 'AGPL-3.0', 'LGPL-3.0-only', 'none'];
    expect(judged.map(isPermissive)).toEqual([true, false, true, false, false, false]);
  });
});

/** One of the alternatives must be permissive in all its parts; expressions nest no deeper in any package. */
function isPermissive(licence: string): boolean {
  return licence
    .replace(/^\((.*)\)$/, '$1')
    .split(/ OR |\//)
    .some(alternative => alternative.split(' AND ').every(part => PERMISSIVE.includes(part)));
}

/** Old packages list their licences where the lockfile does not look. */
function statedInPackage(path: string): string {
  const file = `${path}/package.json`;
  if (!existsSync(file)) return 'none';
  const { licenses = [] }: { readonly licenses?: readonly { readonly type: string }[] } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return licenses.map(({ type }) => type).join(' OR ') || 'none';
}
