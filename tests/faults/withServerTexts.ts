import { LANGUAGES } from '../../src/i18n/language';
import type { Catalogue, FormerFile, SheetsFile, WordsFile } from '../../src/templates/Catalogue';
import type { DistFiles } from '../../src/workbook/workbook';

const TAG = /(<script type="application\/json">)([\s\S]*?)(<\/script>)/;

/** The built files with other sheets or words in them: an older version of the add-on, for one. */
export function withServerTexts(files: DistFiles, change: (texts: Catalogue) => Catalogue): DistFiles {
  const words = LANGUAGES.map(language => [language, read<WordsFile>(files, `Words_${language}`)] as const);
  const inEach = <Kind extends keyof WordsFile>(kind: Kind) =>
    Object.fromEntries(words.map(([language, file]) => [language, file[kind]])) as unknown as Catalogue[Kind];
  const sheetsFile = read<SheetsFile>(files, 'Sheets');
  const { sheets, server, examples, former, ...changed } = change({
    ...sheetsFile,
    ...read<FormerFile>(files, 'Former'),
    sheets: inEach('sheets'),
    server: inEach('server'),
    examples: inEach('examples'),
  });
  const written = {
    ...files,
    'Former.html': write(files, 'Former', { former }),
    'Sheets.html': write(files, 'Sheets', changed),
    ...Object.fromEntries(
      LANGUAGES.map(language => {
        const file = { sheets: sheets[language], server: server[language], examples: examples[language] };
        return [`Words_${language}.html`, write(files, `Words_${language}`, file)];
      }),
    ),
  };
  if (Object.entries(written).every(([name, text]) => files[name] === text)) throw new Error('Nothing has changed.');
  return written;
}

function read<File>(files: DistFiles, name: string): File {
  return JSON.parse(TAG.exec(files[`${name}.html`]!)![2]!) as File;
}

function write(files: DistFiles, name: string, content: object): string {
  const json = JSON.stringify(content).replaceAll('<', '\\u003c');
  return files[`${name}.html`]!.replace(TAG, (_, open: string, __, close: string) => `${open}${json}${close}`);
}
