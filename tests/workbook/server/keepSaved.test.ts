import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWorkbook } from '../../../src/workbook/createWorkbook';
import { keepSaved } from '../../../src/workbook/server/keepSaved';
import type { Workbook } from '../../../src/workbook/workbook';

let workbook: Workbook;
let saves: { readonly at: number; readonly text: unknown }[];
let fails: boolean;
/** Milliseconds. */
let writing: number;
let told: string[];

beforeEach(() => {
  vi.useFakeTimers();
  workbook = createWorkbook({ files: {}, newSheetRows: 60 });
  [saves, told, fails, writing] = [[], [], false, 0];
});
afterEach(() => {
  vi.useRealTimers();
});

function keeper() {
  const write = (): void => {
    if (fails) throw new Error('full');
    const text = workbook.cell('Sheet1', 'A1');
    vi.advanceTimersByTime(writing);
    saves.push({ at: performance.now(), text });
  };
  const saved = { path: '', read: () => null, write, setAside: () => null };
  return keepSaved(workbook, saved, problem => told.push(problem === null ? 'again' : String(problem)));
}

const type = (text: string) => workbook.type('Sheet1', 'A1', text);

describe('a workbook that somebody edits', () => {
  it('is saved at the latest 5 seconds after the first edit that is not, though they never pause', () => {
    const started = performance.now();
    const kept = keeper();
    for (let edit = 0; edit < 40; edit++) {
      type(`${edit}`);
      vi.advanceTimersByTime(500);
    }
    kept.stop();
    const times = saves.map(({ at }) => at - started);
    expect(times.length).toBeGreaterThanOrEqual(3);
    expect(times.map((at, i) => at - (times[i - 1] ?? 0)).every(pause => pause <= 5500)).toBe(true);
  });

  it('is on the disk 5 seconds after the edit though writing takes two of them', () => {
    writing = 2000;
    const kept = keeper();
    type('first');
    vi.advanceTimersByTime(10_000);
    const edited = performance.now();
    type('second');
    for (let more = 0; more < 20; more++) {
      vi.advanceTimersByTime(250);
      type('second');
    }
    kept.stop();
    const at = saves.find(({ text }) => text === 'second')!.at - edited;
    expect(at).toBeGreaterThan(2000);
    expect(at).toBeLessThanOrEqual(5000);
  });

  it('is saved soon after they pause, and not again while nothing changes', () => {
    const kept = keeper();
    type('one');
    vi.advanceTimersByTime(1000);
    vi.advanceTimersByTime(60_000);
    kept.stop();
    expect(saves.map(({ text }) => text)).toEqual(['one']);
  });

  it('is tried again until it can be saved, and that is told both times', () => {
    const kept = keeper();
    fails = true;
    type('kept in memory');
    vi.advanceTimersByTime(20_000);
    expect(told.length).toBeGreaterThan(1);
    expect(new Set(told)).toEqual(new Set(['Error: full']));
    expect(kept.save()).toBe(false);
    fails = false;
    vi.advanceTimersByTime(6000);
    kept.stop();
    expect(told.at(-1)).toBe('again');
    expect(saves.map(({ text }) => text)).toEqual(['kept in memory']);
    expect(kept.save()).toBe(true);
  });
});
