import { followCase } from '../../scenarios/follow-case/scenario.ts';
import { chapter, type Film } from '../film.ts';

/** How a case comes to be seen in the Services Hub: the answer comes by mail, and cases are shown when they are asked for. */
export const servicesHubFilm: Film = {
  id: 'services-hub',
  chapters: {
    mail: chapter(followCase, { from: 'read-more-time', to: 'read-answer', told: ['read-answer'] }),
    asked: chapter(followCase, { from: 'open-hub', to: 'ask-manager', told: ['open-hub', 'ask-manager'] }),
    shared: chapter(followCase, { from: 'open-case', told: ['open-case', 'share-case'] }),
  },
};
