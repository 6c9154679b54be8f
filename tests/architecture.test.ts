import { describe, expect, it } from 'vitest';
import { circles } from './architecture/circles';
import { mayImport, roomOf } from './architecture/rooms';
import { type SourceFile, sourceFiles } from './architecture/sourceFiles';
import { writingFaults } from './architecture/writing';

const written = sourceFiles('src', 'tests', 'bench');
const files = written.filter(({ path }) => path.startsWith('src/') && path !== 'src/main.ts');
const inRoom = (room: string) => files.filter(({ path }) => path.startsWith(`src/${room}/`));

describe('the house', () => {
  it('has rooms that look one way only', () => {
    const breaches = files.flatMap(({ path, imports }) =>
      imports
        .flatMap(({ target }) => target ?? [])
        .filter(target => !mayImport(roomOf(path), roomOf(target)))
        .map(target => `${path} → ${target}`),
    );
    expect(breaches).toEqual([]);
  });

  it('has no circles of imports, those of types counted', () => {
    expect(circles(written)).toEqual([]);
  });

  it('takes only types from formulas and arithmetic into the texts', () => {
    const values = inRoom('i18n').flatMap(({ path, imports }) =>
      imports
        .filter(({ what, target = '' }) => /^src\/(core|functions)\//.test(target) && !what.startsWith('type'))
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(values).toEqual([]);
  });

  it('takes nothing of the sheets into the contract but which there are', () => {
    const targets = inRoom('contract').flatMap(({ imports }) => imports.flatMap(({ target }) => target ?? []));
    expect([...new Set(targets.filter(target => /^src\/templates\//.test(target)))]).toEqual([
      'src/templates/sheetTemplate.ts',
    ]);
  });
});

describe('what is written in the house', () => {
  it('has no function of more than three parameters, and in no file a literal that is spread into another', async () => {
    expect((await Promise.all(written.map(writingFaults))).flat()).toEqual([]);
  });
});

describe('what is pushed to Google', () => {
  const pushed = files.filter(({ path }) => !/^src\/(workbook|build|docs|pictures|bigquery)\//.test(path));
  const breaking = (unless: RegExp, pattern: RegExp, textOf = ({ text }: SourceFile) => text) =>
    pushed.filter(file => !unless.test(file.path) && pattern.test(textOf(file))).map(({ path }) => path);

  it('brings nothing but Preact', () => {
    const packages = pushed.flatMap(({ imports }) => imports.map(({ from }) => from)).filter(from => !/^\./.test(from));
    expect([...new Set(packages)].filter(name => !/^preact(\/|$)/.test(name))).toEqual([]);
  });

  it('names Google’s services in the server only', () => {
    const services = /\b(SpreadsheetApp|Session|HtmlService|PropertiesService|LockService|Utilities|ScriptApp)\./;
    expect(breaking(/^src\/(addon|probe)\//, services)).toEqual([]);
  });

  it('names the page in the sidebar only', () => {
    const page = /\b(google\.script|document|window)\.\w/;
    const code = ({ text }: SourceFile) => text.replace(/\/\*\*?[\s\S]*?\*\/|\/\/.*/g, '');
    expect(breaking(/^src\/sidebar\//, page, code)).toEqual([]);
  });

  it('never sets HTML from text', () => {
    expect(breaking(/^$/, /innerHTML|dangerouslySetInnerHTML|insertAdjacentHTML/)).toEqual([]);
  });
});
