import { request } from 'node:http';

/** What a server answered, as it came over the wire. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Buffer;
}

/** What is asked for, beyond the target. */
export interface Asking {
  headers?: Readonly<Record<string, string>>;
  method?: string;
}

/**
 * Asks a server of this machine for a target as it is written: nothing in it is put in order first, as `fetch` would,
 * and no redirect is followed.
 * @param server its address; only the port is used
 */
export function ask(
  server: string,
  target: string,
  { headers = {}, method = 'GET' }: Asking = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(server);
    const sent = request({ host: '127.0.0.1', port, path: target, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}
