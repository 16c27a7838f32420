import { Fragment, useRef } from 'react';
import type { Segment } from '../../engine/rich-text.ts';
import { stepIds } from '../../engine/scenario.ts';
import type { PortalScenario } from '../../scenarios/index.ts';
import playerStyles from '../player.module.css';
import type { Translator } from '../translator.ts';
import type { Moment } from './moment.ts';

interface Props {
  scenario: PortalScenario;
  moment: Moment;
  translator: Translator;
}

interface Seen {
  readonly step: number;
  readonly blank: boolean;
}

/** What has become of what was seen before: the outcome of the step that was done, or where one is now. */
function news({ scenario, moment, translator }: Props, before: Seen): Segment[] | null {
  const ids = stepIds(scenario);
  const { step } = moment.session;
  const { blank } = moment.arrangement;
  if (blank !== before.blank) return translator.rich(blank ? 'present.blanked' : 'present.lit');
  if (step === before.step) return null;
  const done = ids[before.step];
  if (step === before.step + 1 && done !== undefined) return translator.words(`${done}.result`);
  return step < ids.length
    ? translator.rich('step', { number: step + 1, total: ids.length })
    : translator.rich('finished');
}

/**
 * Tells a screen reader in the audience what the presenter's window has changed: once, and in this window's language.
 * What is done in this window itself is shown by the portal, as ever.
 */
export function StageAnnouncer(props: Props) {
  const { moment, translator } = props;
  const { changes, here, session, arrangement } = moment;
  const seen = useRef<Seen & { changes: number; said: Segment[]; turn: number }>({
    step: session.step,
    blank: arrangement.blank,
    changes: 0,
    said: [],
    turn: 0,
  });
  if (seen.current.changes !== changes) {
    const { blank } = arrangement;
    const found = news(props, seen.current);
    const { said, turn } = seen.current;
    // A change that is no news, as typing is, leaves what was said: nothing is said again.
    const next =
      found === null
        ? { said, turn }
        : { said: here && blank === seen.current.blank ? [] : found, turn: turn + 1 };
    seen.current = { step: session.step, blank, changes, ...next };
  }
  const { said, turn } = seen.current;
  return (
    <p className={playerStyles.announcer} role="status">
      <Fragment key={turn}>
        {said.map((segment, index) =>
          typeof segment === 'string' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is never reordered
            <span key={index}>{segment}</span>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is never reordered
            <span key={index} lang={translator.labelLang(segment.label)}>
              {segment.text}
            </span>
          ),
        )}
      </Fragment>
    </p>
  );
}
