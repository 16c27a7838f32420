import type { CourseCatalogs } from '../course-translator.ts';

/*
 * Catalogs are handed over beside the course and not as its properties: in the page they would be sent to everybody who
 * only reads what it is about.
 */
const store = new Map<string, CourseCatalogs>();

/** Makes the catalogs of a language known. */
export async function handOver(catalogs: CourseCatalogs): Promise<void> {
  store.set(catalogs.lang, catalogs);
}

/**
 * The catalogs of a language (a tag, BCP 47).
 * @throws when they have not been handed over
 */
export function catalogsIn(lang: string): CourseCatalogs {
  const catalogs = store.get(lang);
  if (catalogs) return catalogs;
  throw new Error(
    `The course was rendered in "${lang}" before its words were handed over. Call handOver() first.`,
  );
}
