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
  'pageFoot.facts': said(
    'Foot of every page: link to what the page rests on. {{sections}} is numbers: 1.1, 1.3.',
  ),
  'terms.chosenOver': said('Glossary, after a definition. Before good Swedish forms that we did not choose.'),
  'terms.avoid': said('List of portal labels. Before wrong forms of a label.'),
  'oldPage.line': said('List of the old page’s errors: where it stood. {{line}} is a line of its text file.'),
  'oldPage.whole': said('The same for an error that is nowhere in particular: the whole page.'),
  'oldPage.meant': said('List of the old page’s errors. Before what was meant.'),
  'oldPage.instead': said('List of the old page’s errors. Before words of ours that link to the page.'),
  'sources.start': said('List of sources: the name of the start page.'),
  'sources.kind.documentation': said(
    'List of sources, in parentheses after a page. A kind of source: Microsoft’s documentation in English.',
  ),
  'sources.kind.translation': said(
    'List of sources, in parentheses after a page. A kind of source: its translations.',
  ),
  'sources.kind.pictures': said(
    'List of sources, in parentheses after a page. A kind of source: screenshots.',
  ),
  'sources.kind.webPages': said(
    'List of sources, in parentheses after a page. A kind of source: saved web pages.',
  ),
  'sources.kind.other': said(
    'List of sources, in parentheses after a page. A kind of source: other repositories.',
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
  'microsoftFilm.open': said('Link to a film on Microsoft’s website, always there.'),
  'microsoftFilm.about': said(
    'Before the button that shows that film on our page: what is loaded then, from where, and what Microsoft learns.',
  ),
  'microsoftFilm.show': said('That button.'),
  'microsoftFilm.remember': said(
    'Checkbox by that button: show the film without asking on later visits. Ticked, it is the way to forget that again.',
  ),
  'microsoftFilm.back': said('Button that takes the film off our page again.'),
  'microsoftFilm.title': said('Name of the frame with the film. Read by screen readers only.'),
  'microsoftFilm.loading': said('Announced when the film has been asked for.'),
  'microsoftFilm.loaded': said(
    'Under the frame when the browser is done with it. Browsers do not say whether it holds the film or an error, so it must be true of both. Two links follow: to Microsoft’s website and to our own film.',
  ),
  'microsoftFilm.late': said(
    'In the same place when the film has not finished loading; it may still come. {{seconds}} is a number. The two links follow.',
  ),
  'microsoftFilm.blocked': said(
    'In the same place when the browser stopped the film by the page’s policy. The two links follow.',
  ),
  'microsoftFilm.failed': said(
    'In the same place when the browser could not load the film. The two links follow.',
  ),
  'microsoftFilm.offline': said('In the same place when the browser has no network. The two links follow.'),
  'microsoftFilm.own': said('Link to our own film on the same page.'),
  'microsoftFilm.notKept': said(
    'Announced when the checkbox was ticked and the browser keeps nothing for us.',
  ),
  'choose.title': said('Heading of the language chooser.'),
  'choose.link': said('The link to this language in the language chooser.'),
  'choose.preferred': said('Mark at the language that the browser asks for first.'),
  'fallback.simulation': said(
    'Before a simulation that is shown in English on a page in this language, which is still being translated.',
  ),
  'fallback.choose': said('Language chooser: at this language, while it is still being translated.'),
  'notFound.title': said('Heading of the page for an address that leads nowhere.'),
  'notFound.text': said('Under that heading: what may have happened.'),
  'notFound.home': said('Link on that page, to the start page in this language.'),
  'notFound.search': said('On that page: how to search.'),
  'guide.title': said(
    'The whole guide as one document: its title, and a running line at the foot of each sheet.',
  ),
  'guide.description': said('One sentence about that document, for its head.'),
  'guide.lead': said('Under the title on its cover.'),
  'guide.how': said('On its cover, on screen only: how to print it.'),
  'guide.language': said('On its cover, before the name of the language.'),
  'guide.licence': said('On its cover, before the licence.'),
  'guide.licence.text': said('The licence of the words, in a sentence.'),
  'guide.contents': said('Heading of its table of contents.'),
  'guide.history': said('At the head of a chapter about the old service. {{period}} is years.'),
  'guide.see': said('After a link to another chapter, on paper. {{number}} is its number.'),
  'guide.link': said('Foot of every page: link to the whole guide as one document.'),
  'guide.dev': said('In development, where the text of a chapter would stand.'),
  'film.about': said(
    'Under the title of one of our films. {{length}} is a length of time in words: 1 minute and 8 seconds.',
  ),
  'film.silent': said('On the title card in the film itself: there is no sound.'),
  'film.download': said('Under a film, before two links to its files.'),
  'film.file': said('Such a link. {{format}} is MP4 or WebM, {{size}} a number of kilobytes.'),
  'film.chapters': said('Under a film, before links to its chapters.'),
  'film.from': said(
    'Name of a link in the text of a film that shows only a time: plays the film from there. {{time}} is a time: 0:12. Read by screen readers only.',
  ),
  'film.pictures': said('Under a film: opens a picture of each chapter.'),
  'film.picture': said('What such a picture is, for those who do not see it.'),
  'film.transcript': said('Heading of the text that says all that a film says and shows.'),
  'film.card': said('In that text, before what stands on the title card with which the film begins.'),
  'film.read': said('In that text: opens what can be read in the picture during a chapter.'),
  'talk.open': said('Script of a talk: before the link that opens what is shown.'),
  'talk.show': said('Script of a talk: before what to show to the audience.'),
  'talk.say': said('Script of a talk: before the words to say.'),
  'talk.question': said('Script of a talk: before a question that somebody may ask, and its answer.'),
  'talk.quote': said('Quotation marks around words that are said. {{words}} is what is said.'),
  'talk.time': said('A time in a talk. {{minutes}} and {{seconds}} are numbers, the second of two digits.'),
  'course.aim': said('Lesson: before what the reader can do after it.'),
  'course.open': said(
    'Lesson: link to the same lesson in the course, where exercises are done and answers judged.',
  ),
  'course.read': said('Lesson: before links to the pages that tell its matter at length.'),
  'course.steps': said('After the name of an exercise. {{count}} is a number.'),
  'course.stepsOptional': said('The same for an exercise that may be left out.'),
  'course.kind.choose': said('Before a question of which one of several answers is right.'),
  'course.kind.order': said('Before things to put in order.'),
  'course.kind.match': said('Before situations, each of which belongs to one of the choices.'),
  'course.answer': said('Unfolds the answer to a question. {{number}} is its number in the lesson.'),
  'course.right': said('First in that answer. {{letter}} is the letter of the right alternative.'),
  'course.meant': said(
    'In the answer to a question with a quoted sentence: before what each of its pieces was meant to say.',
  ),
  'course.solution': said('Unfolds how a task of the final check is solved. {{number}} is its number.'),
  'course.key.question': said('Answer key, head of a column: what is asked.'),
  'course.key.right': said('Answer key, head of a column: the right answer.'),
  'course.key.facts': said('Answer key, head of a column: numbers of sections of the facts.'),
  'course.key.met': said('Answer key: before what is said of a task of the final check when it is met.'),
  'course.key.rests': said('After that, before numbers of sections of the facts.'),
  'course.told': said('Table of what an LMS is told, head of the first column.'),
  'course.standard.scorm12': said('The same table: name of a standard.'),
  'course.standard.scorm2004': said('The same table: name of a standard.'),
  'course.standard.cmi5': said('The same table: name of a standard.'),
  'course.told.begin': said('The same table: that the course has been opened.'),
  'course.told.completion': said('The same table: that everything has been done.'),
  'course.told.success': said('The same table: passed or failed.'),
  'course.told.score': said('The same table: the points.'),
  'course.told.progress': said('The same table: how much of the course has been done.'),
  'course.told.answer': said('The same table: an answer to a question, or a task of the final check.'),
  'course.told.place': said('The same table: where the participant was.'),
  'course.told.state': said('The same table: what the course needs to go on later.'),
  'course.told.time': said('The same table: time spent in this visit.'),
  'course.told.end': said('The same table: that the course is left.'),
  'embed.scenario': said('Page with code to embed a simulation: before the list of simulations.'),
  'embed.language': said('The same page: before the list of languages that the simulation can be in.'),
  'embed.copy': said('Button that copies the code above it.'),
  'embed.copied': said('Announced when the code has been copied.'),
  'embed.marked': said(
    'Announced when the browser did not let us copy the code: it is marked instead, for the reader to copy.',
  ),
  'embed.open': said('Link beside that button: opens what the code shows, alone in the window.'),
  'embed.all': said(
    'Unfolds the codes of all simulations, without JavaScript. {{language}} is the language they are in.',
  ),
  'offline.name': said(
    'Name of the part of a page that keeps the whole site in the browser. Read by screen readers only.',
  ),
  'offline.unable': said('There, when this browser cannot keep the site.'),
  'offline.none': said('There, when nothing is kept. {size} is a number of megabytes.'),
  'offline.ask': said(
    'There, when nothing is kept and the connection is metered or the reader saves data. {size} is a number of megabytes.',
  ),
  'offline.askNewer': said('The same when an older version is kept and there is a newer one.'),
  'offline.loading': said('There, while the site is fetched. {done} and {size} are numbers of megabytes.'),
  'offline.begun': said('Announced when the fetching begins.'),
  'offline.kept': said(
    'There, when all of the site is kept. {files} is how many files, {size} a number of megabytes.',
  ),
  'offline.newer': said('After that, when a newer version has been fetched as well and waits.'),
  'offline.network': said('There, when fetching ended because the network did. What was fetched stays.'),
  'offline.changed': said('There, when fetching ended because the site was replaced meanwhile.'),
  'offline.full': said('There, when the browser has no more room.'),
  'offline.older': said('After such a sentence, when an older version is kept and works.'),
  'offline.refused': said('There, when the browser refused, or the worker could not be had.'),
  'offline.cleared': said('There, when the reader has taken the copy away.'),
  'offline.progress': said(
    'Name of the bar that shows how much has been fetched. Read by screen readers only.',
  ),
  'offline.fetch': said('Button there: begins to fetch.'),
  'offline.resume': said('Button there: goes on fetching.'),
  'offline.cancel': said('Button there: stops fetching, and throws away what has come.'),
  'offline.clear': said('Button there: takes the copy away.'),
  'offline.archive': said('Link to the archive, a zip file.'),
  'offline.notice.label': said(
    'Name of the notice of a newer version, on every page. Read by screen readers only.',
  ),
  'offline.notice.text': said('That notice. Two buttons follow.'),
  'offline.notice.update': said(
    'Button in it: takes the newer version into use and reloads all open pages of the site.',
  ),
  'offline.notice.later': said('Button in it: takes the notice away.'),
  'offline.notice.talk': said(
    'In its place when a simulation is open alone in a window or in a frame, so that nothing was changed.',
  ),
  'archive.node': said(
    'README.txt of the archive. The command “node serve.mjs” follows on a line of its own.',
  ),
  'archive.open': said('After that command.'),
  'archive.end': said('After that: how to end it.'),
  'archive.licence': said('Last in it.'),
  'package.noScript': said(
    'The course as the content of a learning platform: in its place when no script runs.',
  ),
  'dependencies.figures': said(
    'After what a package is for. {{licence}} is the name of a licence, {{size}} a number of kilobytes or megabytes, {{date}} a day.',
  ),
  'dependencies.newest': said('After that, where the newest version is another one, which came on {{date}}.'),
  'dependencies.reach.pages': said('After that, of a package that every page is made with.'),
  'dependencies.reach.touch': said(
    'After that, of a package that simulations need. {{size}} is a number of kilobytes.',
  ),
  'dependencies.reach.cmi5': said(
    'After that, of a package in one of the course’s packages. {{size}} is a number of kilobytes.',
  ),
  'dependencies.tree': said(
    'All packages in numbers. {{packages}} is a number, {{size}} a number of megabytes, {{date}} a day.',
  ),
  'dependencies.licence': said('List of licences: the name of one and how many packages have it.'),
  'llms.note': said('In llms.txt, under the heading of a language.'),
  'card.title': said('Large text on the picture that is shown when a page is shared.'),
  'card.text': said('Smaller text on that picture.'),
});

/** A key of {@link ownStrings}. */
export type OwnKey = keyof z.infer<typeof ownStrings>;
