import { fill } from '../../i18n/fill';
import type { Language } from '../../i18n/language';
import { type PluralForms, plural } from '../../i18n/plural';
import type { FileNote, FileRefusal } from './fileNote';

/** Why a file was not opened, or how it was read, as one sentence. */
export function fileSentence(language: Language, file: string, message: FileNote | FileRefusal): string {
  const texts: FileTexts = TEXTS[language];
  const count = (value: number): string => new Intl.NumberFormat(language).format(value);
  const list = (columns: readonly string[]): string => columns.map(name => fill(texts.quoted, { name })).join(', ');
  const sentence = (text: string, values: Readonly<Record<string, string | number>> = {}): string =>
    fill(text, { file, ...values });
  if ('reason' in message) {
    switch (message.reason) {
      case 'tooLarge':
        return sentence(texts.tooLarge, { megabytes: count(message.megabytes), limit: count(message.limit) });
      case 'tooManyCells':
      case 'tooManyForOpen':
        return sentence(texts[message.reason], { cells: count(message.cells), limit: count(message.limit) });
      default:
        return sentence(texts[message.reason]);
    }
  }
  switch (message.kind) {
    case 'encoding':
    case 'guessedEncoding':
      return sentence(texts[message.kind], {
        encoding: ENCODING_NAMES[message.encoding] ?? message.encoding.toUpperCase().replace('WINDOWS', 'Windows'),
      });
    case 'nuls':
    case 'brokenBytes':
    case 'ragged':
      return `${sentence(plural(language, texts[message.kind], message.count))} ${sentence(texts.rows, { rows: message.rows.join(', ') })}`;
    case 'linesAbove':
      return sentence(plural(language, texts.linesAbove, message.count), { row: message.count + 1 });
    case 'noHeader':
    case 'oneColumn':
      return sentence(texts[message.kind]);
    case 'unpairedQuote':
      return sentence(texts.unpairedQuote, { row: message.row });
    case 'assumedMark':
      return sentence(texts.assumedMark[message.mark], { columns: list(message.columns) });
    case 'assumedOrder':
      return sentence(texts.assumedOrder[message.order], { columns: list(message.columns) });
    case 'leftAsText':
      return sentence(texts.leftAsText, { columns: list(message.columns) });
  }
}

const ENCODING_NAMES: Readonly<Record<string, string>> = {
  ibm866: 'CP866',
  ibm852: 'CP852',
  'x-mac-cyrillic': 'Mac Cyrillic',
  macintosh: 'Mac Roman',
};

interface FileTexts<In extends Language = Language> {
  readonly quoted: string;
  readonly missing: string;
  readonly unreadable: string;
  readonly folder: string;
  readonly empty: string;
  readonly binary: string;
  readonly office: string;
  readonly broken: string;
  readonly tooLarge: string;
  readonly tooManyCells: string;
  readonly tooManyForOpen: string;
  readonly encoding: string;
  readonly guessedEncoding: string;
  readonly nuls: PluralForms<In>;
  readonly brokenBytes: PluralForms<In>;
  readonly linesAbove: PluralForms<In>;
  readonly noHeader: string;
  readonly oneColumn: string;
  readonly ragged: PluralForms<In>;
  readonly rows: string;
  readonly unpairedQuote: string;
  readonly assumedMark: Readonly<Record<',' | '.', string>>;
  readonly assumedOrder: Readonly<Record<'dmy' | 'mdy', string>>;
  readonly leftAsText: string;
}

const TEXTS: { readonly [In in Language]: FileTexts<In> } = {
  en: {
    quoted: '“{name}”',
    missing: 'There is no file {file}.',
    unreadable: 'The file {file} cannot be read: its permissions do not allow it.',
    folder: '{file} is a folder: give a .csv, .tsv or .xlsx file.',
    empty: 'The file {file} is empty: it needs a header row and rows below it.',
    binary: 'The file {file} is not a table: give a .csv, .tsv or .xlsx file.',
    office:
      'The file {file} is a workbook of another kind, a web page or an archive: save it as .xlsx or CSV and open that file.',
    broken:
      'The workbook {file} is damaged or protected by a password: open it in your spreadsheet program, save it anew and try again.',
    tooLarge: 'The file {file} has {megabytes} MB and at most {limit} MB can be opened here: split it.',
    tooManyCells:
      'The file {file} has {cells} cells and the grid on this computer takes at most {limit}: leave out columns or split it.',
    tooManyForOpen:
      'The file {file} has {cells} cells, and at most {limit} can be added to a workbook that is open: stop it, and start it with “npm start -- --open” and this file.',
    encoding: '{file} was read in the encoding {encoding}: check the letters with accents.',
    guessedEncoding:
      '{file} was read in the encoding {encoding}, but that is a guess, because few letters tell: check names and currency signs.',
    nuls: {
      one: 'In {count} row of {file} there was a NUL, a sign that no text has: it was left out.',
      other: 'In {count} rows of {file} there were NULs, signs that no text has: they were left out.',
    },
    brokenBytes: {
      one: 'In {count} row of {file} a letter is damaged: � stands in its place.',
      other: 'In {count} rows of {file} letters are damaged: � stands in their place.',
    },
    linesAbove: {
      one: 'In {file}, {count} line stands above the table: its columns are named in row {row}.',
      other: 'In {file}, {count} lines stand above the table: its columns are named in row {row}.',
    },
    noHeader: 'In {file} the columns have no names: the first row is read like all others.',
    oneColumn: 'No sign was found in {file} that separates columns: each line stands in one cell.',
    ragged: {
      one: '{count} row of {file} has another number of fields than the header; nothing was left out.',
      other: '{count} rows of {file} have another number of fields than the header; nothing was left out.',
    },
    rows: 'Row: {rows}.',
    unpairedQuote: 'In {file}, row {row}, a quotation mark has no pair: the marks were kept as part of the text.',
    assumedMark: {
      ',': 'In {file}, column {columns}, “1,234” was read as a decimal comma: nothing in the file says otherwise.',
      '.': 'In {file}, column {columns}, “1.234” was read as a decimal point: nothing in the file says otherwise.',
    },
    assumedOrder: {
      dmy: 'In {file}, column {columns}, dates were read as day/month/year: nothing in the file says otherwise.',
      mdy: 'In {file}, column {columns}, dates were read as month/day/year: nothing in the file says otherwise.',
    },
    leftAsText: 'In {file}, column {columns}, numbers or dates are written in two ways: the doubtful ones stay text.',
  },
  pl: {
    quoted: '„{name}”',
    missing: 'Nie ma pliku {file}.',
    unreadable: 'Nie można odczytać pliku {file}: brak uprawnień.',
    folder: '{file} to folder: podaj plik .csv, .tsv lub .xlsx.',
    empty: 'Plik {file} jest pusty: potrzebny jest wiersz nagłówka, a pod nim dane.',
    binary: 'Plik {file} nie zawiera tabeli: podaj plik .csv, .tsv lub .xlsx.',
    office:
      'Plik {file} to skoroszyt innego rodzaju, strona internetowa lub archiwum: zapisz go jako .xlsx albo CSV i otwórz tamten plik.',
    broken:
      'Skoroszyt {file} jest uszkodzony albo chroniony hasłem: otwórz go w swoim arkuszu kalkulacyjnym, zapisz ponownie i spróbuj jeszcze raz.',
    tooLarge: 'Plik {file} ma {megabytes} MB, a otworzyć można najwyżej {limit} MB: podziel go.',
    tooManyCells:
      'Plik {file} ma {cells} komórek, a arkusz na tym komputerze mieści najwyżej {limit}: usuń zbędne kolumny albo podziel plik.',
    tooManyForOpen:
      'Plik {file} ma {cells} komórek, a do otwartego skoroszytu można dodać najwyżej {limit}: zatrzymaj go i uruchom poleceniem „npm start -- --open” z tym plikiem.',
    encoding: 'Plik {file} odczytano w kodowaniu {encoding}: sprawdź polskie litery.',
    guessedEncoding:
      'Plik {file} odczytano w kodowaniu {encoding}, ale nie ma pewności, bo mało w nim takich liter: sprawdź nazwy i znaki walut.',
    nuls: {
      one: 'W {count} wierszu pliku {file} był znak NUL, którego w tekście nie ma: został pominięty.',
      few: 'W {count} wierszach pliku {file} były znaki NUL, których w tekście nie ma: zostały pominięte.',
      many: 'W {count} wierszach pliku {file} były znaki NUL, których w tekście nie ma: zostały pominięte.',
    },
    brokenBytes: {
      one: 'W {count} wierszu pliku {file} jest uszkodzona litera: zamiast niej widać �.',
      few: 'W {count} wierszach pliku {file} są uszkodzone litery: zamiast nich widać �.',
      many: 'W {count} wierszach pliku {file} są uszkodzone litery: zamiast nich widać �.',
    },
    linesAbove: {
      one: 'W pliku {file} nad tabelą jest {count} wiersz: nazwy kolumn są w wierszu {row}.',
      few: 'W pliku {file} nad tabelą są {count} wiersze: nazwy kolumn są w wierszu {row}.',
      many: 'W pliku {file} nad tabelą jest {count} wierszy: nazwy kolumn są w wierszu {row}.',
    },
    noHeader: 'W pliku {file} kolumny nie mają nazw: pierwszy wiersz odczytano tak jak pozostałe.',
    oneColumn: 'W pliku {file} nie widać znaku, który rozdziela kolumny: każdy wiersz jest w jednej komórce.',
    ragged: {
      one: '{count} wiersz pliku {file} ma inną liczbę pól niż nagłówek; nic nie pominięto.',
      few: '{count} wiersze pliku {file} mają inną liczbę pól niż nagłówek; nic nie pominięto.',
      many: '{count} wierszy pliku {file} ma inną liczbę pól niż nagłówek; nic nie pominięto.',
    },
    rows: 'Wiersz: {rows}.',
    unpairedQuote: 'Plik {file}, wiersz {row}: cudzysłów nie ma pary, więc cudzysłowy zostały w tekście.',
    assumedMark: {
      ',': 'Plik {file}, kolumna {columns}: w „1,234” przyjęto przecinek dziesiętny, bo nic w pliku temu nie przeczy.',
      '.': 'Plik {file}, kolumna {columns}: w „1.234” przyjęto kropkę dziesiętną, bo nic w pliku temu nie przeczy.',
    },
    assumedOrder: {
      dmy: 'Plik {file}, kolumna {columns}: daty odczytano jako dzień/miesiąc/rok, bo nic w pliku temu nie przeczy.',
      mdy: 'Plik {file}, kolumna {columns}: daty odczytano jako miesiąc/dzień/rok, bo nic w pliku temu nie przeczy.',
    },
    leftAsText:
      'Plik {file}, kolumna {columns}: liczby lub daty zapisano na dwa sposoby; te niejednoznaczne pozostały tekstem.',
  },
  ru: {
    quoted: '«{name}»',
    missing: 'Файла {file} нет.',
    unreadable: 'Файл {file} не удаётся прочитать: нет прав доступа.',
    folder: '{file} — это папка: укажите файл .csv, .tsv или .xlsx.',
    empty: 'Файл {file} пуст: нужна строка заголовков и данные под ней.',
    binary: 'В файле {file} нет таблицы: укажите файл .csv, .tsv или .xlsx.',
    office:
      'Файл {file} — это книга другого формата, веб-страница или архив: сохраните его как .xlsx или CSV и откройте новый файл.',
    broken:
      'Книга {file} повреждена или защищена паролем: откройте её в своей программе, сохраните заново и попробуйте ещё раз.',
    tooLarge: 'В файле {file} {megabytes} МБ, а открыть можно не больше {limit} МБ: разделите его.',
    tooManyCells:
      'В файле {file} {cells} ячеек, а таблица на этом компьютере вмещает не больше {limit}: уберите лишние столбцы или разделите файл.',
    tooManyForOpen:
      'В файле {file} {cells} ячеек, а в открытую таблицу можно добавить не больше {limit}: остановите её и запустите командой «npm start -- --open» с этим файлом.',
    encoding: 'Файл {file} прочитан в кодировке {encoding}: проверьте буквы.',
    guessedEncoding:
      'Файл {file} прочитан в кодировке {encoding}, но уверенности нет: таких букв в нём мало. Проверьте названия и знаки валют.',
    nuls: {
      one: 'В {count} строке файла {file} был символ NUL, которого в тексте не бывает: он пропущен.',
      few: 'В {count} строках файла {file} были символы NUL, которых в тексте не бывает: они пропущены.',
      many: 'В {count} строках файла {file} были символы NUL, которых в тексте не бывает: они пропущены.',
    },
    brokenBytes: {
      one: 'В {count} строке файла {file} повреждена буква: вместо неё стоит �.',
      few: 'В {count} строках файла {file} повреждены буквы: вместо них стоит �.',
      many: 'В {count} строках файла {file} повреждены буквы: вместо них стоит �.',
    },
    linesAbove: {
      one: 'В файле {file} над таблицей {count} строка: названия столбцов в строке {row}.',
      few: 'В файле {file} над таблицей {count} строки: названия столбцов в строке {row}.',
      many: 'В файле {file} над таблицей {count} строк: названия столбцов в строке {row}.',
    },
    noHeader: 'В файле {file} у столбцов нет названий: первая строка прочитана как все остальные.',
    oneColumn: 'В файле {file} не видно знака, который разделяет столбцы: каждая строка стоит в одной ячейке.',
    ragged: {
      one: '{count} строка файла {file} отличается от заголовка числом полей; ничего не пропущено.',
      few: '{count} строки файла {file} отличаются от заголовка числом полей; ничего не пропущено.',
      many: '{count} строк файла {file} отличаются от заголовка числом полей; ничего не пропущено.',
    },
    rows: 'Строка: {rows}.',
    unpairedQuote: 'Файл {file}, строка {row}: у кавычки нет пары, поэтому кавычки оставлены в тексте.',
    assumedMark: {
      ',': 'Файл {file}, столбец {columns}: запятая в «1,234» принята за десятичную, в файле нет иных признаков.',
      '.': 'Файл {file}, столбец {columns}: точка в «1.234» принята за десятичную, в файле нет иных признаков.',
    },
    assumedOrder: {
      dmy: 'Файл {file}, столбец {columns}: даты прочитаны как день/месяц/год, в файле нет иных признаков.',
      mdy: 'Файл {file}, столбец {columns}: даты прочитаны как месяц/день/год, в файле нет иных признаков.',
    },
    leftAsText:
      'Файл {file}, столбец {columns}: числа или даты записаны двумя способами; неоднозначные оставлены текстом.',
  },
};
