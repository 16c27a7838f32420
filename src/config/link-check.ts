import { readFile } from 'node:fs/promises';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import type { AstroIntegration } from 'astro';
import starlightLinksValidator from 'starlight-links-validator';
import { guideAddress } from './guide.ts';
import { localeTags } from './locales.ts';
import { site } from './site.ts';
import { isFallback } from './written.ts';

/** What the validator writes down of one bad link. */
interface BadLink {
  docsPath: string;
  link: string;
  position: { line: number } | null;
  message: string;
}

const report = new URL('../../.starlight-links-validator/errors.json', import.meta.url);

/** One bad link as a sentence that says where it stands, what is wrong and what to do. */
export function badLinkSentence({ docsPath, link, position, message }: BadLink): string {
  const [page, place] = link.split('#');
  const line = position ? `:${position.line}` : '';
  const advice =
    message === 'invalid hash'
      ? `but ${page || 'the page itself'} has no place called "${place}": correct the link, or give a heading that name`
      : `which is no good (${message}): correct the link, or write the page in that language`;
  return `content/docs/${docsPath}${line} links to ${link}, ${advice}.`;
}

/** Lets the validator do its work, and tells what it found in sentences. */
function inSentences(integration: AstroIntegration): AstroIntegration {
  const validate = integration.hooks['astro:build:done'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:build:done': async (context) => {
        try {
          await validate?.(context);
        } catch (error) {
          const found: { errors: BadLink[] } = JSON.parse(
            await readFile(report, 'utf8').catch(() => '{"errors":[]}'),
          );
          if (found.errors.length === 0) throw error;
          throw new Error(found.errors.map(badLinkSentence).join('\n'), { cause: error });
        }
      },
    },
  };
}

/**
 * Whether a link leads to a place that a component makes: a term in a list, a page among the sources, a step of a
 * scenario. The validator reads Markdown and cannot know it; tests/dist/links.test.ts looks for it in the built page.
 */
export function leadsIntoComponent({ link }: { link: string }): boolean {
  return /\/reference\/(?:glossary|portal-labels|word-choices|old-page|sources)\/#|#[\w-]*--/u.test(link);
}

/** Whether a link leads to a page that a partial language does not have yet: it is shown there in another language. */
const leadsToFallback = (link: string): boolean =>
  isFallback(link.startsWith(site.base) ? link.slice(site.base.length) : link);

/** Whether a link leads to the whole guide, which is made of the pages and is none: the validator does not know it, tests/dist/links.test.ts does. */
export function leadsToGuide({ link }: { link: string }): boolean {
  return localeTags.some((locale) => link.replace(/#.*$/u, '') === guideAddress(locale));
}

/** Fails the build when a link within the site leads nowhere, or to a page in another language. */
export function linkCheck(): StarlightPlugin {
  const plugin = starlightLinksValidator({
    errorOnInconsistentLocale: true,
    exclude: (found) => leadsIntoComponent(found) || leadsToGuide(found) || leadsToFallback(found.link),
    reporters: { json: true },
  });
  const setup = plugin.hooks['config:setup'];
  return {
    ...plugin,
    hooks: {
      ...plugin.hooks,
      'config:setup': (context) =>
        setup?.({
          ...context,
          addIntegration: (integration) => context.addIntegration(inSentences(integration)),
        }),
    },
  };
}
