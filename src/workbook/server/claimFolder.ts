import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isRunning } from '../files/isRunning';
import { keepIfPossible } from '../files/keptFile';

/** A folder that only this program saves into. */
export interface ClaimedFolder {
  readonly serverId: string;
  /** Notes where the workbook is served from now on. */
  servedAt(url: string): void;
  /** Takes the note back. */
  release(): void;
}

/** Another program has the folder: at that address, or on its way there. */
export interface Rival {
  readonly url: string | null;
  readonly pid: number;
  /** The note that it has left in the folder. */
  readonly note: string;
}

/** Claims of this program itself, by their ids. */
const held = new Set<string>();
/** So long a note may take from its first byte to its last. */
const WRITING = 100;

/** Claims a folder before anything in it is read; of two that start at once, one gets it. Throws where it cannot be written. */
export async function claimFolder(folder: string, serverId: string): Promise<ClaimedFolder | Rival> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'running.json');
  const own: Claim = { url: null, serverId, pid: process.pid, since: Date.now() };
  while (!wrote(path, own)) {
    const other = claimIn(path) ?? (await setTimeout(WRITING).then(() => claimIn(path)));
    if (other !== null && ((await answers(other)) || isAtWork(other))) {
      return { url: other.url, pid: other.pid, note: path };
    }
    takeAway(path, other);
  }
  held.add(serverId);
  return {
    serverId,
    servedAt: url => keepIfPossible(path, JSON.stringify({ ...own, url })),
    release() {
      held.delete(serverId);
      if (claimIn(path)?.serverId === serverId) rmSync(path, { force: true });
    },
  };
}

interface Claim {
  readonly url: string | null;
  readonly serverId: string;
  readonly pid: number;
  /** When it began, in milliseconds. */
  readonly since: number;
}

/** Whether the claim could be written where none was. */
function wrote(path: string, claim: Claim): boolean {
  try {
    writeFileSync(path, JSON.stringify(claim), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    // A full disk may have taken its name.
    rmSync(path, { force: true });
    throw error;
  }
}

function claimIn(path: string): Claim | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** A claim outlives a crash, and its port may be another program's by now: its own answer proves it. */
async function answers({ url, serverId }: Claim): Promise<boolean> {
  if (url === null) return false;
  try {
    const answer = await fetch(`${url}running`, { signal: AbortSignal.timeout(2000) });
    return answer.ok && (await answer.json()) === serverId;
  } catch {
    return false;
  }
}

/** A busy program does not answer in time, and one that starts not yet; after a restart of the computer none is left. */
function isAtWork({ pid, since, serverId }: Claim): boolean {
  if (pid === process.pid) return held.has(serverId);
  return since > Date.now() - uptime() * 1000 && isRunning(pid);
}

/** Takes a claim away that nobody holds; where another start was faster, its own is put back. */
function takeAway(path: string, expected: Claim | null): void {
  const aside = `${path}.${process.pid}.tmp`;
  try {
    renameSync(path, aside);
  } catch {
    // Another start has taken it away: whoever writes the next one has the folder.
    return;
  }
  if (claimIn(aside)?.serverId === expected?.serverId) rmSync(aside, { force: true });
  else renameSync(aside, path);
}
