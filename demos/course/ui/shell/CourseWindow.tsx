import { startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { readyEvent } from '../../../player/ready.ts';
import { course } from '../../index.ts';
import { browserTracker } from '../../tracking/browser.ts';
import { CourseApp, type CourseProps } from './CourseApp.tsx';
import { fetchedLibrary, type ScenarioAddresses } from './fetched-library.ts';
import { catalogsIn, handOver } from './handed-over.ts';

interface Props extends Pick<CourseProps, 'guide' | 'portalLanguages' | 'twin'> {
  /** The language of the page (a tag, BCP 47). */
  lang: string;
  /** Where everything that its exercises need is fetched, by scenario. */
  scenarios: Readonly<Record<string, ScenarioAddresses>>;
}

/**
 * The course on a page of the site. The server draws nothing of it, since where one stands is known in the reader's
 * browser alone: what the page says meanwhile stands in an element with `data-until-course`, which is not there while
 * the course is.
 */
export default function CourseWindow({ lang, scenarios, ...given }: Props) {
  const catalogs = catalogsIn(lang);
  const [means, setMeans] = useState<Pick<CourseProps, 'library' | 'tracker'> | null>(null);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const all = { library: fetchedLibrary(scenarios), tracker: browserTracker(course) };
    // Drawn in pieces: the page, which can be read meanwhile, must not stand still for as long as all of it takes.
    startTransition(() => setMeans(all));
    root.current?.dispatchEvent(new Event(readyEvent, { bubbles: true }));
  }, [scenarios]);
  useLayoutEffect(() => {
    if (!means) return;
    // Taken out, not only hidden: two of `main` are one too many. Should the course break down, it stands there again.
    const taken = [...document.querySelectorAll('[data-until-course]')].map((element) => {
      const place = new Comment();
      element.replaceWith(place);
      return () => place.replaceWith(element);
    });
    return () => {
      for (const putBack of taken) putBack();
    };
  }, [means]);
  if (means) return <CourseApp course={course} catalogs={catalogs} {...means} {...given} />;
  return <div ref={root} />;
}

/** Called by whoever brings the course to life, before it is rendered; of the same script as the component itself. */
CourseWindow.prepare = handOver;
