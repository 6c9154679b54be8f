import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What `npm start -- …` says and ends with, where it ends. */
async function start(words: readonly string[], lang = 'C'): Promise<{ status: number | null; said: string }> {
  const running = spawn(process.execPath, ['--import', 'tsx', 'src/workbook/start.ts', ...words], {
    env: { PATH: process.env.PATH, LANG: lang },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [running.stdout, running.stderr]) {
    stream.setEncoding('utf8').on('data', text => {
      said += text;
    });
  }
  return new Promise(done => running.on('close', status => done({ status, said: said.trim() })));
}

it('a file that is not there is told in the language asked for, before anything is opened', async () => {
  const before = existsSync('.local/running.json');
  expect(await start(['gone.csv', '--locale', 'pl'])).toEqual({ status: 1, said: 'Nie ma pliku gone.csv.' });
  expect(await start(['--open', 'src', '--locale', 'ru'])).toMatchObject({
    status: 1,
    said: expect.stringMatching(/src/),
  });
  expect(await start(['gone.csv', 'more.csv', '--locale', 'ru'])).toEqual({
    status: 1,
    said: 'Только один файл за раз: запустите с одним, а «more.csv» перетащите потом на страницу.',
  });
  expect(existsSync('.local/running.json')).toBe(before);
});
