import type en from '../en.json';

/** The key of a portal label. The English catalog is the type of all others; a test holds them in step. */
export type LabelKey = keyof typeof en;

/** All labels of one language. */
export type LabelCatalog = Readonly<Record<LabelKey, string>>;

const spokenByThePage = ['place.', 'clock.', 'eligibility.', 'privacyStatement.', 'simulation.'];

/**
 * Whether a label belongs to the simulation and not to the portal in it: the windows, the clock and what we explain.
 * Such a label follows the language of the page even when the portal is shown in another.
 */
export function followsPage(key: string): boolean {
  return spokenByThePage.some((prefix) => key.startsWith(prefix));
}
