import { rate } from '../../../demos/films/timeline.ts';

/** A time in a film as players show it: `0:05`, `1:12`. */
export function clockTime(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

const british = (lang: string) => (lang === 'en' ? 'en-GB' : lang);

/** How long a film is, in words: `1 minute and 8 seconds`. Takes its number of pictures. */
export function lengthInWords(pictures: number, lang: string): string {
  const whole = Math.round(pictures / rate);
  const parts = [
    { unit: 'minute', count: Math.floor(whole / 60) },
    { unit: 'second', count: whole % 60 },
  ]
    .filter(({ count }) => count > 0)
    .map(({ unit, count }) =>
      new Intl.NumberFormat(british(lang), { style: 'unit', unit, unitDisplay: 'long' }).format(count),
    );
  return new Intl.ListFormat(british(lang), { type: 'conjunction' }).format(parts);
}

/** A number of bytes in kilobytes (1,000 bytes): `212 kB`. */
export function kilobytes(bytes: number, lang: string): string {
  return new Intl.NumberFormat(british(lang), {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  }).format(bytes / 1000);
}

/** A number of bytes in kilobytes, or in megabytes (1,000,000 bytes) from one on: `212 kB`, `18.7 MB`. */
export function fileSize(bytes: number, lang: string): string {
  if (bytes < 1_000_000) return kilobytes(Math.max(bytes, 1000), lang);
  return new Intl.NumberFormat(british(lang), {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: bytes < 10_000_000 ? 1 : 0,
  }).format(bytes / 1_000_000);
}
