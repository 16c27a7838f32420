import { useEffect, useMemo, useRef, useState } from 'react';
import { plainText } from '../../engine/rich-text.ts';
import { chapterOf, stepIds } from '../../engine/scenario.ts';
import playerStyles from '../player.module.css';
import { Rich } from '../Rich.tsx';
import { suppliesOf } from '../supplies.ts';
import { portalOf } from '../translator.ts';
import { useReady } from '../use-places.ts';
import { KeyList, toggleKeyList } from './KeyList.tsx';
import type { Command } from './keys.ts';
import { LiveView } from './LiveView.tsx';
import { firstMoment } from './moment.ts';
import { namingOf } from './named-scenario.ts';
import styles from './present.module.css';
import { StageAnnouncer } from './StageAnnouncer.tsx';
import { forgetCopies, talkIn } from './stored-talk.ts';
import { useKeys } from './use-keys.ts';
import { useTalk } from './use-talk.ts';
import { useWords } from './use-words.ts';
import { obeyWholeScreen, toggleWholeScreen } from './whole-screen.ts';
import { type Arrived, type AudienceProps, knownIn } from './window-props.ts';

/** Leads the window to its page in another language, unless that cannot be had: then it stays as it is. */
async function goToLanguage(url: string): Promise<void> {
  const there = new URL(url, window.location.href);
  if (there.pathname === window.location.pathname) return;
  try {
    const response = await fetch(there);
    if (response.ok) window.location.replace(`${there.href}${window.location.hash}`);
  } catch {
    // Without a network the presentation goes on in the language that it has.
  }
}

/** What the audience sees: the portal under a thin strip, in step with the presenter's window. */
export function Stage({ words: strings, ...props }: Arrived<AudienceProps>) {
  const { scenarioId, lang, portalLanguages, audience, presenter } = props;
  const supplies = suppliesOf(scenarioId, lang);
  const { scenario: unnamed } = supplies;
  const naming = useMemo(() => namingOf(supplies), [supplies]);
  const [talk] = useState(() => talkIn(window.location.hash));
  const portalFirst = portalOf(supplies.catalogs).lang;
  const screen = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLElement>(null);
  const keys = useRef<HTMLDialogElement>(null);
  const { moment, dispatch, signal } = useTalk({
    scenario: unnamed,
    naming,
    role: 'audience',
    talk: talk === null ? null : { id: talk, count: 0 },
    known: knownIn(props),
    lang,
    first: () =>
      firstMoment(unnamed, { blank: false, lang, portalLang: portalFirst, letters: true, led: false }),
    on: { showing: (showing) => dispatch({ type: 'mirrored', showing }) },
  });
  const { session, arrangement, beginnings, names } = moment;
  const scenario = naming(names);
  const translator = useWords({
    supplies,
    portalLanguages,
    portalLang: arrangement.portalLang,
    strings,
    names,
  });
  const { t } = translator;

  useEffect(forgetCopies, []);
  useReady(root);
  useEffect(() => obeyWholeScreen(() => signal('wholeScreenRefused')), [signal]);
  useEffect(() => {
    const touched = () => signal('touched');
    for (const sign of ['pointerdown', 'keydown', 'wheel'])
      window.addEventListener(sign, touched, { capture: true, passive: true });
    return () => {
      for (const sign of ['pointerdown', 'keydown', 'wheel'])
        window.removeEventListener(sign, touched, { capture: true });
    };
  }, [signal]);
  useEffect(() => {
    const wanted = audience.find((one) => one.lang === arrangement.lang);
    if (wanted && wanted.lang !== lang) goToLanguage(wanted.url);
  }, [audience, arrangement.lang, lang]);

  const light = () => dispatch({ type: 'arranged', change: { blank: false } });
  const run = (command: Command) => {
    switch (command) {
      case 'next':
      case 'back':
        if (arrangement.led) signal(command);
        else dispatch({ type: 'went', to: session.step + (command === 'next' ? 1 : -1) });
        return;
      case 'reset':
        // The presenter's window, if there is one, forgets its own part too.
        dispatch({ type: 'forgotten', arrangement: { ...arrangement, blank: false, led: false } });
        return;
      case 'wholeScreen':
        toggleWholeScreen();
        return;
      case 'blank':
        dispatch({ type: 'arranged', change: { blank: !arrangement.blank } });
        return;
      case 'notes':
        signal('notes');
        return;
      case 'keys':
        toggleKeyList(keys.current);
    }
  };
  useKeys(arrangement.letters, run);

  const ids = stepIds(scenario);
  const chapter = chapterOf(scenario, ids[session.step] ?? ids.at(-1) ?? '');
  const title = plainText(translator.words('title'));
  return (
    <section
      ref={root}
      className={`${playerStyles.player} ${styles.stage} not-content`}
      lang={translator.lang}
      aria-label={t('label', { title })}
      data-simulation={scenario.id}
      data-step={ids[session.step] ?? 'finished'}
      data-frame="window"
    >
      <header className={playerStyles.head}>
        <p className={playerStyles.title}>{title}</p>
        <p className={playerStyles.badge}>{t('badge')}</p>
        {chapter !== undefined && (
          <p className={styles.chapter}>
            <Rich segments={translator.words(`chapter.${chapter}`)} translator={translator} />
          </p>
        )}
        {talk === null && (
          <p>
            <span>{t('present.alone')}</span> <a href={presenter}>{t('present.presenterWindow')}</a>
          </p>
        )}
      </header>
      <LiveView
        scenario={scenario}
        session={session}
        dispatch={dispatch}
        translator={translator}
        beginnings={beginnings}
        blank={arrangement.blank}
        onLight={light}
        screen={screen}
      />
      <KeyList
        dialog={keys}
        translator={translator}
        letters={arrangement.letters}
        onLetters={(letters) => dispatch({ type: 'arranged', change: { letters } })}
      />
      <StageAnnouncer scenario={scenario} moment={moment} translator={translator} />
    </section>
  );
}
