import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { plainText } from '../../engine/rich-text.ts';
import { stepIds } from '../../engine/scenario.ts';
import { Announcer } from '../Announcer.tsx';
import { Guide } from '../Guide.tsx';
import guideStyles from '../guide.module.css';
import { KeepingNote } from '../KeepingNote.tsx';
import { hasNames } from '../names.ts';
import { currentNames, removeNames, setNames, takeUpKeptNames, useNames } from '../names-memory.ts';
import playerStyles from '../player.module.css';
import { StepButtons } from '../StepButtons.tsx';
import { StepList } from '../StepList.tsx';
import { suppliesOf } from '../supplies.ts';
import { portalOf } from '../translator.ts';
import { useFollowedLinks, useReady } from '../use-places.ts';
import { AudienceControls } from './AudienceControls.tsx';
import { Clock } from './Clock.tsx';
import { KeyList, toggleKeyList } from './KeyList.tsx';
import type { Command } from './keys.ts';
import { LiveView } from './LiveView.tsx';
import type { Arrangement, Mirrored, Moment } from './moment.ts';
import { Notes } from './Notes.tsx';
import { namingOf } from './named-scenario.ts';
import { now } from './now.ts';
import { OwnNames } from './OwnNames.tsx';
import { Progress } from './Progress.tsx';
import styles from './present.module.css';
import { type DeskChoices, keepTalk, keptChoices, keptTalk, type ScriptPlace } from './stored-talk.ts';
import { TalkPanel } from './TalkPanel.tsx';
import { noTime, startedOrPaused, type Timing } from './timing.ts';
import { Undo } from './Undo.tsx';
import { useAudience } from './use-audience.ts';
import { useAutoplay } from './use-autoplay.ts';
import { beginning, useDeskMemory } from './use-desk-memory.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useKeys } from './use-keys.ts';
import { useNotes } from './use-notes.ts';
import { useScript } from './use-script.ts';
import { useTalk } from './use-talk.ts';
import { useToldTalks } from './use-told-talks.ts';
import { useWords } from './use-words.ts';
import { type Arrived, knownIn, type PresenterProps } from './window-props.ts';

/** What can be had back after everything was forgotten. */
interface Before {
  readonly moment: Moment;
  readonly timing: Timing;
  readonly notes: boolean;
  readonly script: ScriptPlace | null;
}

/** What the presenter sees: step, notes, time and the audience's window, beside the portal itself. */
export function Desk({ words: strings, ...props }: Arrived<PresenterProps>) {
  const { scenarioId, lang, portalLanguages, otherFrame } = props;
  const supplies = suppliesOf(scenarioId, lang);
  const { scenario: unnamed } = supplies;
  const naming = useMemo(() => namingOf(supplies), [supplies]);
  const known = knownIn(props);
  const asAtFirst: DeskChoices = {
    arrangement: {
      blank: false,
      lang,
      portalLang: portalOf(supplies.catalogs).lang,
      letters: true,
      led: false,
    },
    timing: noTime,
    notes: true,
    script: null,
  };
  const [talk] = useState(keptTalk);
  const [found] = useState(() => keptChoices(unnamed, known));
  const kept = found === null || found === 'lost' ? asAtFirst : found;
  const [{ moment: first, leads, lost }] = useState(() => {
    takeUpKeptNames();
    const used = currentNames();
    return beginning(naming(used), kept.arrangement, used);
  });
  const names = useNames();
  const [timing, setTiming] = useState(kept.timing);
  const [notesShown, setNotesShown] = useState(kept.notes);
  const [before, setBefore] = useState<Before | null>(null);
  const root = useRef<HTMLElement>(null);
  const screen = useRef<HTMLDivElement>(null);
  const keys = useRef<HTMLDialogElement>(null);
  const notes = useNotes(props.notes);
  const told = useToldTalks(props.talks, scenarioId);
  const own = useMemo(() => ({ ...notes.notes, ...told.words }), [notes.notes, told.words]);

  const { moment, dispatch, ask } = useTalk({
    scenario: unnamed,
    naming,
    role: 'presenter',
    talk: { ...talk, count: leads ? talk.count : 0 },
    known,
    lang,
    first: () => first,
    on: {
      showing: takeOver,
      audience: (tag) => audience.seen(tag),
      signal: (one) => {
        if (one === 'touched') autoplay.stop();
        else if (one === 'notes') setNotesShown((shown) => !shown);
        else if (one === 'next' || one === 'back') commands[one]();
        else audience.refuse();
      },
      counted: (count) => keepTalk({ ...talk, count }),
    },
  });
  const { session, arrangement, beginnings, changes } = moment;
  const scenario = naming(moment.names);
  const audience = useAudience(props.audience, arrangement.lang, talk.id, ask);
  const translator = useWords({
    supplies,
    portalLanguages,
    portalLang: arrangement.portalLang,
    strings,
    notes: own,
    names: moment.names,
  });
  const { t } = translator;
  const total = stepIds(scenario).length;
  const go = useCallback((to: number) => dispatch({ type: 'went', to }), [dispatch]);
  const autoplay = useAutoplay({
    scenario: unnamed,
    step: session.step,
    translator,
    hasNotes: notes.notes !== null,
    go,
  });
  const arrange = (change: Partial<Arrangement>) => dispatch({ type: 'arranged', change });
  const blank = () => arrange({ blank: !arrangement.blank });

  const { script, place, setPlace, choose, open, move } = useScript({
    scenario,
    talks: told.talks,
    first: kept.script,
    step: session.step,
    go,
    lead: (led) => arrange({ led }),
  });

  useReady(root);
  useKeptFocus(root);
  useFollowedLinks(session, root);
  const keeping = useDeskMemory({
    scenario: unnamed,
    moment,
    choices: { arrangement, timing, notes: notesShown, script: place },
    asAtFirst,
    dispatch,
    lost: lost || found === 'lost',
  });
  useEffect(() => keepTalk(talk), [talk]);
  // Names are given in a presenter's window alone: whatever the audience's has said, these hold.
  useEffect(() => {
    if (JSON.stringify(names) !== JSON.stringify(moment.names)) dispatch({ type: 'named', names });
  }, [names, moment.names, dispatch]);
  // What is done after a reset says that it was meant.
  const resetAt = useRef(0);
  useEffect(() => {
    if (changes > resetAt.current) setBefore(null);
  }, [changes]);

  function reset() {
    setBefore({ moment, timing, notes: notesShown, script: place });
    resetAt.current = changes + 1;
    setTiming(noTime);
    setNotesShown(true);
    setPlace(null);
    autoplay.stop();
    audience.forget();
    removeNames();
    dispatch({ type: 'forgotten', arrangement: asAtFirst.arrangement });
  }

  function takeOver(showing: Mirrored, byPresenter: boolean) {
    autoplay.stop();
    // The same presentation open twice has one set of names: two windows that each held on to theirs would never end.
    if (byPresenter) setNames(showing.names);
    // Whoever starts over in the audience's window starts everything over.
    const begun = moment.log.entries.length > 0 || hasNames(moment.names) || place !== null;
    const isNew = showing.entries.length === 0 && !hasNames(showing.names) && !showing.arrangement.led;
    if (begun && isNew) reset();
    else dispatch({ type: 'mirrored', showing });
  }

  function undo() {
    if (before === null) return;
    setTiming(before.timing);
    setNotesShown(before.notes);
    setPlace(before.script);
    dispatch({ type: 'undone', to: before.moment });
  }

  const commands: Readonly<Record<Command, () => void>> = {
    next: () => move(1),
    back: () => move(-1),
    reset,
    wholeScreen: audience.fillScreen,
    blank,
    notes: () => setNotesShown(!notesShown),
    keys: () => toggleKeyList(keys.current),
  };
  useKeys(arrangement.letters, (command) => commands[command]());

  const parts = { scenario, session, dispatch, translator };
  const title = plainText(translator.words('title'));
  return (
    <section
      ref={root}
      className={`${playerStyles.player} ${styles.desk} not-content`}
      lang={translator.lang}
      aria-label={t('label', { title })}
      data-simulation={scenario.id}
      data-step={stepIds(scenario)[session.step] ?? 'finished'}
      data-frame="window"
    >
      <header className={playerStyles.head}>
        <p className={playerStyles.title}>{title}</p>
        <p className={playerStyles.badge}>{t('badge')}</p>
        <a className={playerStyles.otherFrame} href={otherFrame}>
          {t('backToPage')}
        </a>
        <AudienceControls
          audience={audience}
          languages={props.audience}
          portalLanguages={scenario.places.includes('eligibility') ? [] : portalLanguages}
          arrangement={arrangement}
          arrange={arrange}
          onBlank={blank}
          onKeys={commands.keys}
          translator={translator}
        />
      </header>
      <div className={playerStyles.body}>
        <div className={`${playerStyles.guide} ${styles.side}`}>
          <Progress
            timing={
              <Clock
                timing={timing}
                onToggle={() => setTiming(startedOrPaused(timing, now()))}
                onReset={() => setTiming(noTime)}
                translator={translator}
              />
            }
            autoplay={autoplay}
            finished={session.step === total}
            translator={translator}
          />
          <Undo
            offered={before !== null}
            onUndo={undo}
            onTooLate={() => setBefore(null)}
            translator={translator}
          />
          <TalkPanel
            talks={told.talks}
            script={script}
            timing={timing}
            shown={notesShown}
            choose={choose}
            go={open}
            translator={translator}
          />
          <Guide {...parts} />
          <KeepingNote keeping={keeping} translator={translator} />
          <StepButtons {...parts} onReset={reset} />
          <Notes {...parts} notes={notes} shown={notesShown} onToggle={commands.notes} />
          <div className={guideStyles.controls}>
            <OwnNames key={`names ${beginnings}`} supplies={supplies} translator={translator} />
            <StepList key={beginnings} scenario={scenario} session={session} translator={translator} whole />
          </div>
        </div>
        <div className={styles.view}>
          <LiveView
            {...parts}
            beginnings={beginnings}
            // With no window for the audience, this one is what they see.
            blank={arrangement.blank && audience.lang === null}
            onLight={blank}
            screen={screen}
          />
        </div>
      </div>
      <KeyList
        dialog={keys}
        translator={translator}
        letters={arrangement.letters}
        onLetters={(letters) => arrange({ letters })}
      />
      <Announcer {...parts} />
    </section>
  );
}
