import type { Language } from '../../i18n/language';

/** What the page around the grid says. */
export interface PageTexts {
  readonly onThisComputer: string;
  readonly opening: string;
  readonly working: string;
  readonly gone: string;
  readonly close: string;
  readonly ok: string;
  readonly notOpened: string;
  /** {description} is what the one who guarded the cells wrote. */
  readonly editAnyway: string;
}

export const PAGE_TEXTS: Readonly<Record<Language, PageTexts>> = {
  en: {
    onThisComputer: 'on this computer',
    opening: 'Opening the workbook…',
    working: 'Working…',
    gone: 'The workbook’s program has stopped. Start it again with “npm start”: this page comes back by itself, and what you have typed is not lost while it stays open.',
    close: 'Close',
    ok: 'OK',
    notOpened: 'The workbook could not be opened: {problem}',
    editAnyway: '{description} Edit anyway?',
  },
  pl: {
    onThisComputer: 'na tym komputerze',
    opening: 'Otwieranie skoroszytu…',
    working: 'Chwileczkę…',
    gone: 'Program skoroszytu został zatrzymany. Uruchom go ponownie poleceniem „npm start”: strona wróci sama, a wpisane dane nie przepadną, dopóki jest otwarta.',
    close: 'Zamknij',
    ok: 'OK',
    notOpened: 'Nie udało się otworzyć skoroszytu: {problem}',
    editAnyway: '{description} Zmienić mimo to?',
  },
  ru: {
    onThisComputer: 'на этом компьютере',
    opening: 'Таблица открывается…',
    working: 'Минутку…',
    gone: 'Программа таблицы остановлена. Запустите её снова командой «npm start»: страница вернётся сама, а введённое не пропадёт, пока она открыта.',
    close: 'Закрыть',
    ok: 'ОК',
    notOpened: 'Не удалось открыть таблицу: {problem}',
    editAnyway: '{description} Всё равно изменить?',
  },
};
