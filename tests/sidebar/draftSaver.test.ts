import { beforeEach, expect, it, vi } from 'vitest';
import { draftSaver, type SaveState } from '../../src/sidebar/draftSaver';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

function observed(answer: (draft: string) => Promise<unknown> = () => Promise.resolve()) {
  const saved: string[] = [];
  const states: SaveState['kind'][] = [];
  const saver = draftSaver<string>({
    save: draft => {
      saved.push(draft);
      return answer(draft);
    },
    onState: ({ kind }) => states.push(kind),
  });
  return { saved, states, saver };
}

const after = (delay: number) =>
  new Promise(resolve => {
    setTimeout(resolve, delay);
  });

it('saves the last of several quick changes, once', async () => {
  const { saved, states, saver } = observed();
  saver.changed('a');
  await vi.advanceTimersByTimeAsync(500);
  saver.changed('ab');
  await vi.advanceTimersByTimeAsync(500);
  expect(saved).toEqual([]);
  await vi.advanceTimersByTimeAsync(300);
  expect(saved).toEqual(['ab']);
  expect(states.at(-1)).toBe('saved');
});

it('saves at once when a step is left', () => {
  const { saved, saver } = observed();
  saver.changed('a');
  saver.flush();
  expect(saved).toEqual(['a']);
});

it('never has two saves under way, and ends with the newest', async () => {
  const { saved, states, saver } = observed(() => after(2_000));
  saver.changed('a');
  saver.flush();
  saver.changed('b');
  saver.flush();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(saved).toEqual(['a']);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(saved).toEqual(['a', 'b']);
  expect(states.at(-1)).toBe('saved');
});

it('keeps what could not be saved, and saves it when asked again', async () => {
  let busy = true;
  const { saved, states, saver } = observed(() => (busy ? Promise.reject(new Error('busy')) : Promise.resolve()));
  saver.changed('a');
  await vi.advanceTimersByTimeAsync(800);
  expect(states.at(-1)).toBe('failed');
  busy = false;
  saver.flush();
  await vi.advanceTimersByTimeAsync(0);
  expect(saved).toEqual(['a', 'a']);
  expect(states.at(-1)).toBe('saved');
});

it('counts a save without an answer for a minute as failed', async () => {
  const { states, saver } = observed(() => new Promise(() => {}));
  saver.changed('a');
  await vi.advanceTimersByTimeAsync(60_800);
  expect(states.at(-1)).toBe('failed');
});

it('settles only when nothing is under way', async () => {
  const { saver } = observed(() => after(2_000));
  let settled = false;
  saver.changed('a');
  saver.settle().then(() => {
    settled = true;
  });
  await vi.advanceTimersByTimeAsync(1_900);
  expect(settled).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  expect(settled).toBe(true);
});

it('saves nothing of what it was told to forget', async () => {
  const { saved, saver } = observed();
  saver.changed('a');
  saver.forget();
  saver.flush();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(saved).toEqual([]);
});
