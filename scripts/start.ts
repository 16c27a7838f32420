/*
 * The part of `npm start` that runs on the project's Node: build, pack, serve. It always builds: that takes
 * seconds, and what is served is then what the sources say, whatever settings the last build had.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { site } from '../src/config/site.ts';
import { compressSite } from './compress/site.ts';
import { interrupted, runTool } from './run-tool.ts';
import { requirePort, serveSite } from './serve.ts';

function fail(sentence: string): never {
  console.error(`\n${sentence}`);
  process.exit(1);
}

function wantedPort(): number {
  const { values } = parseArgs({ options: { port: { type: 'string' } }, strict: false });
  const text = String(values.port ?? process.env.PORT ?? 4321);
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    fail(`"${text}" is no port: give a number from 0 (any free one) to 65535 with PORT or --port.`);
  return port;
}

const port = wantedPort();
await requirePort(port).catch((error: Error) => fail(error.message));
const dir = fileURLToPath(new URL('../dist/', import.meta.url));
if ((await runTool('astro', ['build', '--silent'])) !== 0) {
  if (interrupted()) process.exit(130);
  fail('The site could not be built: what is wrong, and where, stands above.');
}
await compressSite(dir);
const server = await serveSite({ dir, port, base: site.base }).catch((error: Error) => fail(error.message));
console.log(`\nThe site is at ${server.url} (end it with Ctrl-C)`);

const end = async () => {
  await server.close();
  process.exit(0);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
// The process that started this one has gone without a word.
process.on('disconnect', end);
process.channel?.unref();
