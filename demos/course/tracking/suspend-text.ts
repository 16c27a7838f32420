import { type Course, drawersOf } from '../model/course.ts';
import { type Kept, placeDrawer } from '../model/progress.ts';

/*
 * An LMS of SCORM keeps one text. The drawers are joined in it so that each stays apart: what is changed in one of them
 * spoils none of the others.
 */

/** Everything but what is printed in ASCII, and the two characters that stand for something here (CMIString4096 is ASCII). */
const unsafe = /[^!-$&-:<-~]/gu;

const encode = (text: string) => text.toWellFormed().replace(unsafe, encodeURIComponent);

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Somebody else's percent signs: the drawer's seal tells that it is not ours.
    return text;
  }
}

/** The drawers as one text in ASCII. */
export function joinDrawers(kept: Kept): string {
  return Object.entries(kept)
    .map(([drawer, text]) => `${drawer}=${encode(text)}`)
    .join(';');
}

/**
 * Reads what {@link joinDrawers} wrote. When a text holds none of the course's drawers it is handed over as each of
 * them, so that the reader is told that something else was found and is not led to believe that nothing was.
 */
export function splitDrawers(course: Course, text: string): Kept {
  const known = [...drawersOf(course), placeDrawer];
  const kept: Record<string, string> = {};
  for (const part of text.split(';')) {
    const [, drawer = '', content = ''] = /^([\w-]+)=(.*)$/su.exec(part) ?? [];
    if (known.includes(drawer)) kept[drawer] = decode(content);
  }
  if (text !== '' && Object.keys(kept).length === 0)
    return Object.fromEntries(drawersOf(course).map((drawer) => [drawer, text]));
  return kept;
}
