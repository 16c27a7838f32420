import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defaultLocale, locales } from '../../../src/config/locales.ts';
import { type Page, pageOf } from '../pages.ts';
import { root } from '../project-files.ts';
import { linkPackages } from './project.ts';

const config = (options: object) => `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
process.env.ASTRO_TELEMETRY_DISABLED = '1';
export default defineConfig({
  site: 'https://peer.invalid',
  integrations: [starlight(${JSON.stringify({ title: 'Peer', defaultLocale, locales, ...options })})],
});
`;

/** How the peer is built: as it comes, with all pages in the menu of each; and bare, with none of them there. */
export const peers = { 'as it comes': 'astro.config.mjs', bare: 'bare.config.mjs' } as const;

/** What a Starlight site of two languages holds besides its pages: nothing of ours, and no option but what it needs. */
const files = {
  'package.json': JSON.stringify({ type: 'module', dependencies: { astro: '*', '@astrojs/starlight': '*' } }),
  [peers['as it comes']]: config({}),
  [peers.bare]: config({ sidebar: [{ label: 'Start', link: '/' }] }),
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
};

/** A page of ours as plain Markdown for Starlight: its title, its description and its text, without components. */
export function plainPage({ frontmatter, body }: Page): string {
  const top = ['title', 'description'].map((key) => `${key}: ${frontmatter.get(key)?.value ?? ''}`);
  const text = body.replaceAll(/^import .*$|\{[^}]*\}|<\/?[A-Z][^>]*>/gmu, '');
  return ['---', ...top, '---', text].join('\n');
}

/**
 * Makes a site of Starlight alone, in a temporary folder, with the pages of a project of ours as plain Markdown. How many
 * seconds a build takes depends on the machine and on the hour; what these take says what ours mean there.
 * @param folder of the project whose pages it gets
 * @returns the site's folder; {@link peers} are its configurations
 */
export function peerProject(folder: string): string {
  const peer = mkdtempSync(path.join(tmpdir(), 'scale-peer-'));
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(peer, file)), { recursive: true });
    writeFileSync(path.join(peer, file), text);
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  linkPackages(path.join(root, 'node_modules'), path.join(peer, 'node_modules'));
  // Astro finds the styles of a component only where the component itself lies within the site.
  const starlight = path.join(peer, 'node_modules/@astrojs/starlight');
  rmSync(starlight);
  cpSync(path.join(root, 'node_modules/@astrojs/starlight'), starlight, { recursive: true });
  const pages = 'content/docs';
  for (const name of readdirSync(path.join(folder, pages), { recursive: true, encoding: 'utf8' })) {
    const file = path.posix.join(pages, name);
    if (!/\.mdx?$/u.test(file)) continue;
    const page = pageOf(file, readFileSync(path.join(folder, file), 'utf8'));
    if (page) write(`src/content/docs/${page.locale}/${page.path}.md`, plainPage(page));
  }
  return peer;
}
