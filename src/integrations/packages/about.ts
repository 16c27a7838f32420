import type { Standard } from '../../../demos/course/tracking/reported.ts';

/** What a package says about itself. */
export interface About {
  readonly standard: Standard;
  /** Its language (a tag, BCP 47). */
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  /** What stands there when no script runs. */
  readonly noScript: string;
  /** What names the course to an LMS that goes by addresses: the site's own page of it. */
  readonly id: string;
  /** The share of all points that passes, from 0 to 1. */
  readonly mastery: number;
}
