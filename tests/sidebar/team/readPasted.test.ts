import { describe, expect, it } from 'vitest';
import { readPasted } from '../../../src/sidebar/team/sources/readPasted';

const A = 'A'.repeat(44);
const B = 'B'.repeat(44);
const url = (id: string) => `https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`;
const read = (text: string) => readPasted(text).map(({ name, found }) => [name, found?.id]);

describe('pasted links', () => {
  it.each([
    `Anna Nowak ${url(A)}`,
    `Anna Nowak: ${url(A)}`,
    `Anna  Nowak – ${url(A)},`,
    `${url(A)}\tAnna Nowak`,
    `"Anna Nowak" <${url(A)}>`.replace(/"/g, ''),
    `Anna Nowak; ${A}`,
  ])('bring a name along, before or after them: %s', line => {
    expect(read(line)).toEqual([['Anna Nowak', A]]);
  });

  it('come one per line, blank lines aside, each once', () => {
    expect(read(`${url(A)}\r\n\n  \nJan ${B}\nAnna ${A}`)).toEqual([
      ['', A],
      ['Jan', B],
    ]);
  });

  it('are told from lines without a link', () => {
    expect(readPasted(`https://example.com/x\n${A}`)).toEqual([
      { line: 'https://example.com/x', name: '', found: undefined },
      { line: A, name: '', found: { id: A, link: A } },
    ]);
  });
});
