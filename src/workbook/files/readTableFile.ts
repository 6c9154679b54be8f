import { open } from 'node:fs/promises';
import { type LocaleHabits, readTable, type TableReading } from './readTable';

const MEGABYTE = 1_000_000;
const MEGABYTE_LIMIT = 250;

/** Reads a .csv or .tsv file from the disk. */
export async function readTableFile(path: string, habits: LocaleHabits): Promise<TableReading> {
  try {
    const file = await open(path);
    try {
      const stats = await file.stat();
      if (stats.isDirectory()) return { ok: false, refusal: { reason: 'folder' } };
      const megabytes = Math.ceil(stats.size / MEGABYTE);
      if (megabytes > MEGABYTE_LIMIT) {
        return { ok: false, refusal: { reason: 'tooLarge', megabytes, limit: MEGABYTE_LIMIT } };
      }
      return readTable(await file.readFile(), habits);
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
