/** The bytes that a Range header asks for, both ends included. */
export interface Range {
  first: number;
  last: number;
}

/**
 * Reads a Range header (RFC 9110, section 14.2) for a file of `size` bytes.
 * @returns the one range in it; `unsatisfiable` when it lies behind the end; undefined when the whole file is the
 * answer: no header, another unit, several ranges, or nonsense
 */
export function readRange(header: string | null, size: number): Range | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/u.exec((header ?? '').trim());
  if (!match) return undefined;
  const [, from = '', to = ''] = match;
  if (from === '' && to === '') return undefined;
  if (from === '') {
    const length = Math.min(Number(to), size);
    return length === 0 ? 'unsatisfiable' : { first: size - length, last: size - 1 };
  }
  const first = Number(from);
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== '' && Number(to) < first) return undefined;
  return first >= size ? 'unsatisfiable' : { first, last };
}

/** The part of a kept answer that a request asks for, as a host answers it: 206, or 416, or all of it. */
export async function partOf(response: Response, header: string | null): Promise<Response> {
  if (header === null) return response;
  const whole = await response.blob();
  const headers = new Headers(response.headers);
  headers.set('Accept-Ranges', 'bytes');
  const range = readRange(header, whole.size);
  if (range === 'unsatisfiable') {
    headers.set('Content-Range', `bytes */${whole.size}`);
    headers.set('Content-Length', '0');
    return new Response(null, { status: 416, headers });
  }
  if (range === undefined) return new Response(whole, { status: response.status, headers });
  const { first, last } = range;
  headers.set('Content-Range', `bytes ${first}-${last}/${whole.size}`);
  headers.set('Content-Length', String(last - first + 1));
  return new Response(whole.slice(first, last + 1, whole.type), { status: 206, headers });
}
