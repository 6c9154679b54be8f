import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from './isRunning';

/** Removes what programs have half written into a folder before they were ended; of those that run, nothing. */
export function clearDrafts(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /\.(\d+)\.tmp$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}
