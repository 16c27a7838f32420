import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from '../../scripts/serve.ts';
import { site } from '../../src/config/site.ts';
import { escapingTargets } from '../support/abuse/wrong-addresses.ts';
import { distDir } from '../support/built-site.ts';

let served: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  served = await serveSite({ dir: distDir, port: 0, base: site.base });
});
afterAll(() => served.close());

/** Sends a request line as it stands, which no client does, and returns the whole answer. */
const ask = (target: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(Number(new URL(served.url).port), '127.0.0.1', () =>
      socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    );
    let answer = '';
    socket.setEncoding('latin1').on('data', (part) => {
      answer += part;
    });
    socket.on('end', () => resolve(answer)).on('error', reject);
  });

test.each(escapingTargets)('“%s” leads neither out of the site nor to another host', async (target) => {
  const answer = await ask(target);
  const [head = '', body = ''] = answer.split('\r\n\r\n', 2);
  const status = Number(/^HTTP\/1\.1 (\d{3})/u.exec(head)?.[1]);
  expect([200, 301, 400, 404, 431]).toContain(status);
  const location = /^Location: (.*)$/imu.exec(head)?.[1];
  if (location !== undefined) expect(location).toMatch(/^\/(?![/\\])/u);
  expect(body).not.toMatch(/root:|"devDependencies"|Content-Security-Policy: /u);
  if (status === 200) expect(target).toMatch(/^(?:\/sv\/|\?)/u);
  expect((await ask(site.base)).startsWith('HTTP/1.1 200')).toBe(true);
});
