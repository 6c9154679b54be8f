import { localeOfComputer, type ReadFlags, type SheetLocale } from './readFlags';
import { savedWorkbook } from './savedWorkbook';

/**
 * The locale that is meant where the person names none, and in whose language the terminal speaks from its first line:
 * that of the workbook that is kept, else the computer's.
 */
export function terminalLocale(asked: ReadFlags, folder: string): SheetLocale {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const startsOver = asked.ok && asked.flags.fresh;
  const kept = startsOver ? null : savedWorkbook(folder).locale();
  return localeOfComputer(kept ?? (LC_ALL || LC_MESSAGES || LANG));
}
