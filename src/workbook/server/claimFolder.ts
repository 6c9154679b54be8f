import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The address of the workbook that runs in a folder already, which two must not save into; null where none does. */
export async function runningIn(folder: string): Promise<string | null> {
  try {
    const { url, serverId }: Claim = JSON.parse(readFileSync(claimPath(folder), 'utf8'));
    // A claim outlives a crash, and its port may be another program's by now: only its own answer proves it.
    const answer = await fetch(`${url}running`, { signal: AbortSignal.timeout(2000) });
    return answer.ok && (await answer.json()) === serverId ? url : null;
  } catch {
    return null;
  }
}

export interface Claim {
  readonly url: string;
  readonly serverId: string;
}

/** Notes that a workbook runs in a folder; gives the way to take the note back. */
export function claimFolder(folder: string, claim: Claim): () => void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(claimPath(folder), JSON.stringify(claim));
  return () => rmSync(claimPath(folder), { force: true });
}

function claimPath(folder: string): string {
  return join(folder, 'running.json');
}
