import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds the add-on as `npm run build` does; false where that fails, which the build itself has told. */
export function buildAddon(): Promise<boolean> {
  const build = fileURLToPath(new URL('../../build/build.ts', import.meta.url));
  // Started as this program was, so that it reads TypeScript too.
  const running = spawn(process.execPath, [...process.execArgv, build, '--quiet'], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    running.on('error', reject).on('close', status => resolve(status === 0));
  });
}
