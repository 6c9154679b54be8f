import type { Language } from '../../i18n/language';

/** What `npm start` says in the terminal. */
export interface StartTexts {
  readonly help: string;
  readonly unknownFlag: string;
  readonly noLocale: string;
  readonly noPort: string;
  readonly noFile: string;
  readonly twoFiles: string;
  readonly portTaken: string;
  readonly alreadyOpen: string;
  readonly running: string;
  readonly anotherPort: string;
  readonly kept: string;
  readonly reading: string;
  readonly makingDemo: string;
  readonly loaded: string;
  readonly stop: string;
  readonly asideFresh: string;
  readonly asideBroken: string;
  /** A rival without an address: it is being opened, or too busy to answer. */
  readonly beingOpened: string;
  /** {problem} is one of the two below, or what the computer says. */
  readonly cannotSave: string;
  readonly cannotKeep: string;
  readonly cannotPutAside: string;
  readonly diskFull: string;
  readonly notAllowed: string;
  readonly noFolder: string;
  readonly isFolder: string;
  readonly savedAgain: string;
  /** At the end: where the edits are that could not be saved. */
  readonly putAside: string;
  readonly onceMore: string;
}

export const START_TEXTS: Readonly<Record<Language, StartTexts>> = {
  en: {
    help: `npm start                         opens the workbook on this computer
npm start -- orders.csv           loads a .csv, .tsv or .xlsx file as new sheets
          --open orders.csv       the same
          --locale pl_PL          en_US, pl_PL or ru_RU: the spreadsheet's locale and your language
          --fresh                 starts over; the former workbook is kept beside as .bak
          --port 9000             serves on that port
          --no-open               does not open the browser
          --as-slow-as-google     the add-on answers as late as on Google, by published figures
          --help                  shows this`,
    unknownFlag: 'There is no option {flag}: npm start -- --help lists them all.',
    noLocale: 'There is no locale “{flag}” here: choose en_US, pl_PL or ru_RU.',
    noPort: '“{flag}” is not a port: give a number from 1 to 65535.',
    noFile: '--open needs a file: npm start -- --open orders.csv',
    twoFiles: 'One file at a time: start with one, then drop “{flag}” on the page.',
    portTaken: 'Port {port} is taken by another program: choose another one with --port.',
    alreadyOpen: 'This workbook is already open at {url}: stop that one first (Ctrl+C in its terminal).',
    running: 'Polecam is open at {url}',
    anotherPort: 'Port {port} is taken, so this is another one.',
    kept: 'Your edits are kept in {folder}',
    reading: 'Reading {file}; 200,000 rows take about half a minute.',
    makingDemo: 'The add-on makes the demo; that takes some seconds, once.',
    loaded: '{file}: loaded as the sheet “{sheet}”, rows: {rows}',
    stop: 'Ctrl+C stops it.',
    asideFresh: 'The former workbook is kept as {path}',
    asideBroken: 'The saved workbook could not be read, so it was set aside as {path}; this is a new one.',
    beingOpened:
      'This workbook is held by another program (number {pid}) that does not answer: wait for it, or stop it. If that is not Polecam, delete {note}',
    cannotSave:
      'Your edits cannot be saved in {folder}: {problem}. Keep Polecam running and put that right: they are saved by themselves then.',
    cannotKeep: 'The workbook cannot be kept in {folder}: {problem}.',
    cannotPutAside: 'They cannot be put into {folder} either: {problem}.',
    diskFull: 'the disk is full',
    notAllowed: 'nothing may be written there',
    noFolder: 'there is no such folder',
    isFolder: 'there is a folder of that name',
    savedAgain: 'Your edits are saved again.',
    putAside: 'Your last edits are in {path}: put that file in the place of {kept}, and the next start has them.',
    onceMore: 'Your last edits are not saved. Put that right, or press Ctrl+C once more to stop without them.',
  },
  pl: {
    help: `npm start                         otwiera skoroszyt na tym komputerze
npm start -- zamowienia.csv       wczytuje plik .csv, .tsv lub .xlsx jako nowe arkusze
          --open zamowienia.csv   to samo
          --locale pl_PL          en_US, pl_PL albo ru_RU: ustawienia regionalne arkusza i Twój język
          --fresh                 zaczyna od nowa; poprzedni skoroszyt zostaje obok jako .bak
          --port 9000             uruchamia na tym porcie
          --no-open               nie otwiera przeglądarki
          --as-slow-as-google     dodatek odpowiada tak wolno jak w Google, według opublikowanych pomiarów
          --help                  pokazuje tę pomoc`,
    unknownFlag: 'Nie ma opcji {flag}: wszystkie pokaże npm start -- --help.',
    noLocale: 'Nie ma tu ustawień „{flag}”: wybierz en_US, pl_PL albo ru_RU.',
    noPort: '„{flag}” to nie port: podaj liczbę od 1 do 65535.',
    noFile: '--open potrzebuje pliku: npm start -- --open zamowienia.csv',
    twoFiles: 'Tylko jeden plik naraz: uruchom z jednym, a „{flag}” upuść potem na stronę.',
    portTaken: 'Port {port} zajmuje inny program: wybierz inny opcją --port.',
    alreadyOpen: 'Ten skoroszyt jest już otwarty pod adresem {url}: najpierw zamknij tamten (Ctrl+C w jego terminalu).',
    running: 'Polecam działa pod adresem {url}',
    anotherPort: 'Port {port} jest zajęty, więc to inny.',
    kept: 'Zmiany zapisują się w {folder}',
    reading: 'Wczytywanie pliku {file}; 200 000 wierszy zajmuje około pół minuty.',
    makingDemo: 'Dodatek tworzy skoroszyt pokazowy; to potrwa kilka sekund, tylko raz.',
    loaded: '{file}: wczytano jako arkusz „{sheet}”, wierszy: {rows}',
    stop: 'Ctrl+C kończy pracę.',
    asideFresh: 'Poprzedni skoroszyt jest w {path}',
    asideBroken: 'Zapisanego skoroszytu nie udało się odczytać, więc odłożono go jako {path}; ten jest nowy.',
    beingOpened:
      'Ten skoroszyt trzyma inny program (numer {pid}), który nie odpowiada: poczekaj na niego albo go zatrzymaj. Jeśli to nie Polecam, usuń plik {note}',
    cannotSave:
      'Nie można zapisać zmian w {folder}: {problem}. Nie zamykaj Polecam i usuń przyczynę: zmiany zapiszą się wtedy same.',
    cannotKeep: 'Nie można przechowywać skoroszytu w {folder}: {problem}.',
    cannotPutAside: 'Nie można ich zapisać także w {folder}: {problem}.',
    diskFull: 'dysk jest pełny',
    notAllowed: 'nie wolno tam niczego zapisać',
    noFolder: 'nie ma takiego folderu',
    isFolder: 'jest tam folder o tej nazwie',
    savedAgain: 'Zmiany znów się zapisują.',
    putAside:
      'Ostatnie zmiany są w {path}: podmień tym plikiem {kept}, a przy następnym uruchomieniu będą w skoroszycie.',
    onceMore:
      'Ostatnie zmiany nie są zapisane. Usuń przyczynę albo naciśnij Ctrl+C jeszcze raz, żeby zakończyć bez nich.',
  },
  ru: {
    help: `npm start                         открывает таблицу на этом компьютере
npm start -- zakazy.csv           загружает файл .csv, .tsv или .xlsx новыми листами
          --open zakazy.csv       то же самое
          --locale ru_RU          en_US, pl_PL или ru_RU: региональные настройки таблицы и ваш язык
          --fresh                 начинает заново; прежняя таблица остаётся рядом как .bak
          --port 9000             запускает на этом порту
          --no-open               не открывает браузер
          --as-slow-as-google     дополнение отвечает так же медленно, как в Google, по опубликованным замерам
          --help                  показывает эту справку`,
    unknownFlag: 'Параметра {flag} нет: все покажет npm start -- --help.',
    noLocale: 'Настроек «{flag}» здесь нет: выберите en_US, pl_PL или ru_RU.',
    noPort: '«{flag}» — не порт: укажите число от 1 до 65535.',
    noFile: 'Для --open нужен файл: npm start -- --open zakazy.csv',
    twoFiles: 'Только один файл за раз: запустите с одним, а «{flag}» перетащите потом на страницу.',
    portTaken: 'Порт {port} занят другой программой: выберите другой параметром --port.',
    alreadyOpen: 'Эта таблица уже открыта по адресу {url}: сначала остановите её (Ctrl+C в её терминале).',
    running: 'Polecam работает по адресу {url}',
    anotherPort: 'Порт {port} занят, поэтому это другой.',
    kept: 'Изменения сохраняются в {folder}',
    reading: 'Чтение файла {file}; 200 000 строк занимают около полуминуты.',
    makingDemo: 'Дополнение создаёт демонстрационную таблицу; это займёт несколько секунд, один раз.',
    loaded: '{file}: загружен как лист «{sheet}», строк: {rows}',
    stop: 'Ctrl+C останавливает работу.',
    asideFresh: 'Прежняя таблица сохранена как {path}',
    asideBroken: 'Сохранённую таблицу не удалось прочитать, она отложена как {path}; эта — новая.',
    beingOpened:
      'Эту таблицу держит другая программа (номер {pid}), которая не отвечает: подождите её или остановите. Если это не Polecam, удалите файл {note}',
    cannotSave:
      'Не удаётся сохранить изменения в {folder}: {problem}. Не закрывайте Polecam и устраните причину: тогда они сохранятся сами.',
    cannotKeep: 'Таблицу нельзя хранить в {folder}: {problem}.',
    cannotPutAside: 'Записать их в {folder} тоже не удаётся: {problem}.',
    diskFull: 'на диске нет места',
    notAllowed: 'записывать туда нельзя',
    noFolder: 'такой папки нет',
    isFolder: 'там есть папка с таким именем',
    savedAgain: 'Изменения снова сохраняются.',
    putAside: 'Последние изменения — в файле {path}: замените им {kept}, и при следующем запуске они будут в таблице.',
    onceMore:
      'Последние изменения не сохранены. Устраните причину или нажмите Ctrl+C ещё раз, чтобы завершить без них.',
  },
};
