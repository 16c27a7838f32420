const formats = new Map<string, Intl.DateTimeFormat>();

/** How days are written out in a language. Making one takes longer than a page's whole head: each is made once. */
function formatOf(lang: string): Intl.DateTimeFormat {
  const format =
    formats.get(lang) ??
    new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(lang, format);
  return format;
}

/** A day written out for a reader (`23 november 2026`), the same on every machine. Takes a BCP 47 language. */
export function fullDate(date: Date, lang: string): string {
  return formatOf(lang).format(date);
}

/** The same day for machines (`2026-11-23`). */
export function isoDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** From the first to the last of some days, written out (`23–25 November 2026`); one day when they are the same. */
export function dateRange(dates: readonly Date[], lang: string): string {
  const times = dates.map(Number);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  if (first === last) return fullDate(new Date(first), lang);
  return formatOf(lang).formatRange(first, last);
}
