import type { IncomingMessage } from 'node:http';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

type GuardedRequest = Pick<IncomingMessage, 'headers' | 'method' | 'url'>;

/**
 * Does a request come from this computer's own page? A website in the same browser may send requests here too: its Host
 * (after DNS rebinding) or its Origin betrays it, and a form cannot send JSON.
 */
export function guardRequest({ headers, method, url }: GuardedRequest, port: number): boolean {
  const hosts = LOOPBACK.map(name => `${name}:${port}`);
  if (!hosts.includes(headers.host ?? '')) return false;
  // A link on another site may open the page; nothing else may come from there, nor from another port of this computer.
  const followsLink = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  const isForeign = ['cross-site', 'same-site'].includes(String(headers['sec-fetch-site']));
  if (isForeign && !(followsLink && method === 'GET' && url === '/')) return false;
  if (method === 'GET' || method === 'HEAD') return true;
  if (method !== 'POST' || !/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) return false;
  return headers.origin === undefined || headers.origin === `http://${headers.host}`;
}
