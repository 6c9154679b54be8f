import { fill } from '../../i18n/fill';
import { toLanguage } from '../../i18n/language';
import type { Locale } from '../engine/odoo';
import { START_TEXTS } from '../server/startTexts';
import type { FileReading } from './fileReading';
import { fileSentence } from './fileSentence';

/** What the person is told about a file that was loaded: its sheets with their rows, and how it was read. */
export function loadedNotices({ locale, file, reading, sheets }: LoadedFile): readonly string[] {
  const language = toLanguage(locale.code);
  const numbers = new Intl.NumberFormat(language);
  const loaded = sheets.map((sheet, at) => {
    const rows = numbers.format(reading.sheets[at]!.table.rows.length);
    return fill(START_TEXTS[language].loaded, { file, sheet, rows });
  });
  return [...loaded, ...reading.notes.map(note => fileSentence(language, file, note))];
}

interface LoadedFile {
  readonly locale: Locale;
  readonly file: string;
  readonly reading: Extract<FileReading, { ok: true }>;
  /** The names that the sheets of the tables have got, in their order. */
  readonly sheets: readonly string[];
}
