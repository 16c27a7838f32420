/**
 * A short mark of a text: two texts with the same mark are the same but for a chance of one in 2^53 (the hash "cyrb53"
 * by bryc, public domain, written anew), always eleven characters. It tells what has been changed by accident or by hand.
 * It is no signature: who means to deceive can work it out.
 */
export function seal(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0');
}

/** A still shorter mark, of four characters: enough to see that a question or an exercise is another than it was. */
export function print(text: string): string {
  return seal(text).slice(-4);
}
