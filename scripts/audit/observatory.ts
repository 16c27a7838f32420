import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createPlain } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { createServer as createRaw } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Finding } from '../../tests/support/auditors/finding.ts';
import { npm } from '../bootstrap/npm.mjs';
import { root } from '../run-tool.ts';
import { siteHandler } from '../server/handler.ts';

/**
 * The version of MDN HTTP Observatory that is used. It is no dependency of the project: it brings 195 packages and
 * 130 MB, among them a database client, for ten functions that grade headers. It is fetched when it is wanted.
 */
export const observatoryVersion = '1.4.8';

const home = path.join(root, `node_modules/.cache/observatory-${observatoryVersion}`);
const packageDir = path.join(home, 'node_modules/@mdn/mdn-http-observatory');

/**
 * Fetches it, without the scripts that would fetch lists of all public sites: no site here is on such a list.
 * @returns undefined when it is there, else a sentence
 */
export function requireObservatory(): string | undefined {
  if (existsSync(path.join(packageDir, 'conf/hsts-preload.json'))) return undefined;
  mkdirSync(home, { recursive: true });
  const wanted = `@mdn/mdn-http-observatory@${observatoryVersion}`;
  const apart = ['--prefix', '.', '--no-save', '--ignore-scripts', '--no-audit', '--silent'];
  const [command, args, options] = npm('install', ...apart, wanted);
  const { status } = spawnSync(command, args, { cwd: home, stdio: 'inherit', ...options });
  if (status !== 0 || !existsSync(packageDir))
    return `MDN HTTP Observatory could not be fetched: see that npm can install ${wanted}, then run "npm run audit" again.`;
  writeFileSync(path.join(packageDir, 'conf/tld-list.json'), '[]');
  writeFileSync(path.join(packageDir, 'conf/hsts-preload.json'), '{}');
  return undefined;
}

/** A certificate for this machine, that only the scanner is told to trust, and that is thrown away afterwards. */
function makeCertificate(folder: string): { key: Buffer; cert: Buffer; certFile: string } {
  const [keyFile, certFile] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
  const made = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
    ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'],
    ...['-keyout', keyFile, '-out', certFile],
  ]);
  if (made.status !== 0)
    throw new Error(
      'MDN HTTP Observatory scans by https, and no certificate could be made: install openssl.',
    );
  return { key: readFileSync(keyFile), cert: readFileSync(certFile), certFile };
}

/** What a request by TLS begins with (RFC 8446, section 5.1: a handshake). */
const tlsHandshake = 0x16;

/** Serves the built site by https, and sends on to it whoever asks by http: both at one port, as on 443 and 80. */
async function serveBoth(dir: string, base: string, tls: { key: Buffer; cert: Buffer }) {
  const secure = createSecure(tls, await siteHandler(dir, base));
  const plain = createPlain((request, response) => {
    response.writeHead(301, { location: `https://${request.headers.host}${request.url}` }).end();
  });
  const server = createRaw((socket) => {
    socket.once('data', (first) => {
      socket.pause();
      (first[0] === tlsHandshake ? secure : plain).emit('connection', socket);
      socket.unshift(first);
      socket.resume();
    });
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const address = server.address();
  return { port: typeof address === 'object' && address ? address.port : 0, close: () => server.close() };
}

/** What the scanner writes of an address. */
interface Scan {
  error?: string;
  scan?: { grade: string; score: number };
  tests?: Record<string, { pass: boolean; result: string; scoreModifier: number }>;
}

function scan(target: string, certFile: string): Promise<Scan> {
  const script = path.join(packageDir, 'src/scan.js');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, target], {
      env: { ...process.env, NODE_EXTRA_CA_CERTS: certFile },
      // What it says beside is of style sheets, which its page reader does not know.
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    let beside = '';
    child.stderr.on('data', (piece) => {
      beside = (beside + piece).slice(-500);
    });
    child.stdout.on('data', (piece) => {
      text += piece;
    });
    child.on('error', reject);
    child.on('close', () => {
      try {
        resolve(JSON.parse(text));
      } catch {
        reject(
          new Error(`MDN HTTP Observatory said nothing of ${target} that can be read: ${text || beside}`),
        );
      }
    });
  });
}

/** The grade of an address, and what was found. */
export interface Graded {
  address: string;
  grade: string;
  score: number;
  findings: Finding[];
}

/**
 * Grades addresses of a built site, served by our own server with the headers that the site ships with.
 * @param addresses that begin with a slash
 * @throws a sentence when no certificate can be made, or the scanner fails
 */
export async function runObservatory(
  dir: string,
  base: string,
  addresses: readonly string[],
): Promise<Graded[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'observatory-'));
  const certificate = makeCertificate(folder);
  const server = await serveBoth(dir, base, certificate);
  try {
    const graded: Graded[] = [];
    for (const address of addresses) {
      const {
        error,
        scan: sum,
        tests = {},
      } = await scan(`localhost:${server.port}${address}`, certificate.certFile);
      if (!sum) throw new Error(`MDN HTTP Observatory could not scan ${address}: ${error}`);
      const failed = Object.entries(tests).filter(([, { pass }]) => !pass);
      const findings = failed.map(([rule, { result, scoreModifier }]) => ({
        rule,
        message: `${result} (${scoreModifier})`,
        html: '',
      }));
      if (sum.grade !== 'A+')
        findings.push({ rule: 'grade', message: `${sum.grade}, score ${sum.score}, expected A+`, html: '' });
      graded.push({ address, grade: sum.grade, score: sum.score, findings });
    }
    return graded;
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
}

/**
 * The grade that a site without any headers gets: a scanner that sees nothing would call it as good as ours.
 * @throws as {@link runObservatory} does
 */
export async function gradeOfBareSite(): Promise<string> {
  const dir = mkdtempSync(path.join(tmpdir(), 'bare-site-'));
  writeFileSync(
    path.join(dir, 'index.html'),
    '<!doctype html><html lang="en"><title>t</title><script>1</script>',
  );
  const noHeaders = { globalHeaders: {}, routes: [], mimeTypes: {} };
  writeFileSync(path.join(dir, 'staticwebapp.config.json'), JSON.stringify(noHeaders));
  try {
    const [graded] = await runObservatory(dir, '/', ['/']);
    return graded?.grade ?? '';
  } finally {
    rmSync(dir, { recursive: true });
  }
}
