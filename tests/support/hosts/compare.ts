import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Answer } from '../ask.ts';

/** Headers that tell of one connection, one server or one copy, and not of the site. */
const ofTheServer = new Set([
  ...['date', 'server', 'connection', 'keep-alive', 'transfer-encoding'],
  ...['etag', 'last-modified', 'accept-ranges', 'content-length', 'content-range', 'location', 'allow'],
]);

/** A type without the space that is free, and without a character set where it has no meaning or only one. */
const typeOf = (value: string) => {
  const [type = '', charset = ''] = value.toLowerCase().replaceAll(' ', '').split(';');
  return type === 'text/html' ? `${type};${charset}` : type;
};

/**
 * The headers by which the answers of two hosts are compared. What was not packed need not say that it might have been:
 * that is left out there.
 */
export function comparable({ headers }: Answer): Record<string, string> {
  const packed = headers['content-encoding'] !== undefined;
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !ofTheServer.has(name) && (packed || name !== 'vary'))
      .map(([name, value = '']) => [name, name === 'content-type' ? typeOf(String(value)) : String(value)])
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );
}

/** What was sent, unpacked. */
export function contentOf({ headers, body }: Answer): Buffer {
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(body);
  if (headers['content-encoding'] === 'gzip') return gunzipSync(body);
  return body;
}

const short = (text: string) =>
  text.length > 96 ? `${text.slice(0, 60)} … (${text.length} characters)` : text;

/** The headers of two answers side by side, as lines of a table: what they agree on once, else both. */
export function sideBySide(title: string, ours: Answer, theirs: Answer): string {
  const [left, right] = [comparable(ours), comparable(theirs)];
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  const rows = [
    ['status', String(ours.status), String(theirs.status)],
    ...names.map((name) => [name, left[name] ?? '–', right[name] ?? '–']),
  ];
  return [
    `\n${title}`,
    ...rows.map(([name = '', mine = '', other = '']) =>
      mine === other
        ? `  = ${name}: ${short(mine)}`
        : `  ≠ ${name}: ours ${short(mine)}, nginx ${short(other)}`,
    ),
  ].join('\n');
}
