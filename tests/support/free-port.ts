import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * A port of this machine (IPv4) that nothing listened on a moment ago.
 * @throws when there is none
 */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || !address) throw new Error('No port of this machine is free.');
  return address.port;
}
