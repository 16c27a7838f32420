import { crc32, deflateSync } from 'node:zlib';

/** Red, green and blue, each from 0 to 255. */
export type Ink = readonly [number, number, number];

/** An ink and its opacity. */
type Colour = readonly [...Ink, number];

/** The ink that six hexadecimal digits name. */
export const inkOf = (digits: string): Ink => {
  const [red = 0, green = 0, blue = 0] = Buffer.from(digits, 'hex');
  return [red, green, blue];
};

/** Bits of a pixel. */
export const depth = 4;
const mostColours = 2 ** depth;

const distance = (one: Colour, other: Colour) =>
  one.reduce((sum, value, index) => sum + (value - (other[index] ?? 0)) ** 2, 0);

const nearest = (colour: Colour, palette: readonly Colour[]) =>
  palette.reduce(
    (best, other, index) =>
      distance(colour, other) < distance(colour, palette[best] ?? colour) ? index : best,
    0,
  );

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/**
 * Packs a small square picture of few inks into as few bytes as PNG allows: 4 bits a pixel, which name a colour.
 * @param pixels four bytes each: red, green, blue, opacity
 * @param inks the colours of the drawing
 * @param shades how many steps an edge has from nothing to full ink; at most 15 colours must come of it
 */
export function packSmallPng(pixels: Uint8Array, inks: readonly Ink[], shades: number): Buffer {
  const size = Math.sqrt(pixels.length / 4);
  const palette: Colour[] = [[0, 0, 0, 0]];
  for (let shade = 1; shade <= shades; shade += 1)
    for (const ink of inks) palette.push([...ink, Math.round((255 * shade) / shades)]);
  if (palette.length > mostColours || !Number.isInteger(size / 2))
    throw new Error(
      `Expected at most ${mostColours} colours and an even side; there are ${palette.length} colours, and a side of ${size} pixels.`,
    );
  // Invisible pixels have no ink, which would draw them to the wrong one.
  const indexAt = (pixel: number) => {
    const [red = 0, green = 0, blue = 0, opacity = 0] = pixels.subarray(pixel * 4, pixel * 4 + 4);
    if (opacity < 255 / shades / 2) return 0;
    return nearest([red, green, blue, opacity], palette);
  };
  const rows: Buffer[] = [];
  for (let row = 0; row < size; row += 1) {
    const bytes = Buffer.alloc(1 + size / 2);
    for (let column = 0; column < size; column += 2)
      bytes[1 + column / 2] = indexAt(row * size + column) * mostColours + indexAt(row * size + column + 1);
    rows.push(bytes);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.writeUInt8(depth, 8);
  header.writeUInt8(3, 9);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => colour.slice(0, 3)))),
    chunk('tRNS', Buffer.from(palette.map(([, , , opacity]) => opacity))),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
