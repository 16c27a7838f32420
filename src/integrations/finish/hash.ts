import { createHash } from 'node:crypto';

const known = new Map<string, string>();

/** The source expression that allows an inline script or style of exactly this text (CSP3 section 6.7.3.3). */
export function sourceHash(text: string): string {
  const found = known.get(text);
  if (found) return found;
  const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  known.set(text, hash);
  return hash;
}
