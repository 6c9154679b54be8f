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
        return sentence(texts.tooManyCells, { cells: count(message.cells), limit: count(message.limit) });
      default:
        return sentence(texts[message.reason]);
    }
  }
  switch (message.kind) {
    case 'encoding':
      return sentence(texts.encoding, {
        encoding: message.encoding.replace('windows', 'Windows').replace('iso', 'ISO'),
      });
    case 'ragged':
      return `${sentence(plural(language, texts.ragged, message.count))} ${sentence(texts.raggedRows, { rows: message.rows.join(', ') })}`;
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

interface FileTexts<In extends Language = Language> {
  readonly quoted: string;
  readonly missing: string;
  readonly unreadable: string;
  readonly folder: string;
  readonly empty: string;
  readonly binary: string;
  readonly office: string;
  readonly tooLarge: string;
  readonly tooManyCells: string;
  readonly encoding: string;
  readonly ragged: PluralForms<In>;
  readonly raggedRows: string;
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
    folder: '{file} is a folder: give a .csv or .tsv file.',
    empty: 'The file {file} is empty: it needs a header row and rows below it.',
    binary: 'The file {file} is not text: give a .csv or .tsv file.',
    office: 'The file {file} is a workbook or an archive: save the sheet as CSV and open that file.',
    tooLarge: 'The file {file} has {megabytes} MB and at most {limit} MB can be opened here: split it.',
    tooManyCells:
      'The file {file} has {cells} cells and the grid on this computer takes at most {limit}: leave out columns or split it.',
    encoding: '{file} was read in the encoding {encoding}: check the letters with accents.',
    ragged: {
      one: '{count} row of {file} has another number of fields than the header; nothing was left out.',
      other: '{count} rows of {file} have another number of fields than the header; nothing was left out.',
    },
    raggedRows: 'Row: {rows}.',
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
    folder: '{file} to folder: podaj plik .csv lub .tsv.',
    empty: 'Plik {file} jest pusty: potrzebny jest wiersz nagłówka, a pod nim dane.',
    binary: 'Plik {file} nie jest tekstem: podaj plik .csv lub .tsv.',
    office: 'Plik {file} to skoroszyt lub archiwum: zapisz arkusz jako CSV i otwórz tamten plik.',
    tooLarge: 'Plik {file} ma {megabytes} MB, a otworzyć można najwyżej {limit} MB: podziel go.',
    tooManyCells:
      'Plik {file} ma {cells} komórek, a arkusz na tym komputerze mieści najwyżej {limit}: usuń zbędne kolumny albo podziel plik.',
    encoding: 'Plik {file} odczytano w kodowaniu {encoding}: sprawdź polskie litery.',
    ragged: {
      one: '{count} wiersz pliku {file} ma inną liczbę pól niż nagłówek; nic nie pominięto.',
      few: '{count} wiersze pliku {file} mają inną liczbę pól niż nagłówek; nic nie pominięto.',
      many: '{count} wierszy pliku {file} ma inną liczbę pól niż nagłówek; nic nie pominięto.',
    },
    raggedRows: 'Wiersz: {rows}.',
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
    folder: '{file} — это папка: укажите файл .csv или .tsv.',
    empty: 'Файл {file} пуст: нужна строка заголовков и данные под ней.',
    binary: 'Файл {file} не является текстом: укажите файл .csv или .tsv.',
    office: 'Файл {file} — это книга или архив: сохраните лист как CSV и откройте этот файл.',
    tooLarge: 'В файле {file} {megabytes} МБ, а открыть можно не больше {limit} МБ: разделите его.',
    tooManyCells:
      'В файле {file} {cells} ячеек, а таблица на этом компьютере вмещает не больше {limit}: уберите лишние столбцы или разделите файл.',
    encoding: 'Файл {file} прочитан в кодировке {encoding}: проверьте буквы.',
    ragged: {
      one: '{count} строка файла {file} отличается от заголовка числом полей; ничего не пропущено.',
      few: '{count} строки файла {file} отличаются от заголовка числом полей; ничего не пропущено.',
      many: '{count} строк файла {file} отличаются от заголовка числом полей; ничего не пропущено.',
    },
    raggedRows: 'Строка: {rows}.',
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
