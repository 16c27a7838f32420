import 'i18next';
import type ofCourse from '../course/en.json';
import type { LabelKey } from '../portal/model/labels.ts';
import type en from './en.json';

declare module 'i18next' {
  /** Keys are checked by the compiler; the English catalogs are the type of all others. */
  interface CustomTypeOptions {
    defaultNS: 'player';
    keySeparator: false;
    resources: {
      player: typeof en;
      portal: Record<LabelKey, string>;
      /** A scenario's words: their keys are made from its steps (`wordKeys` in the engine). */
      words: Record<string, string>;
      course: typeof ofCourse;
      /** Words of the lessons: `<lesson>/<key>`. */
      lessons: Record<string, string>;
      check: Record<string, string>;
    };
  }
}
