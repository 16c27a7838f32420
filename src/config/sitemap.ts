import sitemap from '@astrojs/sitemap';
import { courseAddress, frames } from './addresses.ts';
import { guideSlug } from './guide.ts';
import { defaultLocale, isLocale, locales, localeTags } from './locales.ts';
import { site } from './site.ts';
import { isFallback } from './written.ts';

/** The same page in every language in which it is written, for the address of one of them. The language chooser leads to the start pages. */
export function alternates(url: string): { lang: string; url: string }[] {
  const root = new URL(site.base, url);
  const [first = '', ...rest] = new URL(url).pathname.slice(root.pathname.length).split('/');
  const slug = isLocale(first) ? rest.join('/') : '';
  const links = localeTags
    .filter((locale) => !isFallback(`${locale}/${slug}`))
    .map((locale) => ({
      lang: locales[locale].lang,
      url: `${root.href}${locale}/${slug}`,
    }));
  return [...links, { lang: 'x-default', url: `${root.href}${defaultLocale}/${slug}` }];
}

/** The pages that show a scenario alone, and the whole guide on one page, ask search engines not to list them. */
const unlisted = new RegExp(`/(?:(?:${frames.join('|')})/.*|${guideSlug}/)$`, 'u');

/**
 * The sitemap, in place of the one that Starlight would add: that one takes the language chooser for a page in
 * the default language, and so gives the English start page two addresses.
 */
export const ownSitemap = () =>
  sitemap({
    filter: (page) => {
      const { pathname } = new URL(page);
      if (localeTags.some((locale) => courseAddress(locale) === pathname)) return false;
      return !unlisted.test(pathname) && !isFallback(pathname.slice(site.base.length));
    },
    serialize: (item) => ({ ...item, links: alternates(item.url) }),
  });
