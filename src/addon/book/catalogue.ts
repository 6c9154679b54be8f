import { LANGUAGES, type Language } from '../../i18n/language';
import type { Catalogue, FormerFile, SheetsFile, WordsFile } from '../../templates/Catalogue';
import type { ExampleFile } from '../../templates/ExampleFile';
import { projectJson } from './projectFile';

/**
 * The sheets with their words, the words of refusals, those by which orders are recognised, and the formulas' examples.
 * They are in files of their own, each read when it is first wanted: Code.js is loaded anew for every formula, which
 * needs none of them, and a run needs the words of one language or two.
 */
export function catalogue(): Catalogue {
  return all;
}

/** The invented firm in a language, which is read only when somebody asks for it. */
export function exampleIn(language: Language): ExampleFile {
  return exampleFile(`Example_${language}`);
}

const exampleFile = jsonOnce<ExampleFile>();
const formerFile = jsonOnce<FormerFile>();
const sheetsFile = jsonOnce<SheetsFile>();
const wordsFile = jsonOnce<WordsFile>();

const all: Catalogue = {
  get templates() {
    return sheetsFile('Sheets').templates;
  },
  get sideSheets() {
    return sheetsFile('Sheets').sideSheets;
  },
  get named() {
    return sheetsFile('Sheets').named;
  },
  get orderWords() {
    return sheetsFile('Sheets').orderWords;
  },
  get former() {
    return formerFile('Former').former;
  },
  sheets: inEach('sheets'),
  server: inEach('server'),
  examples: inEach('examples'),
};

/** A language's file is read when its words are. */
function inEach<Kind extends keyof WordsFile>(kind: Kind): Readonly<Record<Language, WordsFile[Kind]>> {
  const words = {} as Record<Language, WordsFile[Kind]>;
  for (const language of LANGUAGES) {
    Object.defineProperty(words, language, { enumerable: true, get: () => wordsFile(`Words_${language}`)[kind] });
  }
  return words;
}

function jsonOnce<File>(): (name: string) => File {
  const read = new Map<string, File>();
  return name => {
    const known = read.get(name);
    if (known !== undefined) return known;
    const file = JSON.parse(projectJson(name)) as File;
    read.set(name, file);
    return file;
  };
}
