import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom; every folder may import itself. `workbook` otherwise takes the built files, as Google would. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  functions: ['core'],
  i18n: ['core', 'functions'],
  native: ['core', 'functions'],
  templates: ['core', 'functions', 'i18n'],
  contract: ['core', 'i18n', 'templates'],
  addon: ['core', 'functions', 'native', 'i18n', 'templates', 'contract'],
  sidebar: ['core', 'i18n', 'contract'],
  build: ['functions', 'i18n', 'templates'],
  probe: ['addon'],
  workbook: ['core', 'i18n', 'build'],
  docs: ['core', 'functions', 'native', 'i18n', 'templates', 'sidebar'],
};

/** The demo lays our sheets out by their plans, dressed by the add-on’s own code: the add-on takes too long for a start. */
const DEMO_MAY_IMPORT = [...MAY_IMPORT.workbook!, 'templates', 'addon'];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(file => join('src', file))
  .filter(file => /\.tsx?$/.test(file) && file !== 'src/main.ts');

const imports = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^(import|export)\s([^;]*?)\sfrom '([^']+)'/gms)].map(([, , what, from]) => ({
    what: what!,
    from: from!,
  }));

const folderOf = (file: string) => relative('src', file).split('/')[0]!;

describe('imports run one way', () => {
  it.each(files)('%s', file => {
    const folder = folderOf(file);
    const allowed = file.startsWith('src/workbook/demo/') ? DEMO_MAY_IMPORT : MAY_IMPORT[folder]!;
    const breaches = imports(file)
      .filter(({ from }) => from.startsWith('.'))
      .map(({ from }) => folderOf(join(dirname(file), from)))
      .filter(to => to !== folder && !allowed.includes(to));
    expect(breaches).toEqual([]);
  });

  it('the contract takes nothing of the sheets but which there are', () => {
    const templates = files
      .filter(file => folderOf(file) === 'contract')
      .flatMap(file => imports(file).map(({ from }) => from))
      .filter(from => from.includes('/templates/'));
    expect([...new Set(templates)]).toEqual(['../templates/sheetTemplate']);
  });

  it('the texts take only types from the formulas and the arithmetic', () => {
    const values = files
      .filter(file => folderOf(file) === 'i18n')
      .flatMap(file => imports(file).map(found => ({ file, ...found })))
      .filter(({ from, what }) => /\/(core|functions)(\/|$)/.test(join(from)) && !what.startsWith('type'))
      .filter(({ file, from }) => folderOf(join(dirname(file), from)) !== 'i18n');
    expect(values).toEqual([]);
  });
});

describe('what is pushed to Google', () => {
  const pushed = files.filter(file => !['workbook', 'build', 'docs'].includes(folderOf(file)));

  it('brings nothing but Preact', () => {
    const packages = pushed
      .flatMap(file => imports(file).map(({ from }) => from))
      .filter(from => !from.startsWith('.'));
    expect([...new Set(packages)].filter(name => name !== 'preact' && !name.startsWith('preact/'))).toEqual([]);
  });

  it('names Google’s services in the server only', () => {
    const services = /\b(SpreadsheetApp|Session|HtmlService|PropertiesService|LockService|Utilities|ScriptApp)\./;
    const naming = pushed.filter(file => services.test(readFileSync(file, 'utf8')));
    expect(naming.map(folderOf).filter(folder => !['addon', 'probe'].includes(folder))).toEqual([]);
  });

  it('names the page in the sidebar only', () => {
    const page = /\b(google\.script|document|window)\.\w/;
    const naming = pushed.filter(file =>
      page.test(readFileSync(file, 'utf8').replace(/\/\*\*?[\s\S]*?\*\/|\/\/.*/g, '')),
    );
    expect(naming.map(folderOf).filter(folder => folder !== 'sidebar')).toEqual([]);
  });

  it('never sets HTML from text', () => {
    const naming = pushed.filter(file =>
      /innerHTML|dangerouslySetInnerHTML|insertAdjacentHTML/.test(readFileSync(file, 'utf8')),
    );
    expect(naming).toEqual([]);
  });
});
