import { commonHeaders, headersOf, type Zone, zones } from './headers.ts';

/*
 * The headers of the site as a table of what is sent everywhere and what differs in which part. Read from
 * src/config/headers.ts, from which the files for hosts are written too.
 */

/** How a header differs in some zones from what is usual. */
export interface Exception {
  zones: readonly Zone['id'][];
  /** What is sent there beyond the usual, or instead of it. */
  added: readonly string[];
  /** What is usual and not sent there. */
  missing: readonly string[];
}

/** One header. */
export interface HeaderRow {
  name: string;
  /** Its value where nothing else is said, in the parts that it is made of; none where it is not sent. */
  usual: readonly string[];
  exceptions: readonly Exception[];
}

/** The headers whose value is a list, with what stands between its parts. */
const separators: Readonly<Record<string, string>> = {
  'Content-Security-Policy': '; ',
  'Permissions-Policy': ', ',
};

/** What stands between the parts of a header's value. */
export const separatorOf = (name: string): string => separators[name] ?? '';

/** Stands for the hashes of the inline scripts and styles, which differ from build to build. */
const anyHash = "'sha256-…'";

const valuesOf = (zone: Zone) => ({
  ...commonHeaders,
  ...headersOf(zone, { scripts: [anyHash], styles: [anyHash] }),
});

/** `frame-src` of `frame-src https://…`, `fullscreen` of `fullscreen=(self)`. */
const nameOf = (part: string) => part.split(/[ =]/u)[0];

function differences(usual: readonly string[], there: readonly string[]): Omit<Exception, 'zones'> {
  const names = new Set(there.map(nameOf));
  const replaced = there.length > 0 && usual.length <= 1;
  return {
    added: there.filter((part) => !usual.includes(part)),
    missing: replaced ? [] : usual.filter((part) => !names.has(nameOf(part))),
  };
}

function rowOf(name: string, usualZone: Zone): HeaderRow {
  const parts = (zone: Zone) => {
    const value = Object.entries(valuesOf(zone)).find(([header]) => header === name)?.[1] ?? '';
    return (separatorOf(name) ? value.split(separatorOf(name)) : [value]).filter(Boolean);
  };
  const usual = parts(usualZone);
  const exceptions: { -readonly [key in keyof Exception]: Exception[key] }[] = [];
  for (const zone of zones) {
    const { added, missing } = differences(usual, parts(zone));
    if (added.length + missing.length === 0) continue;
    const same = exceptions.find(
      (one) => String(one.added) === String(added) && String(one.missing) === String(missing),
    );
    if (same) same.zones = [...same.zones, zone.id];
    else exceptions.push({ zones: [zone.id], added, missing });
  }
  return { name, usual, exceptions };
}

/**
 * A row for each header that some part of the site is sent with.
 * @throws when there is no zone without patterns, for the rest
 */
export function headerRows(): HeaderRow[] {
  const rest = zones.find(({ patterns }) => patterns.length === 0);
  if (!rest)
    throw new Error(
      'src/config/headers.ts: expected one zone without patterns, for the rest; there is none.',
    );
  const names = new Set(
    [rest, ...zones].flatMap((zone) => Object.keys(headersOf(zone, { scripts: [], styles: [] }))),
  );
  return [...names, ...Object.keys(commonHeaders)].map((name) => rowOf(name, rest));
}
