import 'i18next';
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
    };
  }
}
