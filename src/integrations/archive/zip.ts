import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';

const pack = promisify(deflateRaw);

/** A file as it goes into a zip: its name there, and how to get what is in it. */
export interface Entry {
  name: string;
  /** Whether it is packed in itself already, and is put in as it is. */
  packed: boolean;
  read(): Promise<Uint8Array>;
}

/** One date for all, written as a zip does (APPNOTE 4.4.6): 1 January 2026, midnight. The same files give the same bytes. */
const date = ((2026 - 1980) << 9) | (1 << 5) | 1;

/** Names are UTF-8 (APPNOTE 4.4.4, bit 11). */
const utf8 = 1 << 11;
const version = 20;

/** How many files are packed at once: the work is done by Node's own threads. */
const atOnce = 4;

/** More than this a zip cannot hold without extensions that not every program reads. */
const most = { files: 0xffff, bytes: 0xffffffff };

interface Packed {
  name: Buffer;
  content: Uint8Array;
  size: number;
  crc: number;
  method: 0 | 8;
}

async function packed({ name, packed: stored, read }: Entry): Promise<Packed> {
  const bytes = await read();
  const content = stored ? bytes : await pack(bytes, { level: 6 });
  return { name: Buffer.from(name), content, size: bytes.length, crc: crc32(bytes), method: stored ? 0 : 8 };
}

/** What the header of a file and its line in the directory have in common (APPNOTE 4.3.7 and 4.3.12). */
function common({ name, content, size, crc, method }: Packed): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(version, 0);
  bytes.writeUInt16LE(utf8, 2);
  bytes.writeUInt16LE(method, 4);
  bytes.writeUInt16LE(date, 8);
  bytes.writeUInt32LE(crc, 10);
  bytes.writeUInt32LE(content.length, 14);
  bytes.writeUInt32LE(size, 18);
  bytes.writeUInt16LE(name.length, 22);
  return bytes;
}

const signed = (signature: string, ...parts: Uint8Array[]) =>
  Buffer.concat([Buffer.from(`PK${signature}`, 'latin1'), ...parts]);

/** The line of a file in the directory; `at` is where it begins. */
function line(file: Packed, at: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(at, 10);
  const made = Buffer.from([version, 0]);
  return signed('\x01\x02', made, common(file), rest, file.name);
}

/** Closes the directory (APPNOTE 4.3.16). */
function ending(files: number, size: number, at: number): Buffer {
  const bytes = Buffer.alloc(18);
  bytes.writeUInt16LE(files, 4);
  bytes.writeUInt16LE(files, 6);
  bytes.writeUInt32LE(size, 8);
  bytes.writeUInt32LE(at, 12);
  return signed('\x05\x06', bytes);
}

/**
 * Writes files into a zip, one after the other: however large a site is, a few of its files are in memory at a time.
 * @returns how large the zip is
 * @throws when the files are more than a zip holds
 */
export async function writeZip(zip: FileHandle, entries: readonly Entry[]): Promise<number> {
  const directory: Buffer[] = [];
  let at = 0;
  const coming: Promise<Packed>[] = [];
  for (let index = 0; index < entries.length; index++) {
    for (const entry of entries.slice(index + coming.length, index + atOnce)) {
      const file = packed(entry);
      // Whoever awaits it hears of a failure; until then nobody does, which Node would end the build for.
      file.catch(() => undefined);
      coming.push(file);
    }
    const file = await (coming.shift() as Promise<Packed>);
    directory.push(line(file, at));
    const head = signed('\x03\x04', common(file), file.name);
    await zip.write(head);
    await zip.write(file.content);
    at += head.length + file.content.length;
  }
  const list = Buffer.concat(directory);
  if (entries.length > most.files || at + list.length > most.bytes)
    throw new Error(
      `The archive would hold ${entries.length} files and ${at} bytes; a zip holds ${most.files} files and 4 GB. Leave something out of it in src/integrations/archive/pack.ts.`,
    );
  const end = Buffer.concat([list, ending(directory.length, list.length, at)]);
  await zip.write(end);
  return at + end.length;
}
