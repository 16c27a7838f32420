import type { PortalLanguage } from '../use-portal-language.ts';
import type { KnownLanguages } from './read-showing.ts';

/** A language in which the audience's window can be shown, and the address of that window. */
export type AudienceLanguage = PortalLanguage;

/** What the page hands to a window of a presentation. What the simulation says comes with its supplies. */
export interface PresentingProps {
  scenarioId: string;
  /** The language of the page (a tag, BCP 47). */
  lang: string;
  /** The languages that the portal can be shown in; the page's own is among them, unless there is no portal to show. */
  portalLanguages: readonly PortalLanguage[];
  /** The audience's window in each language that it can be shown in. */
  audience: readonly AudienceLanguage[];
  /** What the button is called that brings the window to life. */
  start: string;
  /** Where the words of these windows are fetched. */
  strings: string;
}

/** What the presenter's page hands over beside that. */
export interface PresenterProps extends PresentingProps {
  /** Where the notes are fetched. */
  notes: string;
  /** Where the talks are fetched. */
  talks: string;
  /** The page that explains the scenario. */
  otherFrame: string;
}

/** What the audience's page hands over beside that. */
export interface AudienceProps extends PresentingProps {
  /** The presenter's window, from which this one is to be opened. */
  presenter: string;
}

/** The same, once the words have come. */
export type Arrived<Props extends PresentingProps> = Props & {
  /** What the player says only in these windows. */
  words: Readonly<Record<string, string>>;
};

/** The languages that a window knows, and that another may therefore ask it for. */
export function knownIn({ portalLanguages, audience, lang }: PresentingProps): KnownLanguages {
  const tags = (languages: readonly PortalLanguage[]) => languages.map((one) => one.lang);
  return { audience: tags(audience), portal: [...tags(portalLanguages), lang] };
}
