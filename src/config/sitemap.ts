import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { defaultLocale, locales, localeTags } from './locales.ts';
import { pathTo } from './paths.ts';
import { site } from './site.ts';

const standalone = new RegExp(`^${site.base}(?:${localeTags.join('|')})/(?:play|present|embed)/`, 'u');
const localized = new RegExp(`^${site.base}(?:${localeTags.join('|')})/(?<slug>.*?)/?$`, 'u');

/** Names the same page in each language, as the page itself does in its head; the chooser at the top has no twin. */
function withAlternates(item: SitemapItem): SitemapItem {
  const slug = localized.exec(new URL(item.url).pathname)?.groups?.['slug'];
  if (slug === undefined) return item;
  const links = localeTags.map((locale) => ({
    lang: locales[locale].lang as string,
    url: new URL(pathTo(locale, slug), site.url).href,
  }));
  const fallback = new URL(pathTo(defaultLocale, slug), site.url).href;
  return { ...item, links: [...links, { lang: 'x-default', url: fallback }] };
}

/**
 * The sitemap of what a search engine should list. Starlight's own would pair the chooser with the English start
 * page and list the pages that show a scenario alone, which ask not to be listed.
 */
export function siteMap(): AstroIntegration {
  return sitemap({
    filter: (page) => !standalone.test(new URL(page).pathname),
    serialize: withAlternates,
  });
}
