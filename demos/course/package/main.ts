import '../../portal/model/all.ts';
import { course } from '../index.ts';
import { fitProgress } from '../model/fit-progress.ts';
import { readProgress } from '../model/progress.ts';
import type { Standard } from '../tracking/reported.ts';
import { joinDrawers } from '../tracking/suspend-text.ts';
import { mountCourse } from '../ui/shell/CourseApp.tsx';
import { packagedLibrary } from './library.ts';
import { openTracker } from './open-tracker.ts';
import { type PackageWords, wordsName } from './words.ts';

/*
 * The course as the content of an LMS. Which standard it is to speak stands in the page; everything else is the same
 * script in each package.
 */
async function begin(element: HTMLElement): Promise<void> {
  const words: PackageWords = Reflect.get(window, wordsName);
  const { catalogs, labels } = words;
  const tracker = await openTracker(element.dataset['standard'] as Standard, window, {
    course,
    lang: catalogs.lang,
    shortened: (kept, most) => fitProgress(course, readProgress(course, kept).progress, most, joinDrawers),
  });
  mountCourse(element, {
    course,
    catalogs,
    library: packagedLibrary(course, words),
    tracker,
    guide: null,
    portalLanguages: Object.entries(labels).map(([lang, { name }]) => ({ lang, name })),
    twin: null,
  });
}

// A page that the browser has put aside and brings back has said good-bye to the LMS: it has to be launched anew.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) window.location.reload();
});

const element = document.querySelector<HTMLElement>('[data-standard]');
if (element) void begin(element);
