import type { IncomingMessage } from 'node:http';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Does a request come from this computer's own page? A website in the same browser may send requests here too: its Host
 * (after DNS rebinding) or its Origin betrays it, and a form cannot send JSON.
 */
export function guardRequest({ headers, method }: Pick<IncomingMessage, 'headers' | 'method'>, port: number): boolean {
  const hosts = LOOPBACK.map(name => `${name}:${port}`);
  if (!hosts.includes(headers.host ?? '')) return false;
  // A link on another site may open the page; nothing else may come from there.
  const followsLink = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  if (headers['sec-fetch-site'] === 'cross-site' && !(followsLink && method === 'GET')) return false;
  if (method === 'GET' || method === 'HEAD') return true;
  if (method !== 'POST' || !/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) return false;
  return headers.origin === undefined || headers.origin === `http://${headers.host}`;
}
