import type { Page } from './pages.ts';
import { visibleText, withoutCode } from './visible-text.ts';

/* Errors of the old page that were no wrong words, but something in the wrong place or missing. */

/** The first block of a page's body, and the line of the file on which it begins. */
function firstBlock(page: Page): { text: string; line: number } {
  const lines = withoutCode(page.body).split('\n');
  const start = lines.findIndex((line) => line.trim() !== '');
  const length = lines.slice(start).findIndex((line) => line.trim() === '');
  const text = lines.slice(start, length < 0 ? undefined : start + length).join('\n');
  return { text, line: page.bodyLine + start };
}

const offersTrial = /utvärdering|kostnadsfri|prova gratis|trial|for free|sign up/iu;

/**
 * A sentence when a page offers a trial right under its title: the old page did, so that a trial of the product was
 * taken for one of the service (error 6).
 */
export function trialUnderTitle(page: Page): string[] {
  const { text, line } = firstBlock(page);
  const links = [...text.matchAll(/\[([^\]]*)\]\(|<a\s[^>]*>([^<]*)/gu)].map(
    ([, inText, inTag]) => inText ?? inTag ?? '',
  );
  return links
    .filter((words) => offersTrial.test(words))
    .map(
      (words) =>
        `${page.file}:${line} links to a trial (“${words}”) right under the title, as if the service could be tried: say first what the page is about.`,
    );
}

/**
 * A sentence for each menu path that is typed into a page, with `>` between its steps: typed paths had empty steps,
 * steps run together and two languages (errors 23–27). `<Path>` cannot.
 */
export function typedPaths(page: Page): string[] {
  const body = visibleText(page.body).replaceAll('&gt;', '   >');
  return [...body.matchAll(/(?<=[\p{L}\p{N}*_”"] *)[>›](?= *(?:[>›]|[*_“”"]*\p{L}))/gu)].map(({ index }) => {
    const line = body.slice(0, index).split('\n').length;
    const words = body.split('\n')[line - 1]?.trim() ?? '';
    return `${page.file}:${page.bodyLine + line - 1} types a menu path (“${words.slice(0, 60)}”): cite it with <Path of={[…]} />.`;
  });
}

/** Pages that somebody may open in the middle of a break-in, in the hope that the service will help. */
const mayBeReadInEmergency =
  /^(?:understand\/(?:service|notifications|experts-on-demand|names)|do\/(?:consult.*|follow-case))$/u;

const namesIncidentResponse = /incidenthantering|incident response/iu;

/**
 * A sentence when a page that may be read in an emergency neither names incident response nor links to the page on
 * what the service was not. The old page said nothing (error 77).
 */
export function emergencyProblems(page: Page): string[] {
  if (!mayBeReadInEmergency.test(page.path)) return [];
  const links = page.body.includes(`](/${page.locale}/understand/what-it-is-not/`);
  if (links || namesIncidentResponse.test(visibleText(page.body))) return [];
  return [
    `${page.file} may be read in the middle of a break-in but does not say where to turn: link to /${page.locale}/understand/what-it-is-not/, or say it in a caution.`,
  ];
}
