import { isLocale, type Locale } from '../../src/config/locales.ts';
import { type SplitPage, splitPage } from './frontmatter.ts';
import { projectFiles, readText } from './project-files.ts';

/** A page of the documentation as it is written. `path` is what its twins share: `do/apply`. */
export interface Page extends SplitPage {
  file: string;
  locale: Locale;
  path: string;
}

/** A page from its file name and text, or nothing when the file is no page of ours. */
export function pageOf(file: string, text: string): Page | undefined {
  const [, locale, path] = /^content\/docs\/([^/]+)\/(.+)\.mdx?$/.exec(file) ?? [];
  if (path === undefined || !isLocale(locale)) return undefined;
  return { file, locale, path, ...splitPage(text) };
}

/** Every page under `content/docs/`, in the order of their file names. */
export function loadPages(): Page[] {
  return projectFiles()
    .filter((file) => file.startsWith('content/docs/'))
    .map((file) => pageOf(file, readText(file)))
    .filter((page) => page !== undefined);
}
