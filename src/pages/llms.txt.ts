import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { catalogs } from '../components/chrome/catalog.ts';
import { type Locale, locales } from '../config/locales.ts';
import { pathTo, splitId } from '../config/paths.ts';
import { sections } from '../config/sidebar.ts';

const order = new Map(
  ['', ...sections.flatMap(({ pages }): readonly string[] => pages)].map((slug, at) => [slug, at]),
);

/** The pages of one language, in the order of the menu, as lines of Markdown. */
async function lines(language: Locale, origin: URL | undefined): Promise<string[]> {
  const entries = await getCollection(
    'docs',
    ({ id, data }) => splitId(id).locale === language && !data.draft,
  );
  const pages = entries.map(({ id, data }) => ({ slug: splitId(id).slug, data }));
  pages.sort((one, other) => (order.get(one.slug) ?? -1) - (order.get(other.slug) ?? -1));
  return pages.map(({ slug, data }) => {
    const link = `- [${data.title}](${new URL(pathTo(language, slug), origin).href})`;
    return data.description ? `${link}: ${data.description}` : link;
  });
}

/** The site for language models (llmstxt.org): what it is, what it is not, and every page in every language. */
export const GET: APIRoute = async ({ site }) => {
  const languages = await catalogs();
  const head = [
    `# ${languages.flatMap(({ strings }) => strings['site.title'] ?? []).join(' · ')}`,
    ...languages.flatMap(({ strings: { 'site.description': text } }) => (text ? [`> ${text}`] : [])),
    ...languages.flatMap(({ strings }) =>
      [strings['site.history'] ?? [], strings['site.independence'] ?? []].flat(),
    ),
  ];
  const parts = await Promise.all(
    languages.map(async ({ locale, strings }) => [
      `## ${locales[locale].label}`,
      ...[strings['llms.note'] ?? []].flat(),
      (await lines(locale, site)).join('\n'),
    ]),
  );
  return new Response(`${[...head, ...parts.flat()].join('\n\n')}\n`);
};
