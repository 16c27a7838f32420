import { useEffect, useState } from 'react';
import { plainText } from '../../engine/rich-text.ts';
import { type ToldTalk, talkPrefix } from '../../talks/told-talk.ts';
import { Rich } from '../Rich.tsx';
import type { PlayerKey, Translator } from '../translator.ts';
import { now } from './now.ts';
import styles from './present.module.css';
import { clockTime, elapsed, type Timing } from './timing.ts';
import type { Script } from './use-script.ts';

interface ChoiceProps {
  talks: readonly ToldTalk[];
  /** The id of the talk that is given. */
  chosen: string | null;
  choose: (talk: ToldTalk | null) => void;
  translator: Translator;
}

/** Which talk is given. Buttons, and no list: a list that has focus would take the clicker's keys for itself. */
function TalkChoice({ talks, chosen, choose, translator }: ChoiceProps) {
  return (
    <fieldset className={styles.group}>
      <legend>{translator.t('present.talk')}</legend>
      <button type="button" aria-pressed={chosen === null} onClick={() => choose(null)}>
        {translator.t('present.talk.none')}
      </button>
      {talks.map((talk) => (
        <button key={talk.id} type="button" aria-pressed={talk.id === chosen} onClick={() => choose(talk)}>
          {plainText(translator.words(`${talkPrefix(talk.id)}title`))}
        </button>
      ))}
    </fieldset>
  );
}

interface PaceProps {
  script: Script;
  timing: Timing;
  translator: Translator;
}

/** When the moment should be up, and how far one is from that. */
function Pace({ script: { mark }, timing, translator: { t } }: PaceProps) {
  const [at, setAt] = useState(now);
  useEffect(() => {
    setAt(now());
    if (timing.since === null) return;
    const timer = setInterval(() => setAt(now()), 1_000);
    return () => clearInterval(timer);
  }, [timing]);
  const passed = elapsed(timing, at);
  const [from, to] = [mark.from * 1_000, mark.to * 1_000];
  const time = (milliseconds: number) => clockTime(milliseconds);
  const timed = timing.since !== null || timing.before > 0;
  return (
    <p className={styles.pace}>
      <span>{t('present.talk.mark', { from: time(from), to: time(to) })}</span>{' '}
      {timed && passed > to && <b>{t('present.talk.behind', { time: time(passed - to) })}</b>}
      {timed && passed < from && <b>{t('present.talk.ahead', { time: time(from - passed) })}</b>}
      {timed && passed >= from && passed <= to && <b>{t('present.talk.inTime')}</b>}
    </p>
  );
}

interface Props extends Omit<ChoiceProps, 'chosen'> {
  script: Script | null;
  timing: Timing;
  /** Whether what is to be said is shown, as the notes are. */
  shown: boolean;
  go: (moment: string) => void;
}

const parts: readonly (readonly [part: string, name: PlayerKey])[] = [
  ['show', 'present.talk.show'],
  ['say', 'present.talk.say'],
  ['question', 'present.talk.question'],
  ['answer', 'present.talk.answer'],
];

/** The talk that is given: its moment with what to show and to say, its time, and the way to every other moment. */
export function TalkPanel({ talks, script, timing, shown, choose, go, translator }: Props) {
  const { t } = translator;
  if (talks.length === 0) return null;
  const said = (key: string) => translator.words(`${talkPrefix(script?.talk.id ?? '')}${key}`);
  return (
    <div
      className={`${styles.notes} ${styles.talk}`}
      data-talk={script?.talk.id}
      data-moment={script?.moment}
    >
      <TalkChoice talks={talks} chosen={script?.talk.id ?? null} choose={choose} translator={translator} />
      {script && shown && (
        <>
          <h2 className={styles.moment}>
            <Rich segments={said(`${script.moment}.title`)} translator={translator} />
          </h2>
          <Pace script={script} timing={timing} translator={translator} />
          {script.elsewhere !== null && (
            <p>
              <a href={script.elsewhere} target="_blank" rel="noopener">
                {t('present.talk.elsewhere')}
              </a>
            </p>
          )}
          <dl className={styles.said}>
            {parts.map(([part, name]) => (
              <div key={part}>
                <dt>{t(name)}</dt>
                <dd>
                  <Rich segments={said(`${script.moment}.${part}`)} translator={translator} />
                </dd>
              </div>
            ))}
          </dl>
          {script.next === undefined && <p>{t('present.talk.last')}</p>}
          <details>
            <summary>{t('present.talk.moments')}</summary>
            <ol>
              {script.talk.marks.map(({ moment, from }) => (
                <li key={moment}>
                  <button
                    type="button"
                    aria-current={moment === script.moment ? 'step' : undefined}
                    onClick={() => go(moment)}
                  >
                    <span>{clockTime(from * 1_000)}</span>{' '}
                    <Rich segments={said(`${moment}.title`)} translator={translator} />
                  </button>
                </li>
              ))}
            </ol>
          </details>
        </>
      )}
    </div>
  );
}
