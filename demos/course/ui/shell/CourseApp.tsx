import { useEffect, useMemo, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { PortalLanguage } from '../../../player/use-portal-language.ts';
import { type Course, checkId } from '../../model/course.ts';
import type { Tracker } from '../../tracking/tracker.ts';
import { type CourseCatalogs, createCourseTranslator } from '../course-translator.ts';
import type { Library } from '../part-props.ts';
import { BackAndNext } from './BackAndNext.tsx';
import controlStyles from './controls.module.css';
import { LessonParts } from './LessonParts.tsx';
import { Masthead } from './Masthead.tsx';
import { Notices } from './Notices.tsx';
import { nameOf, whereabouts } from './place-names.ts';
import { isStation, type Place, placeAt } from './places.ts';
import shellStyles from './shell.module.css';
import { focusView, useArrival, useHash } from './use-place.ts';
import { useProgress, type Way } from './use-progress.ts';
import { useTracker } from './use-tracker.ts';
import { View } from './View.tsx';
import type { GuideAddresses } from './view-props.ts';

/** What the course is given by whoever shows it: a page of the site, or a package in an LMS. */
export interface CourseProps {
  course: Course;
  catalogs: CourseCatalogs;
  library: Library;
  tracker: Tracker;
  /** Addresses of the guide's pages, by slug; null where there is no guide. */
  guide: GuideAddresses | null;
  /** The languages that the portal can be shown in: those for which the catalogs have labels. */
  portalLanguages: readonly Pick<PortalLanguage, 'lang' | 'name'>[];
  /** The address of the course as text; null where there is none. */
  twin: string | null;
}

/** The whole course, from the overview to the record. Where one is stands in the address after `#`. */
export function CourseApp(props: CourseProps) {
  const { catalogs } = props;
  const [portalLang, setPortalLang] = useState(catalogs.lang);
  const { way, failed, ask } = useProgress(props);
  const [again, setAgain] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const translator = useMemo(() => createCourseTranslator(catalogs, portalLang), [catalogs, portalLang]);
  const askAgain = () => {
    // The button goes away.
    heading.current?.focus();
    setAgain(true);
    ask();
  };
  if (way)
    return (
      <Whole
        {...props}
        way={way}
        translator={translator}
        portalLang={portalLang}
        choose={setPortalLang}
        takesFocus={again}
      />
    );
  return (
    <div className={shellStyles.course} lang={catalogs.lang} data-course>
      <main className={shellStyles.waiting}>
        <h1 ref={heading} tabIndex={-1}>
          {translator.t('title')}
        </h1>
        <p role={failed ? 'alert' : undefined}>{translator.t(failed ? 'course.failed' : 'course.coming')}</p>
        {failed && (
          <button type="button" className={controlStyles.button} onClick={askAgain}>
            {translator.t('course.again')}
          </button>
        )}
      </main>
    </div>
  );
}

interface WholeProps extends CourseProps {
  way: Way;
  translator: ReturnType<typeof createCourseTranslator>;
  portalLang: string;
  choose: (lang: string) => void;
  /** It comes in place of what had focus. */
  takesFocus: boolean;
}

/** Needs the room beside it for the portal. */
const isWide = ({ kind }: Place) => kind === 'exercise' || kind === 'check';

function Whole({ way, translator, portalLang, choose, takesFocus, ...props }: WholeProps) {
  const { course, catalogs, library, tracker, guide, portalLanguages, twin } = props;
  const root = useRef<HTMLDivElement>(null);
  const hash = useHash();
  const asked = useMemo(() => placeAt(course, hash), [course, hash]);
  const overview = useMemo(() => placeAt(course, '') as Place, [course]);
  const place = asked ?? overview;
  const { trouble, elsewhere } = useTracker(tracker);
  const { change } = way;
  useArrival(root, hash, takesFocus);

  const name = nameOf(course, place, translator);
  const where = whereabouts(course, place, translator);
  const title = [name, ...where.slice(0, 1), translator.t('title')].join(' – ');
  useEffect(() => {
    document.title = title;
  }, [title]);

  useEffect(() => {
    if (isStation(place)) change((now) => (now.place === place.hash ? now : { ...now, place: place.hash }));
  }, [place, change]);

  const shared = { course, way, translator };
  return (
    <div ref={root} className={shellStyles.course} lang={catalogs.lang} data-course data-place={place.kind}>
      <Masthead
        translator={translator}
        place={place}
        languages={portalLanguages}
        onPortalLang={choose}
        twin={twin}
        wayOut={tracker.wayOut}
      />
      <div className={shellStyles.body} data-wide={isWide(place) || undefined}>
        <main className={shellStyles.content} data-view tabIndex={-1}>
          <Notices
            {...shared}
            unknown={asked === null}
            trouble={trouble}
            elsewhere={elsewhere ? (tracker.own ?? null) : null}
            onAnswered={() => focusView(root.current)}
          />
          {where.length > 0 && (
            <p className={shellStyles.where} data-where>
              {where.join(' · ')}
            </p>
          )}
          <View
            // What is done in a part begins anew from progress that came from elsewhere.
            key={'part' in place ? `${place.hash} ${way.edition}` : place.hash}
            {...shared}
            place={place}
            library={library}
            tracker={tracker}
            portalLang={portalLang}
            guide={guide}
            titles={catalogs.pages}
          />
          <BackAndNext
            course={course}
            place={place}
            translator={translator}
            quiet={place.kind === 'check' && !way.standing.parts[checkId]?.done}
          />
        </main>
        {place.lesson && <LessonParts {...shared} lesson={place.lesson} place={place} />}
      </div>
    </div>
  );
}

/** Shows the course in an element of a page that has nothing else, as a package does. */
export function mountCourse(element: Element, props: CourseProps): void {
  createRoot(element).render(<CourseApp {...props} />);
}
