import { type FileHandle, open } from 'node:fs/promises';
import type { FileRefusal } from './fileNote';

const MEGABYTE = 1_000_000;
const MEGABYTE_LIMIT = 250;

/** Opens a file of the disk, or tells why it cannot be read whatever is in it. Who gets it closes it. */
export async function openedFile(path: string): Promise<FileHandle | FileRefusal> {
  try {
    const file = await open(path);
    const stats = await file.stat();
    const megabytes = Math.ceil(stats.size / MEGABYTE);
    if (!stats.isDirectory() && megabytes <= MEGABYTE_LIMIT) return file;
    await file.close();
    return stats.isDirectory() ? { reason: 'folder' } : { reason: 'tooLarge', megabytes, limit: MEGABYTE_LIMIT };
  } catch (error) {
    return { reason: refusalOf(error instanceof Error && 'code' in error ? error.code : undefined) };
  }
}

/** Why a file cannot be read, before anything else is done; null where it can. */
export async function refusedFile(path: string): Promise<FileRefusal | null> {
  const opened = await openedFile(path);
  if ('reason' in opened) return opened;
  await opened.close();
  return null;
}

function refusalOf(code: unknown): 'missing' | 'folder' | 'unreadable' {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  return code === 'EISDIR' ? 'folder' : 'unreadable';
}
