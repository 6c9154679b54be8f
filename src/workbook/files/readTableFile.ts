import type { FileReading } from './fileReading';
import { openedFile } from './openedFile';
import { readFile } from './readFile';
import type { LocaleHabits } from './readTable';

/** Reads a .csv, .tsv or .xlsx file from the disk. */
export async function readTableFile(path: string, habits: LocaleHabits): Promise<FileReading> {
  const file = await openedFile(path);
  if ('reason' in file) return { ok: false, refusal: file };
  try {
    return await readFile(await file.readFile(), habits);
  } catch {
    return { ok: false, refusal: { reason: 'unreadable' } };
  } finally {
    await file.close();
  }
}
