import { describe, expect, it } from 'vitest';
import { readDraft } from '../../src/contract/profile';
import { list, number, object, orNull, text, whole } from '../../src/contract/request';

describe('a request of the sidebar', () => {
  const read = object({ name: text(5), ids: list(whole(0, 9), 2), weight: orNull(number(0, 1)) });

  it('is read part by part, without what it should not have', () => {
    expect(read({ name: 'Alfa', ids: [1, 2], weight: null, extra: 1 }, 'request')).toEqual({
      name: 'Alfa',
      ids: [1, 2],
      weight: null,
    });
  });

  it.each([
    ['request', null],
    ['request', [1]],
    ['request', 'text'],
    ['name', { name: 'too long', ids: [], weight: 0 }],
    ['name', { ids: [], weight: 0 }],
    ['ids', { name: '', ids: [1, 2, 3], weight: 0 }],
    ['ids', { name: '', ids: [1.5], weight: 0 }],
    ['ids', { name: '', ids: { length: 1 }, weight: 0 }],
    ['weight', { name: '', ids: [], weight: Number.NaN }],
    ['weight', { name: '', ids: [], weight: '1' }],
  ])('is refused by the name of the part that is wrong: %s', (part, request) => {
    expect(() => read(request, 'request')).toThrow(expect.objectContaining({ text: 'badRequest', values: { part } }));
  });

  it('carries a draft with at most five traits and scores from −5 to +5', () => {
    const draft = { step: 6, best: [], worst: [], bestTraits: [], worstTraits: [], chosen: [], scored: [] };
    expect(readDraft(draft, 'draft')).toEqual(draft);
    const six = Array.from({ length: 6 }, () => ({ trait: 'a', weight: null }));
    expect(() => readDraft({ ...draft, chosen: six }, 'draft')).toThrow();
    expect(() => readDraft({ ...draft, scored: [{ client: 'Alfa', scores: [6] }] }, 'draft')).toThrow();
    expect(() => readDraft({ ...draft, step: 7 }, 'draft')).toThrow();
  });
});
