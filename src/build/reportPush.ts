import type { PushedFile } from './pushFiles';

/** Says what a push sent; a push that failed says why in one sentence and ends the process with 1. */
export async function reportPush(push: () => Promise<readonly PushedFile[]>): Promise<void> {
  try {
    const files = await push();
    if (files.length === 0) console.log('Nothing to push: Google has the same files already.');
    for (const { name, bytes } of files) console.log(`pushed ${name}  ${(bytes / 1000).toFixed(1)} kB`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
