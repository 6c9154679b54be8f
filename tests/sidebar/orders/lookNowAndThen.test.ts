import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lookNowAndThen } from '../../../src/sidebar/orders/lookNowAndThen';

let stop = () => {};
let page: EventTarget;
let hidden = false;

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  hidden = false;
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', Object.defineProperty(new EventTarget(), 'hidden', { get: () => hidden }));
});

afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

it('looks four times a minute, and gives up after ten minutes', async () => {
  const look = vi.fn(async () => {});
  stop = lookNowAndThen(look);
  await pass(60);
  expect(look).toHaveBeenCalledTimes(4);
  await pass(3600);
  expect(look).toHaveBeenCalledTimes(40);
});

it('looks at once when the person comes back, and then waits anew', async () => {
  const look = vi.fn(async () => {});
  stop = lookNowAndThen(look);
  await pass(3600);
  page.dispatchEvent(new Event('focus'));
  expect(look).toHaveBeenCalledTimes(41);
  await pass(60);
  expect(look).toHaveBeenCalledTimes(45);
});

it('asks nothing while nobody sees the page, while it is being answered, and once it is left', async () => {
  const look = vi.fn(() => new Promise<void>(() => {}));
  stop = lookNowAndThen(look);
  hidden = true;
  await pass(60);
  expect(look).not.toHaveBeenCalled();
  hidden = false;
  await pass(60);
  expect(look).toHaveBeenCalledTimes(1);
  stop();
  page.dispatchEvent(new Event('focus'));
  await pass(60);
  expect(look).toHaveBeenCalledTimes(1);
});

it('goes on after a look that failed', async () => {
  const look = vi.fn(() => Promise.reject(new Error('busy')));
  stop = lookNowAndThen(look);
  await pass(30);
  expect(look).toHaveBeenCalledTimes(2);
});
