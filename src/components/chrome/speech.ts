import { defaultLocale, locales } from '../../config/locales.ts';
import { localeOf } from '../locale-of.ts';

/**
 * The language of a string of the site, for the `lang` of the element that shows it; undefined when it is that of the
 * text around. A language that is still being translated borrows the strings that it lacks, and a page that is not
 * translated has its own language inside `main`.
 * @param around the language of the text around (a tag, BCP 47); the page's, when left out
 */
export function langOf(
  { starlightRoute, t }: App.Locals,
  key: string,
  around: string = starlightRoute.lang,
): string | undefined {
  const { lang } = starlightRoute;
  const own = Object.hasOwn(t.all(), key);
  const spoken = own ? lang : locales[defaultLocale].lang;
  return spoken === around ? undefined : spoken;
}

/** The language of the title of the page behind a link, where it is another than that of the page that lists it. */
export function titleLang(
  href: string,
  { url, locals }: { url: URL; locals: App.Locals },
): string | undefined {
  const { lang } = locales[localeOf(new URL(href, url))];
  return lang === locals.starlightRoute.lang ? undefined : lang;
}
