import type { IncomingMessage } from 'node:http';

/** The JSON body of a request; throws when it is longer than the limit or no JSON. */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > limit) throw new RangeError(`The request is longer than ${limit} bytes.`);
    parts.push(part);
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}
