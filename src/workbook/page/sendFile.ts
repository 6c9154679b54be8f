import { fill } from '../../i18n/fill';
import type { Language } from '../../i18n/language';
import { fileSentence } from '../files/fileSentence';
import type { FileAnswer } from '../server/pageApi';
import type { ServerLine } from './connectServer';
import { PAGE_TEXTS } from './pageTexts';

const MEGABYTE = 1_000_000;
/** Larger files are opened with the workbook. */
const MEGABYTE_LIMIT = 45;

export interface FileSending {
  readonly line: ServerLine;
  readonly language: Language;
  /** Says that a file is being read, and '' when it no longer is. */
  readonly working: (text: string) => void;
}

/** Has the server read a file; when this tab has its sheets too, gives what came of it. */
export async function sendFile(file: File, { line, language, working }: FileSending): Promise<FileAnswer> {
  const refuse = (message: string): FileAnswer => ({ ok: false, message, place: 0 });
  const megabytes = Math.ceil(file.size / MEGABYTE);
  if (megabytes > MEGABYTE_LIMIT) {
    return refuse(fileSentence(language, file.name, { reason: 'tooLarge', megabytes, limit: MEGABYTE_LIMIT }));
  }
  working(fill(PAGE_TEXTS[language].readingFile, { file: file.name }));
  try {
    const base64 = await base64Of(file).catch(() => null);
    // A browser hands a folder over as a file that cannot be read.
    if (base64 === null) return refuse(fileSentence(language, file.name, { reason: 'folder' }));
    const answer = await line.file({ name: file.name, base64 });
    await line.reached(answer.place);
    return answer;
  } finally {
    working('');
  }
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result).split(',')[1] ?? ''));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(file);
  });
}
