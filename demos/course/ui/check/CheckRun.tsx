import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { plainText, type Segment } from '../../../engine/rich-text.ts';
import { Rich } from '../../../player/Rich.tsx';
import type { Translator } from '../../../player/translator.ts';
import { targets } from '../../../portal/model/targets/index.ts';
import type { Target } from '../../../portal/model/targets/target.ts';
import type { TaskHelp } from '../../model/check-trace.ts';
import { nextOfWay } from '../../model/way.ts';
import { Announcement, useAnnouncement } from '../Announcement.tsx';
import styles from '../part.module.css';
import type { CheckProps } from '../part-props.ts';
import { Frame } from '../simulation/Frame.tsx';
import { Confirm } from './Confirm.tsx';
import checkStyles from './check.module.css';
import { pointsText } from './points-text.ts';
import { type ShownHelp, TaskList } from './TaskList.tsx';
import { useCheck } from './use-check.ts';
import { Verdicts } from './Verdicts.tsx';

interface Props extends CheckProps {
  /** What the simulation says. */
  words: Translator;
  lacking: string | null;
  /** Of the whole part. */
  heading: RefObject<HTMLHeadingElement | null>;
}

/** The check itself, once everything has come: first to be done, then judged. */
export function CheckRun({ words, lacking, heading, translator, ...props }: Props) {
  const { check } = props.part;
  const { t } = translator;
  const { session, trace, send, help, handIn, again } = useCheck(props);
  const [asked, setAsked] = useState<Pick<ShownHelp, 'taskId' | 'kind'> | null>(null);
  const [said, say] = useAnnouncement();
  const root = useRef<HTMLElement>(null);
  const result = useRef<HTMLHeadingElement>(null);

  const task = asked && check.tasks[asked.taskId];
  const next = task && asked.kind === 'shown' ? nextOfWay(task.way, session.portal) : null;
  const pointed = next?.target ?? null;

  const nextText = (): Segment[] => {
    if (pointed === null) return translator.rich('check.allShown');
    const { label, values }: Target = targets[pointed];
    return translator.rich('check.next', { target: words.marked(label, values) });
  };
  const textOf = ({ taskId, kind }: Pick<ShownHelp, 'taskId' | 'kind'>) =>
    kind === 'hint' ? translator.check(`${taskId}.hint`) : nextText();

  const latest = useRef(() => {});
  latest.current = () => {
    if (asked?.kind === 'shown') say(...nextText());
  };
  const showing = asked?.kind === 'shown' ? `${asked.taskId} ${pointed}` : '';
  // What is pointed at goes on with what is done; each time it is said once.
  useEffect(() => {
    if (showing !== '') latest.current();
  }, [showing]);

  const control = () => root.current?.querySelector<HTMLElement>('[data-pointed]');
  const onHelp = (taskId: string, kind: TaskHelp) => {
    if (kind === 'skipped') {
      if (trace.help[taskId] === 'skipped') return;
      if (asked?.taskId === taskId) setAsked(null);
      help(taskId, kind);
      say(t('check.had.skipped'));
      return;
    }
    if (asked?.taskId === taskId && asked.kind === kind) return setAsked(null);
    help(taskId, kind);
    // The control must have been pointed at before it can be found.
    flushSync(() => setAsked({ taskId, kind }));
    if (kind === 'hint') return say(...textOf({ taskId, kind }));
    control()?.focus({ preventScroll: true });
    control()?.scrollIntoView({ block: 'nearest' });
  };

  const finish = () => {
    const after = flushSync(() => {
      setAsked(null);
      return handIn();
    });
    result.current?.focus();
    say(pointsText(check, after, translator));
  };
  const restart = () => {
    flushSync(again);
    heading.current?.focus();
    say(t('check.restarted'));
  };

  const judged = (
    <>
      <Verdicts check={check} trace={trace} heading={result} translator={translator} />
      <Confirm
        label={t('check.again')}
        question={t('check.again.question')}
        yes={t('check.again.yes')}
        no={t('check.again.no')}
        onYes={restart}
      />
    </>
  );
  const tasks = (
    <>
      <p>
        <Rich segments={translator.check('situation')} translator={translator} />
      </p>
      <p>
        <Rich segments={translator.check('instruction')} translator={translator} />
      </p>
      <Frame
        root={root}
        scenario={check.scenario}
        title={plainText(translator.check('title'))}
        clock
        session={session}
        send={send}
        translator={words}
        pointed={pointed}
        lacking={lacking}
      >
        <h3 className={checkStyles.heading}>{t('check.tasks')}</h3>
        <p className={styles.soft}>{t('check.about')}</p>
        <TaskList
          check={check}
          help={trace.help}
          shown={asked && { ...asked, text: textOf(asked) }}
          onHelp={onHelp}
          translator={translator}
        />
      </Frame>
      {/* Where the portal ends, whatever the width: beside the tasks it would be scrolled out of sight. */}
      <Confirm
        main
        label={t('check.handIn')}
        question={t('check.handIn.question')}
        yes={t('check.handIn.yes')}
        no={t('check.handIn.no')}
        onYes={finish}
      />
    </>
  );
  return (
    <>
      {trace.handedIn ? judged : tasks}
      {/* The same one before and after, so that it is listened to when the result comes. */}
      <Announcement said={said} translator={translator} />
    </>
  );
}
