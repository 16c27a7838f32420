import { z } from 'astro/zod';

const said = (where: string) => z.string().min(1).describe(where);

/**
 * The site's own strings, beside those of Starlight. Each carries a sentence for the translator that says
 * where it is seen. The catalogs are `content/i18n/<language>.json`; a missing key fails the build.
 * `{{name}}` is filled in when the site is built, `{name}` in the browser.
 */
export const ownStrings = z.object({
  'site.title': said('The name of the site, first in the header of every page and last in its title.'),
  'site.description': said('One sentence about the site: language chooser, llms.txt, social card.'),
  'site.independence': said('Foot of every page: not Microsoft, fictional data, trademarks.'),
  'site.history': said(
    'One sentence on why the service can no longer be applied for: llms.txt, language chooser.',
  ),
  'sections.home': said('Menu: the start page.'),
  'sections.understand': said('Menu: the section with pages that explain.'),
  'sections.prepare': said('Menu: the section about what must be in place.'),
  'sections.do': said('Menu: the section with procedures.'),
  'sections.learn': said('Menu: the section with the course.'),
  'sections.present': said('Menu: the section for account teams.'),
  'sections.reference': said('Menu: the section with lists and sources.'),
  'menu.close': said('Button that closes the menu on a narrow screen.'),
  'language.read': said('Link to the same page, shown on pages in OTHER languages.'),
  'history.label': said('Name of the dated notice at the top of a page about the old service.'),
  'history.text': said('The notice itself. {{period}} is years, {{date}} a full date.'),
  'history.link': said('Link in the notice, to the page about names over time.'),
  'pageFoot.period': said('Before the years that a page describes.'),
  'pageFoot.checked': said('Before the date on which the facts of a page were checked.'),
  'pageFoot.neighbours': said(
    'Name of the links to the pages before and after. Read by screen readers only.',
  ),
  'search.open': said('Button in the header that opens search.'),
  'search.title': said('Heading of the search window and label of its field.'),
  'search.hint': said('Under the search field: which keys do what.'),
  'search.shortcut': said('Checkbox in the search window that turns the single-key shortcut on or off.'),
  'search.searching': said('Announced while search is looking.'),
  'search.none': said(
    'Announced when nothing was found. {term} is what was typed. Links to the glossary, the questions and the other language follow.',
  ),
  'search.one': said('Announced when one page was found.'),
  'search.many': said('Announced when several pages were found. {count} is how many.'),
  'search.some': said(
    'Announced when more pages were found than are listed. {shown} is how many are listed.',
  ),
  'search.titlesOnly': said('Shown when the search index cannot be fetched, as in development.'),
  'search.failed': said('Shown when search itself cannot be fetched.'),
  'search.called': said(
    'In a result that was found by another word than ours: {word} is that one, {ours} ours.',
  ),
  'search.passOver': said(
    'Never shown. Words of a question that say nothing about what is looked for, in small letters with spaces between: search passes over them.',
  ),
  'choose.title': said('Heading of the language chooser.'),
  'choose.link': said('The link to this language in the language chooser.'),
  'choose.preferred': said('Mark at the language that the browser asks for first.'),
  'notFound.title': said('Heading of the page for an address that leads nowhere.'),
  'notFound.text': said('Under that heading: what may have happened.'),
  'notFound.home': said('Link on that page, to the start page in this language.'),
  'notFound.search': said('On that page: how to search.'),
  'llms.note': said('In llms.txt, under the heading of a language.'),
  'card.title': said('Large text on the picture that is shown when a page is shared.'),
  'card.text': said('Smaller text on that picture.'),
});

/** A key of {@link ownStrings}. */
export type OwnKey = keyof z.infer<typeof ownStrings>;
