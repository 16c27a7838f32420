import { useCallback, useEffect, useRef, useState } from 'react';
import { talkFragment } from './stored-talk.ts';
import { askForWholeScreen, toggleWholeScreen } from './whole-screen.ts';
import type { AudienceLanguage } from './window-props.ts';

/** How often the audience's window is asked whether it is there, in milliseconds. */
const often = 2_000;

/** The audience's window as the presenter's knows it. */
export interface Audience {
  /** The language in which it is shown (a tag, BCP 47); null when there is none. */
  readonly lang: string | null;
  /** Its address and its name for the browser, for a link. */
  readonly url: string;
  readonly name: string;
  /** Whether the browser has refused to open it. */
  readonly blocked: boolean;
  /** Whether the browser has refused to let it fill the screen from here. */
  readonly refused: boolean;
  readonly open: () => void;
  /** Fills the screen with it; with this window when there is none. */
  readonly fillScreen: () => void;
  /** It was heard from, in a language; null when it has gone. */
  readonly seen: (lang: string | null) => void;
  readonly refuse: () => void;
  /** Forgets what was refused. */
  readonly forget: () => void;
}

/**
 * Opens the audience's window and knows whether it is there.
 * @param lang the language in which it is to be shown
 * @param talk the presentation it belongs to
 * @param ask asks it over the channel
 */
export function useAudience(
  languages: readonly AudienceLanguage[],
  lang: string,
  talk: string,
  ask: () => void,
): Audience {
  const [there, setThere] = useState<string | null>(null);
  const [blocked, setBlocked] = useState(false);
  const [refused, setRefused] = useState(false);
  const opened = useRef<Window | null>(null);
  const unanswered = useRef(0);
  const page = languages.find((one) => one.lang === lang) ?? languages[0];
  const url = `${page?.url ?? ''}${talkFragment(talk)}`;
  const name = `audience-${talk}`;

  const seen = useCallback((tag: string | null) => {
    unanswered.current = 0;
    setThere(tag);
    if (tag !== null) setBlocked(false);
  }, []);

  useEffect(() => {
    const timer = setInterval(() => {
      // One answer may be late; two that do not come mean that nobody is there.
      if (unanswered.current >= 2) setThere(null);
      unanswered.current += 1;
      ask();
    }, often);
    return () => clearInterval(timer);
  }, [ask]);

  const open = () => {
    // One window for each presentation: the name leads to it if it is open.
    opened.current = window.open(url, name, 'popup,width=1280,height=800');
    opened.current?.focus();
    setBlocked(opened.current === null);
  };

  const fillScreen = () => {
    setRefused(false);
    if (there === null) toggleWholeScreen();
    else if (opened.current && !opened.current.closed) askForWholeScreen(opened.current);
    else setRefused(true);
  };

  return {
    lang: there,
    url,
    name,
    blocked,
    refused,
    open,
    fillScreen,
    seen,
    refuse: () => setRefused(true),
    forget: () => {
      setBlocked(false);
      setRefused(false);
    },
  };
}
