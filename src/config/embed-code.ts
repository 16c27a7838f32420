import { standaloneAddress } from './addresses.ts';
import type { Locale } from './locales.ts';
import { fileAt } from './paths.ts';

/*
 * The code that somebody copies into a page of their own. It is the same in every language, but for the frame's title.
 */

const attributeText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** How high a frame is until it is told: enough for the guide and the portal one above the other on a laptop. */
const firstHeight = 860;

/**
 * The frame that shows a simulation.
 * @param title what the frame is called for those who do not see it
 * @param origin where the site is served: Astro's `site`
 */
export function frameCode(locale: Locale, scenarioId: string, title: string, origin: URL): string {
  const address = new URL(standaloneAddress(locale, 'embed', scenarioId), origin).href;
  return [
    '<iframe',
    `  src="${address}"`,
    `  title="${attributeText(title)}"`,
    `  width="100%" height="${firstHeight}"`,
    '  sandbox="allow-scripts" allow="fullscreen"',
    '  loading="lazy" referrerpolicy="no-referrer"></iframe>',
  ].join('\n');
}

/**
 * The script with which a page around makes such frames as high as they say they are. A frame in a sandbox has no
 * origin to be known by (`event.origin` is `null`), so it is known by being the very window that the message came from;
 * what it says is believed within bounds, and is a number.
 * @param origin where the site is served: Astro's `site`
 */
export function followCode(origin: URL): string {
  const site = new URL(fileAt(''), origin).href;
  return [
    '<script>',
    "  window.addEventListener('message', ({ source, data }) => {",
    `    const ours = '${site}';`,
    "    if (data?.source !== 'threat-experts') return;",
    '    const { kind, height } = data;',
    "    if (kind !== 'embed' || !Number.isInteger(height)) return;",
    '    if (height < 100 || height > 20000) return;',
    "    for (const frame of document.querySelectorAll('iframe')) {",
    '      if (!frame.src.startsWith(ours)) continue;',
    '      if (frame.contentWindow === source) frame.height = height;',
    '    }',
    '  });',
    '</script>',
  ].join('\n');
}
