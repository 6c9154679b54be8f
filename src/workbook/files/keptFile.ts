import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The JSON that a file of ours keeps; null where there is none, or it cannot be understood. */
export function readKept<Content>(path: string): Content | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** The same as `writeWhole`, into a folder of ours, which is made where there is none. */
export function keepWhole(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeWhole(path, content);
}

/** Writes all of it beside the former file, then takes its place: a crash leaves one of the two whole. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, content, { flush: true });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Throws what writing a file would throw of the disk; leaves nothing there, and what is there as it is. */
export function refuseUnwritable(path: string): void {
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, '');
  rmSync(draft);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw Object.assign(new Error(path), { code: 'EISDIR', syscall: 'open' });
  }
}

/** Keeps what can be made anew at any time: where the disk takes nothing more, it is not kept. */
export function keepIfPossible(path: string, text: string): void {
  try {
    keepWhole(path, text);
  } catch {
    // Made anew next time.
  }
}
