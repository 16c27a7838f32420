import type { Kept } from '../model/progress.ts';

/** Tells such a file from any other. */
const format = 'threat-experts-course';

/** To be raised when the file gets another form; files in the older one are then refused with a message. */
const version = 1;

/** More than the whole course comes to. */
const longestFile = 200_000;

/** Progress as a file to take to another browser. */
export function writeExport(kept: Kept, exported: Date): string {
  return `${JSON.stringify({ format, version, exported: exported.toISOString(), kept }, undefined, 2)}\n`;
}

/** Reads what {@link writeExport} wrote; null for any other file. What the drawers hold is not looked at. */
export function readExport(text: string): Kept | null {
  if (text.length > longestFile) return null;
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof file !== 'object' || file === null) return null;
  const { format: found, version: of, kept } = file as Record<string, unknown>;
  if (found !== format || of !== version) return null;
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return null;
  const drawers = Object.entries(kept);
  return drawers.every(([, held]) => typeof held === 'string') ? Object.fromEntries(drawers) : null;
}
