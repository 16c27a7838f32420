import type { APIRoute, GetStaticPaths } from 'astro';
import { scenarios } from '../../../demos/scenarios/index.ts';
import { pageTitles } from '../../components/course/titles.ts';
import {
  courseWordsAddress,
  notesAddress,
  portalLabelsAddress,
  presentingAddress,
  restAddress,
  suppliesAddress,
  toldTalksAddress,
} from '../../config/addresses.ts';
import { notesOf, presentingStrings, simulationLocale } from '../../config/catalogs.ts';
import { courseCatalogs, courseLocale } from '../../config/course-catalogs.ts';
import { customerOf } from '../../config/customers.ts';
import { customersWithLabels, portalLabels } from '../../config/labels.ts';
import { localeTags } from '../../config/locales.ts';
import { restFor, suppliesFor } from '../../config/supplies.ts';
import { toldTalks } from '../../config/told-talks.ts';

/** What stands between the slash and the language in such an address. */
const nameIn = (address: string) => address.slice(address.lastIndexOf('/') + 1).split('.')[0];

/**
 * What simulations fetch, one file for each language: the supplies of each scenario when it is touched; all of the
 * portal's labels afterwards, and in another language when the reader chooses it, once for each customer. The windows
 * of a presentation fetch words of their own, and the presenter's alone the notes and the talks. The course fetches its.
 */
export const getStaticPaths = (async () => {
  const courses = localeTags
    .filter((locale) => courseLocale(locale) === locale)
    .map(async (locale) => ({
      params: { name: nameIn(courseWordsAddress(locale)), locale },
      props: { content: courseCatalogs(locale, await pageTitles(locale)) },
    }));
  const simulations = localeTags.flatMap((locale) => {
    // A simulation that is shown in another language fetches what it needs in that.
    const spoken = scenarios.filter((scenario) => simulationLocale(scenario, locale) === locale);
    return [
      ...spoken.map((scenario) => ({
        params: { name: nameIn(suppliesAddress(scenario.id, locale)), locale },
        props: { content: suppliesFor(scenario, locale) },
      })),
      ...spoken.map((scenario) => ({
        params: { name: nameIn(restAddress(scenario.id, locale)), locale },
        props: { content: restFor(scenario, locale) },
      })),
      ...spoken.map((scenario) => ({
        params: { name: nameIn(notesAddress(scenario.id, locale)), locale },
        props: { content: notesOf(scenario, locale) },
      })),
      {
        params: { name: nameIn(presentingAddress(locale)), locale },
        props: { content: presentingStrings(locale) },
      },
      {
        params: { name: nameIn(toldTalksAddress(locale)), locale },
        props: { content: toldTalks(locale) },
      },
      ...[...new Set([undefined, ...customersWithLabels, ...scenarios.map(customerOf)])].map((customer) => ({
        params: { name: nameIn(portalLabelsAddress(locale, customer)), locale },
        props: { content: portalLabels(locale, customer) },
      })),
    ];
  });
  return [...simulations, ...(await Promise.all(courses))];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['content']);
