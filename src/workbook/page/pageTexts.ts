import type { Language } from '../../i18n/language';

/** What the page around the grid says. */
export interface PageTexts {
  readonly onThisComputer: string;
  readonly opening: string;
  readonly working: string;
  readonly gone: string;
  /** The title and the text of an edit that the workbook cannot take. */
  readonly refused: string;
  readonly refusedText: string;
  /** The cell’s rule says the rest. */
  readonly refusedValue: string;
  /** The cell that is typed into is gone; and what was typed. */
  readonly cellGone: string;
  readonly typedThere: string;
  readonly close: string;
  readonly ok: string;
  readonly cancel: string;
  readonly notOpened: string;
  /** {description} is what the one who guarded the cells wrote. */
  readonly editAnyway: string;
  /** The workbooks of the demo's salespeople, and what to do with their links. */
  readonly links: string;
  readonly linksText: string;
  readonly copy: string;
  readonly copied: string;
  /** As Google Sheets asks on the cell of an import. */
  readonly connect: string;
  readonly allow: string;
  /** While a file is held over the page. */
  readonly dropHere: string;
  /** In the menu File. */
  readonly openFile: string;
  readonly downloadXlsx: string;
  readonly downloadCsv: string;
  readonly savingFile: string;
  readonly readingFile: string;
  /** A list with separators was pasted into cells. */
  readonly pastedList: string;
  readonly pastedListTake: string;
  /** What the sheet of a pasted list is called. */
  readonly pastedName: string;
}

export const PAGE_TEXTS: Readonly<Record<Language, PageTexts>> = {
  en: {
    onThisComputer: 'on this computer',
    opening: 'Opening the workbook…',
    working: 'Working…',
    gone: 'The workbook’s program has stopped. Start it again with “npm start”: this page comes back by itself, and what you have typed is not lost while it stays open.',
    refused: 'Your last edit was not taken',
    refusedText:
      'The workbook could not read it. Everything before it is kept; this page opens anew, without that edit. If it happens again, please report it.',
    cellGone: 'The cell you are typing into is gone: a colleague has taken back its row.',
    typedThere: 'You had typed: {typed}',
    refusedValue: '“{typed}” does not fit into {cell}.',
    close: 'Close',
    ok: 'OK',
    cancel: 'Cancel',
    notOpened: 'The workbook could not be opened: {problem}',
    editAnyway: '{description} Edit anyway?',
    links: 'Salespeople’s workbooks',
    linksText:
      'Try how a manager collects from several workbooks. Each of these belongs to one salesperson of the demo and exists on this computer only. Copy the links, open Polecam → Team → Several workbooks, and paste them there.',
    copy: 'Copy the links',
    copied: 'Copied',
    connect: 'You need to connect these spreadsheets.',
    allow: 'Allow access',
    dropHere: 'Drop the file here. Its table becomes a new sheet: .csv, .tsv or .xlsx.',
    openFile: 'Open a file…',
    downloadXlsx: 'Download the workbook (.xlsx)',
    downloadCsv: 'Download this sheet (.csv)',
    savingFile: 'Writing {file}…',
    readingFile: 'Reading {file}…',
    pastedList: 'What you pasted looks like a list with separators.',
    pastedListTake: 'Put it on a new sheet',
    pastedName: 'Pasted',
  },
  pl: {
    onThisComputer: 'na tym komputerze',
    opening: 'Otwieranie skoroszytu…',
    working: 'Chwileczkę…',
    gone: 'Program skoroszytu został zatrzymany. Uruchom go ponownie poleceniem „npm start”: strona wróci sama, a wpisane dane nie przepadną, dopóki jest otwarta.',
    refused: 'Ostatnia zmiana nie została przyjęta',
    refusedText:
      'Skoroszyt nie mógł jej odczytać. Wszystko, co było przed nią, jest zapisane; strona otworzy się ponownie, bez tej zmiany. Jeśli to się powtórzy, zgłoś to nam.',
    cellGone: 'Nie ma już komórki, w której piszesz: ktoś cofnął dodanie jej wiersza.',
    typedThere: 'Wpisany tekst: {typed}',
    refusedValue: '„{typed}” nie pasuje do komórki {cell}.',
    close: 'Zamknij',
    ok: 'OK',
    cancel: 'Anuluj',
    notOpened: 'Nie udało się otworzyć skoroszytu: {problem}',
    editAnyway: '{description} Zmienić mimo to?',
    links: 'Pliki handlowców',
    linksText:
      'Wypróbuj, jak szef zbiera dane z kilku plików. Każdy z tych plików prowadzi jeden handlowiec z przykładu; wszystkie istnieją tylko na tym komputerze. Skopiuj linki, otwórz Polecam → Zespół → Kilka plików i wklej je tam.',
    copy: 'Skopiuj linki',
    copied: 'Skopiowane',
    connect: 'Trzeba połączyć te arkusze.',
    allow: 'Zezwól na dostęp',
    dropHere: 'Upuść plik tutaj. Tabela z niego trafi do nowego arkusza: .csv, .tsv lub .xlsx.',
    openFile: 'Otwórz plik…',
    downloadXlsx: 'Pobierz skoroszyt (.xlsx)',
    downloadCsv: 'Pobierz ten arkusz (.csv)',
    savingFile: 'Zapisywanie pliku {file}…',
    readingFile: 'Wczytywanie pliku {file}…',
    pastedList: 'Wklejony tekst wygląda na listę z separatorami.',
    pastedListTake: 'Wstaw do nowego arkusza',
    pastedName: 'Wklejone',
  },
  ru: {
    onThisComputer: 'на этом компьютере',
    opening: 'Таблица открывается…',
    working: 'Минутку…',
    gone: 'Программа таблицы остановлена. Запустите её снова командой «npm start»: страница вернётся сама, а введённое не пропадёт, пока она открыта.',
    refused: 'Последнее изменение не принято',
    refusedText:
      'Таблица не смогла его прочитать. Всё, что было до него, сохранено; страница откроется заново, без этого изменения. Если это повторится, пожалуйста, сообщите нам.',
    cellGone: 'Ячейки, в которой вы пишете, больше нет: кто-то отменил добавление её строки.',
    typedThere: 'Вы ввели: {typed}',
    refusedValue: '«{typed}» не подходит для ячейки {cell}.',
    close: 'Закрыть',
    ok: 'ОК',
    cancel: 'Отмена',
    notOpened: 'Не удалось открыть таблицу: {problem}',
    editAnyway: '{description} Всё равно изменить?',
    links: 'Таблицы менеджеров',
    linksText:
      'Попробуйте, как руководитель собирает данные из нескольких таблиц. Каждую ведёт один менеджер из примера, и есть они только на этом компьютере. Скопируйте ссылки, откройте Polecam → Команда → Несколько таблиц и вставьте их туда.',
    copy: 'Скопировать ссылки',
    copied: 'Скопировано',
    connect: 'Нужно связать эти таблицы.',
    allow: 'Разрешить доступ',
    dropHere: 'Отпустите файл здесь. Таблица из него попадёт на новый лист: .csv, .tsv или .xlsx.',
    openFile: 'Открыть файл…',
    downloadXlsx: 'Скачать таблицу (.xlsx)',
    downloadCsv: 'Скачать этот лист (.csv)',
    savingFile: 'Записываю файл {file}…',
    readingFile: 'Читаю файл {file}…',
    pastedList: 'Вставленный текст похож на список с разделителями.',
    pastedListTake: 'Вставить на новый лист',
    pastedName: 'Вставка',
  },
};
