import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { change } from '../../../src/addon/book/change';

let done: string[] = [];
const write = (what: string) => done.push(what);

beforeEach(() => {
  done = [];
  const sheet = { getRange: () => ({ canEdit: () => true }) };
  vi.stubGlobal('SpreadsheetApp', { getActive: () => ({ getSheets: () => [sheet] }), flush: () => write('settled') });
  vi.stubGlobal('LockService', {
    getDocumentLock: () => ({
      tryLock: () => write('locked') > 0,
      releaseLock: () => write('released'),
    }),
  });
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a change', () => {
  it('is settled before others may go on, and answers what it came to', () => {
    const outcome = change(edit => {
      edit.undo(() => write('a undone'));
      write('a');
      return 'done';
    });
    expect(outcome).toEqual({ answer: 'done', broken: false, example: false });
    expect(done).toEqual(['locked', 'a', 'settled', 'settled', 'released']);
  });

  it('that throws is taken back in reverse, even where one step fails', () => {
    const failing = () =>
      change(edit => {
        edit.undo(() => write('a undone'));
        edit.undo(() => {
          throw new Error('no service');
        });
        edit.undo(() => write('c undone'));
        throw new Error('broken off');
      });
    expect(failing).toThrow('broken off');
    expect(done).toEqual(['locked', 'c undone', 'a undone', 'settled', 'released']);
  });

  it('does last what cannot be taken back, and not at all where it breaks off', () => {
    change(edit => {
      edit.atLast(() => write('deleted'));
      edit.undo(() => write('a undone'));
      write('a');
    });
    expect(done).toEqual(['locked', 'a', 'settled', 'deleted', 'settled', 'released']);
    done = [];
    const failing = () =>
      change(edit => {
        edit.atLast(() => write('deleted'));
        throw new Error('broken off');
      });
    expect(failing).toThrow('broken off');
    expect(done).not.toContain('deleted');
  });

  it('goes on where a part of it may fail alone, and takes back no more than that part', () => {
    change(edit => {
      edit.undo(() => write('a undone'));
      edit.attempt(() => {
        edit.undo(() => write('b undone'));
        throw new Error('broken off');
      });
      write('c');
    });
    expect(done).toEqual(['locked', 'b undone', 'c', 'settled', 'settled', 'released']);
  });

  it('takes back with the rest what succeeded alone', () => {
    const failing = () =>
      change(edit => {
        edit.attempt(() => edit.undo(() => write('a undone')));
        throw new Error('broken off');
      });
    expect(failing).toThrow('broken off');
    expect(done).toEqual(['locked', 'settled', 'a undone', 'settled', 'released']);
  });

  it('stays where the history fails', () => {
    const outcome = change(
      edit => {
        edit.undo(() => write('a undone'));
        return 'done';
      },
      () => {
        throw new Error('no service');
      },
    );
    expect(outcome).toEqual({ answer: 'done', broken: false, example: false });
    expect(done).not.toContain('a undone');
  });
});
