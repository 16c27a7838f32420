/*
 * Microsoft's film about Services Hub, the one thing of another origin that a reader may ask for. The component that
 * shows it, the policy of its page and the tests take its address from here.
 */

/** Where Microsoft's films are shown from, and nothing else of the site comes from. */
const origin = 'https://www.microsoft.com';

/** The film: its origin, its address, and the pages that show it, by slug. */
export const microsoftFilm = {
  origin,
  address: `${origin}/videoplayer/embed/RE4pk9f`,
  pages: ['do/services-hub'],
} as const;

/** How long a film may take to load before the page says so: soon enough to be read within ten seconds. */
export const patienceSeconds = 8;
