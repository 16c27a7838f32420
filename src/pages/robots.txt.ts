import type { APIRoute } from 'astro';
import { fileAt } from '../config/paths.ts';

/** Every page may be read by machines; the sitemap says which there are. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(fileAt('sitemap-index.xml'), site).href}\n`);
