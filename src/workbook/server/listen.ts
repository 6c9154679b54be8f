import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Only this computer can reach it. */
export const HOST = '127.0.0.1';

/** Listens on the wanted port, or on a free one if that is taken and need not be that one; gives the port. */
export async function listen(server: Server, wanted: number, strict: boolean): Promise<number> {
  try {
    return await attempt(server, wanted);
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken || strict) throw error;
    return attempt(server, 0);
  }
}

function attempt(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
