import { open } from 'node:fs/promises';
import type { FileReading } from './fileReading';
import { readFile } from './readFile';
import type { LocaleHabits } from './readTable';

const MEGABYTE = 1_000_000;
const MEGABYTE_LIMIT = 250;

/** Reads a .csv, .tsv or .xlsx file from the disk. */
export async function readTableFile(path: string, habits: LocaleHabits): Promise<FileReading> {
  try {
    const file = await open(path);
    try {
      const stats = await file.stat();
      if (stats.isDirectory()) return { ok: false, refusal: { reason: 'folder' } };
      const megabytes = Math.ceil(stats.size / MEGABYTE);
      if (megabytes > MEGABYTE_LIMIT) {
        return { ok: false, refusal: { reason: 'tooLarge', megabytes, limit: MEGABYTE_LIMIT } };
      }
      return await readFile(await file.readFile(), habits);
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return { ok: false, refusal: { reason: refusalOf(code) } };
  }
}

function refusalOf(code: unknown): 'missing' | 'folder' | 'unreadable' {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  return code === 'EISDIR' ? 'folder' : 'unreadable';
}
