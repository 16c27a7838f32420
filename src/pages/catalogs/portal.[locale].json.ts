import type { APIRoute } from 'astro';
import { portalLabels } from '../../config/catalogs.ts';
import { isLocale, localeTags } from '../../config/locales.ts';

/** The portal's labels of one language, for a simulation whose reader switches the portal to it. */
export const getStaticPaths = () => localeTags.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ params }) => {
  const { locale } = params;
  if (!isLocale(locale)) throw new Error(`There are no portal labels in "${locale}".`);
  return Response.json(portalLabels(locale));
};
