import { describe, expect, it } from 'vitest';
import { spreadsheetLink } from '../../../src/core/text/spreadsheetLink';

const ID = '1AbC-dEf_GhIjKlMnOpQrStUvWxYz0123456789abcdE';
const LINK = `https://docs.google.com/spreadsheets/d/${ID}`;

describe('a link to a spreadsheet', () => {
  it.each([
    LINK,
    ` ${LINK}/edit?gid=0#gid=0 `,
    `https://docs.google.com/spreadsheets/u/1/d/${ID}/edit?usp=sharing`,
    `https://docs.google.com/a/firma.pl/spreadsheets/d/${ID}/htmlview`,
    `${LINK}#gid=5`,
  ])('is read from %s', text => {
    expect(spreadsheetLink(text)).toEqual({ id: ID, link: LINK });
  });

  it('may be the bare id', () => {
    expect(spreadsheetLink(` ${ID} `)).toEqual({ id: ID, link: ID });
  });

  it.each([
    '',
    'Anna Nowak',
    'https://docs.google.com/spreadsheets/d/e/2PACX-1vQabcdefghijklmnopqrstuvwxyz/pubhtml',
    `https://docs.google.com/document/d/${ID}/edit`,
    `https://docs.google.com.evil.test/spreadsheets/d/${ID}/edit`,
    `https://evil.test/?https://docs.google.com/spreadsheets/d/${ID}/edit`,
    `${LINK}";IMPORTDATA("http://evil.test")`,
    `${LINK}/edit and more`,
    `=${ID}`,
    ID.slice(0, 20),
    'x'.repeat(101),
  ])('is not %s', text => {
    expect(spreadsheetLink(text)).toBeUndefined();
  });
});
