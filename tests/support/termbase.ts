import { type Forbidden, type Termbase, termbase } from '../../src/config/termbase.ts';

export type { Forbidden, Termbase };

/** The terms of `content/termbase.json`. */
export function loadTermbase(): Termbase {
  return termbase;
}

/** Every forbidden form of a termbase: those of its terms, then those that belong to none. */
export function forbiddenForms(base: Termbase): Forbidden[] {
  return [...base.terms.flatMap((one) => one.forbidden), ...base.phrases];
}
