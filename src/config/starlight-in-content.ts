import starlight from '@astrojs/starlight';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import type { AstroIntegration } from 'astro';
import { isLocale, isPartial } from './locales.ts';
import { ownStrings } from './strings.ts';

/*
 * Starlight looks for its pages and strings in `<srcDir>/content`. Ours stand in `content/` at the top,
 * while `src/` stays Astro's. So Starlight alone is told that the project's root is its source folder.
 * This leans on the shape of one hook and two loaders: keep it in this file, keep Starlight pinned.
 * `tests/dist/starlight-in-content.test.ts` notices when an upgrade breaks it.
 */

type Options = Parameters<typeof starlight>[0];
type Loader = ReturnType<typeof docsLoader>;

/** Starlight, reading `content/docs` and `content/i18n` at the project's root. Takes Starlight's own options. */
export function starlightInContent(options: Options): AstroIntegration {
  const integration = starlight(options);
  const setup = integration.hooks['astro:config:setup'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (context) =>
        setup?.({ ...context, config: { ...context.config, srcDir: context.config.root } }),
    },
  };
}

function fromRoot(loader: Loader): Loader {
  return {
    ...loader,
    load: (context) =>
      loader.load({ ...context, config: { ...context.config, srcDir: context.config.root } }),
  };
}

/** Lets a language that is still being translated lack texts; those that it has are held to the schema. */
function partlyWritten(loader: Loader): Loader {
  return {
    ...loader,
    load: (context) =>
      loader.load({
        ...context,
        parseData: async (entry) => {
          if (!isLocale(entry.id) || !isPartial(entry.id)) return context.parseData(entry);
          const stopGaps = Object.fromEntries(Object.keys(ownStrings.shape).map((key) => [key, key]));
          const whole = await context.parseData({ ...entry, data: { ...stopGaps, ...entry.data } });
          const written = Object.entries(whole).filter(([key]) => Object.hasOwn(entry.data, key));
          return Object.fromEntries(written) as typeof whole;
        },
      }),
  };
}

/**
 * Lets a page that is kept as HTML not be kept as it was written as well: what is kept of all pages is in memory at once
 * while they are written.
 */
function keptOnce(loader: Loader): Loader {
  return {
    ...loader,
    load: ({ store, ...context }) => {
      const set: typeof store.set = ({ body, ...entry }) =>
        store.set(entry.rendered || body === undefined ? entry : { ...entry, body });
      return loader.load({ ...context, store: Object.create(store, { set: { value: set } }) });
    },
  };
}

/** Starlight's loader of pages, from `content/docs/`. */
export const docsInContent = () => keptOnce(fromRoot(docsLoader()));

/** Starlight's loader of interface strings, from `content/i18n/`. */
export const i18nInContent = () => partlyWritten(fromRoot(i18nLoader()));
