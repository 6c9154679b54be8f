import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWorkbook } from '../../../src/workbook/createWorkbook';
import { keepSaved } from '../../../src/workbook/server/keepSaved';
import type { Workbook } from '../../../src/workbook/workbook';

let workbook: Workbook;
let saves: { readonly at: number; readonly text: unknown }[];
let fails: boolean;
let told: string[];

beforeEach(() => {
  vi.useFakeTimers();
  workbook = createWorkbook({ files: {}, newSheetRows: 60 });
  [saves, told, fails] = [[], [], false];
});
afterEach(() => {
  vi.useRealTimers();
});

function keeper() {
  const write = (): void => {
    if (fails) throw new Error('full');
    saves.push({ at: performance.now(), text: workbook.cell('Sheet1', 'A1') });
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
