import type { Forbidden, Termbase } from '../../src/config/termbase.ts';

export { type Forbidden, loadTermbase, type Termbase } from '../../src/config/termbase.ts';

/** Every forbidden form of a termbase: those of its terms, then those that belong to none. */
export function forbiddenForms(base: Termbase): Forbidden[] {
  return [...base.terms.flatMap((one) => one.forbidden), ...base.phrases];
}
