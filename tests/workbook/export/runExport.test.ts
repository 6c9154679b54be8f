import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templateTexts } from '../../../src/i18n/templates';
import { createWorkbook } from '../../../src/workbook/createWorkbook';
import { demoLinks } from '../../../src/workbook/demo/demoLinks';
import { DEMO_TEXTS } from '../../../src/workbook/demo/demoTexts';
import { runExport } from '../../../src/workbook/export/runExport';
import { salesWorkbooks } from '../../../src/workbook/server/salesWorkbooks';
import { savedWorkbook } from '../../../src/workbook/server/savedWorkbook';
import { callServer } from '../../addon/callServer';
import { builtFiles } from '../../addon/openFile';
import { CACHE_FOLDER } from '../../cacheFolder';
import { demoOf } from '../demo/openDemo';
import { unzip } from './unzip';
import { xmlFault } from './xmlFault';

const folder = mkdtempSync(join(tmpdir(), 'polecam-export-'));
const kept = join(folder, 'kept');
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...words: string[]): Promise<{ readonly done: boolean; readonly said: readonly string[] }> {
  const said: string[] = [];
  const say = (sentence: string) => said.push(sentence);
  const done = await runExport({
    words,
    files: async () => builtFiles(),
    folder: kept,
    cacheFolder: CACHE_FOLDER,
    from: folder,
    computer: 'pl_PL',
    say,
  });
  return { done, said };
}

function read(file: string): { readonly text: (path: string) => string; readonly files: ReadonlyMap<string, Buffer> } {
  const files = unzip(readFileSync(join(folder, file)));
  return { files, text: path => files.get(path)!.toString('utf8') };
}

const sheetNames = (workbook: string) => [...workbook.matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name]) => name);

describe('The exported demo', () => {
  let said: readonly string[];
  let demo: ReturnType<typeof read>;
  beforeAll(async () => {
    ({ said } = await run('demo.xlsx', '--locale', 'pl_PL'));
    demo = read('demo.xlsx');
  });

  it('has all sheets, and the terminal says how many', () => {
    const names = sheetNames(demo.text('xl/workbook.xml'));
    expect(names).toEqual(expect.arrayContaining(['Zacznij tutaj', 'Zamówienia']));
    expect(said.at(-2)).toBe(`demo.xlsx: arkuszy: ${names.length}`);
    expect([...demo.files.keys()].filter(path => /^xl\/worksheets\/sheet\d+\.xml$/.test(path))).toHaveLength(
      names.length,
    );
  });

  it('is XML through and through, and names each of its parts', () => {
    const faults = [...demo.files].map(([path, content]) => [path, xmlFault(content.toString('utf8'))]);
    expect(faults.filter(([, fault]) => fault !== undefined)).toEqual([]);
    const types = demo.text('[Content_Types].xml');
    const parts = [...demo.files.keys()].filter(path => /^xl\/(worksheets|charts|drawings)\/\w+\.xml$/.test(path));
    expect(parts.filter(path => !types.includes(`/${path}"`))).toEqual([]);
  });

  it('holds the texts as people read them', () => {
    const texts = demo.text('xl/sharedStrings.xml');
    expect(texts).toContain('>Polecam: sprzedaż z polecenia<');
    expect(texts).toContain('>=TIME_SHARE(C6)<');
  });

  it('has all of the log: the person, next steps, reasons for no deal, and who waits for word', () => {
    const texts = demo.text('xl/sharedStrings.xml');
    const words = templateTexts.pl;
    const headers = (['person', 'nextStep', 'stepDay', 'lostReason', 'toldDay'] as const).map(
      key => words[`referrals.${key}`],
    );
    const { people, referralSteps } = DEMO_TEXTS.pl.written;
    const typed = [...headers, ...people, ...referralSteps, words['settings.lost.price']];
    expect(typed.filter(text => !texts.includes(`>${text}<`))).toEqual([]);
    // What a formula answers stands beside it.
    const sheets = [...demo.files].filter(([path]) => path.startsWith('xl/worksheets/'));
    const shown = sheets.map(([, content]) => content.toString('utf8')).join('') + texts;
    const isShown = (...words: readonly string[]) => words.some(word => shown.includes(`>${word}<`));
    expect(isShown(words['referrals.waitsForWord'])).toBe(true);
    expect(isShown(words['referrals.wordOfDeal'], words['referrals.wordOfLost'])).toBe(true);
  });

  it('is packed, and the same bytes whenever it is written', async () => {
    const bytes = readFileSync(join(folder, 'demo.xlsx'));
    const bare = [...demo.files.values()].reduce((sum, { length }) => sum + length, 0);
    expect(bytes.length).toBeLessThan(bare / 4);
    await run('same.xlsx', '--locale', 'pl_PL');
    expect(readFileSync(join(folder, 'same.xlsx')).equals(bytes)).toBe(true);
  });

  it('shows the values of our formulas', () => {
    expect(demo.text('xl/worksheets/sheet0.xml')).toMatch(/<c r="C7"[^>]*>\s*<v>0\.35<\/v>/);
  });

  it('computes only with what other programs know', () => {
    const formulas = [...demo.files]
      .filter(([path]) => path.startsWith('xl/worksheets/'))
      .flatMap(([, content]) =>
        [...content.toString('utf8').matchAll(/<f [^>]*>(.*?)<\/f>/gs)].map(([, formula]) => formula!),
      );
    const strange = /ARRAYFORMULA|SORT|(?<!POLECAM_)(CLIENT|IDEAL|REFERRAL|TIME)_[A-Z]+\(|#REF!|#NAME/;
    expect(formulas.filter(formula => strange.test(formula))).toEqual([]);
    const names = new Set(formulas.flatMap(formula => formula.match(/POLECAM_\w+/g) ?? []));
    const workbook = demo.text('xl/workbook.xml');
    expect([...names].filter(name => !workbook.includes(`<definedName name="${name}">`))).toEqual([]);
  });
});

describe('The exported workbook', () => {
  beforeAll(() => {
    demoOf('en');
    demoOf('en', demoLinks('en')[0]!.salesperson);
  });

  it('is the one that is kept, which stays as it is', async () => {
    const workbook = createWorkbook({ files: builtFiles(), locale: 'en_US' });
    workbook.type('Sheet1', 'A1', "'007");
    workbook.type('Sheet1', 'A2', '=SORT({3;1})');
    workbook.type('Sheet1', 'B1', '=SUM(2,3)');
    savedWorkbook(kept).write(workbook.snapshot());
    const before = readFileSync(join(kept, 'workbook.json'));
    expect(await run('kept.xlsx')).toMatchObject({ done: true });
    const { text } = read('kept.xlsx');
    expect(sheetNames(text('xl/workbook.xml'))).toEqual(['Sheet1']);
    expect(text('xl/sharedStrings.xml')).toContain('>007<');
    const sheet = text('xl/worksheets/sheet0.xml');
    expect(sheet).toMatch(/<c r="A3"[^>]*>\s*<v>3<\/v>/);
    expect(sheet).toMatch(/<f [^>]*>SUM\(2,3\)<\/f><v>5<\/v>/);
    expect(readFileSync(join(kept, 'workbook.json')).equals(before)).toBe(true);
    expect(readdirSync(kept)).toEqual(['workbook.json']);
    rmSync(kept, { recursive: true });
  });

  it('is not the demo where the kept one cannot be read', async () => {
    mkdirSync(kept);
    writeFileSync(join(kept, 'workbook.json'), '{"format":1');
    const { done, said } = await run('broken.xlsx', '--locale', 'en_US');
    expect([done, said]).toEqual([false, [expect.stringMatching(/^The saved workbook .* cannot be read, so nothing/)]]);
    expect(existsSync(join(folder, 'broken.xlsx'))).toBe(false);
    expect(readFileSync(join(kept, 'workbook.json'), 'utf8')).toBe('{"format":1');
    rmSync(kept, { recursive: true });
  });

  it('leaves the formulas of all workbooks as they were', async () => {
    expect(await run('again.xlsx', '--locale', 'en_US')).toMatchObject({ done: true });
    const links = demoLinks('en');
    const imports = salesWorkbooks({ files: builtFiles(), locale: 'en_US', cacheFolder: CACHE_FOLDER });
    const manager = createWorkbook({ files: builtFiles(), locale: 'en_US', newSheetRows: 120, imports });
    callServer(manager, 'addSources', { sources: links.map(({ salesperson, link }) => ({ salesperson, link })) });
    manager.allowImport(links[0]!.id);
    // Their logs are sorted, which is what is not exported, and those that do not answer are errors inside of it.
    const [source] = callServer(manager, 'loadSources').sources;
    expect([source!.clients > 10, source!.received > 10]).toEqual([true, true]);
  });

  it('takes a file along', async () => {
    writeFileSync(join(folder, 'moje.csv'), 'Klient;Kwota\nŻaba & syn;12,5\n');
    expect(await run('file.xlsx', '--open', 'moje.csv')).toMatchObject({ done: true });
    expect(read('file.xlsx').text('xl/sharedStrings.xml')).toContain('>Żaba &amp; syn<');
  });

  it('is refused in a sentence, in the language of the person', async () => {
    expect(await run()).toEqual({ done: false, said: ['Dokąd zapisać? npm run export -- plik.xlsx'] });
    expect(await run('demo.pdf', '--locale', 'ru_RU')).toEqual({
      done: false,
      said: ['«demo.pdf» — не файл .xlsx: имя должно так заканчиваться.'],
    });
    expect((await run('demo.xlsx', '--wrong')).said[0]).toContain('--wrong');
    expect((await run('demo.xlsx', '--open', 'gone.csv')).done).toBe(false);
    expect((await run('demo.xlsx', '--wrong', '--locale', 'en')).said).toEqual([
      'There is no option --wrong: npm start -- --help lists them all.',
    ]);
    expect(existsSync(join(folder, 'demo.pdf'))).toBe(false);
  });

  it('is refused before anything is built or opened, where it could not be written', async () => {
    mkdirSync(join(folder, 'taken.xlsx'));
    let built = false;
    const said: string[] = [];
    const refuse = async (...words: string[]) => {
      const files = async () => {
        built = true;
        return builtFiles();
      };
      const say = (sentence: string) => said.push(sentence);
      await runExport({ words, files, folder: kept, from: folder, computer: 'pl_PL', say });
    };
    await refuse('no/folder/demo.xlsx');
    await refuse('taken.xlsx', '--locale', 'en_US');
    await refuse('demo.xlsx', 'gone.csv');
    await refuse('demo.xlsx', '--open', 'gone.csv', '--locale', 'ru_RU');
    expect(said).toEqual([
      'Nie można zapisać no/folder/demo.xlsx: nie ma takiego folderu',
      'Cannot write taken.xlsx: there is a folder of that name',
      'Nie ma pliku gone.csv.',
      'Файла gone.csv нет.',
    ]);
    expect(built).toBe(false);
    expect(readdirSync(folder).filter(name => name.endsWith('.tmp'))).toEqual([]);
  });

  it('is explained', async () => {
    expect((await run('--help', '--locale', 'en_US')).said[0]).toContain('npm run export -- out.xlsx');
  });
});
