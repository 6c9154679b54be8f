import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, it } from 'vitest';
import { guardRequest } from '../../../src/workbook/server/guardRequest';

const PORT = 8930;
const guard = (method: string, headers: IncomingHttpHeaders, url = '/') =>
  guardRequest({ method, url, headers: { host: `127.0.0.1:${PORT}`, ...headers } }, PORT);
const json = { 'content-type': 'application/json' };

describe('reading', () => {
  it.each(['127.0.0.1:8930', 'localhost:8930', '[::1]:8930'])('is allowed at %s', host => {
    expect(guard('GET', { host })).toBe(true);
  });

  it.each(['evil.example:8930', '127.0.0.1:8931', '127.0.0.1', '127.0.0.1.evil.example:8930', ''])(
    'is refused for the host “%s”, as after DNS rebinding',
    host => {
      expect(guard('GET', { host })).toBe(false);
    },
  );

  it('is refused to another site, but a link there may open the page', () => {
    expect(guard('GET', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).toBe(false);
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    expect(guard('GET', link)).toBe(true);
    expect(guard('GET', { ...link, 'sec-fetch-dest': 'iframe' })).toBe(false);
    expect(guard('GET', link, '/messages?after=-1000000000')).toBe(false);
    expect(guard('GET', link, '//')).toBe(false);
  });

  it('is refused to a page of another port of this computer too', () => {
    expect(guard('GET', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' }, '/messages')).toBe(false);
    expect(guard('GET', { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }, '/messages')).toBe(true);
    expect(guard('GET', { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' })).toBe(true);
  });
});

describe('writing', () => {
  it('is allowed to our page, and to a program without an origin', () => {
    expect(guard('POST', { ...json, origin: `http://127.0.0.1:${PORT}` })).toBe(true);
    expect(guard('POST', { 'content-type': 'application/json; charset=utf-8' })).toBe(true);
  });

  it.each(['https://evil.example', 'http://127.0.0.1:3000', 'http://localhost:8930', 'null'])(
    'is refused to the origin %s',
    origin => {
      expect(guard('POST', { ...json, origin })).toBe(false);
    },
  );

  it('is refused where it is no JSON, as a form of any website could send it', () => {
    expect(guard('POST', { 'content-type': 'text/plain' })).toBe(false);
    expect(guard('POST', { 'content-type': 'application/x-www-form-urlencoded' })).toBe(false);
    expect(guard('POST', {})).toBe(false);
  });

  it('knows no other way than POST', () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) expect(guard(method, json)).toBe(false);
  });
});
