import { afterEach, expect, it, vi } from 'vitest';
import { callServer } from '../../src/sidebar/callServer';

interface FakeRun {
  withSuccessHandler(handler: (answer: unknown) => void): FakeRun;
  withFailureHandler(handler: (error: unknown) => void): FakeRun;
  readonly [method: string]: (...request: never[]) => unknown;
}

function fakeGoogle(settle: (succeed: (answer: unknown) => void, fail: (error: unknown) => void) => void) {
  const requests: unknown[][] = [];
  const runner = (succeed: (answer: unknown) => void, fail: (error: unknown) => void): FakeRun =>
    ({
      withSuccessHandler: (handler: typeof succeed) => runner(handler, fail),
      withFailureHandler: (handler: typeof fail) => runner(succeed, handler),
      openWorkbook: (...request: unknown[]) => {
        requests.push(request);
        settle(succeed, fail);
      },
      showSheet: (...request: unknown[]) => {
        requests.push(request);
        settle(succeed, fail);
      },
    }) as unknown as FakeRun;
  const forgotten = () => expect.unreachable('a call without both handlers');
  vi.stubGlobal('google', { script: { run: runner(forgotten, forgotten) } });
  return requests;
}

afterEach(() => vi.unstubAllGlobals());

it('gives the answer of the server', async () => {
  const requests = fakeGoogle(succeed => succeed({ answer: { shown: true }, broken: false, example: false }));
  await expect(callServer.showSheet({ sheetId: 7 })).resolves.toEqual({ shown: true });
  expect(requests).toEqual([[{ sheetId: 7 }]]);
});

it('passes no argument where the method takes none', async () => {
  const requests = fakeGoogle(succeed => succeed({ answer: {}, broken: false, example: false }));
  await callServer.openWorkbook();
  expect(requests).toEqual([[]]);
});

it('rejects with what the server refused', async () => {
  fakeGoogle((_, fail) => fail(new Error('Wybierz inny arkusz.')));
  await expect(callServer.openWorkbook()).rejects.toThrow('Wybierz inny arkusz.');
});
