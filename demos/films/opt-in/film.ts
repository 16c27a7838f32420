import { optIn } from '../../scenarios/opt-in/scenario.ts';
import { chapter, type Film } from '../film.ts';

/** Applying, from the portal's start page to the toggle that is On. */
export const optInFilm: Film = {
  id: 'opt-in',
  chapters: {
    way: chapter(optIn, { to: 'apply', told: ['apply'] }),
    form: chapter(optIn, { from: 'enter-name', to: 'close-confirmation', told: ['submit'] }),
    decision: chapter(optIn, { from: 'wait', told: ['wait', 'return-to-portal'] }),
  },
};
