import { Fragment } from 'react';
import { formatUtc } from '../../model/clock.ts';
import type { PortalState } from '../../model/state.ts';
import { detectionSources } from '../../model/vocabulary.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import { Code } from '../parts/Code.tsx';
import styles from '../parts/code.module.css';
import { ScrollBox } from '../parts/ScrollBox.tsx';
import { listAsJson, singleAsJson } from './alert-json.ts';
import own from './api.module.css';
import { askedAlert } from './requests.ts';
import { alertWords } from './words.ts';

const literal = detectionSources.threatExperts.api;
const marked = `"detectionSource": "${literal}"`;

/** A text in which all that tells notifications from other alerts is marked. */
function Marked({ text }: { text: string }) {
  return text.split(marked).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name than their order
    <Fragment key={index}>
      {index > 0 && <mark>{marked}</mark>}
      {part}
    </Fragment>
  ));
}

/** What the API answered, from the alerts as they stood when the request was sent. */
export function Answer({ sent }: { sent: NonNullable<PortalState['api']['sent']> }) {
  const { state, label, labelLang } = usePortal();
  const then: PortalState = { ...state, clock: sent.at, alerts: sent.alerts };
  const words = alertWords(label);
  const slot = askedAlert(then);
  const isList = sent.request === 'list';
  if (!isList && slot === null) return null;
  const answer = isList || slot === null ? listAsJson(then, words) : singleAsJson(then, slot, words);
  const explanation = isList ? 'simulation.apiFilter' : 'simulation.apiChanges';
  return (
    <>
      <PageHeading part quiet>
        {label('api.answer')}
      </PageHeading>
      <p>{label('api.answered', { time: formatUtc(sent.at) })}</p>
      <p className={styles.note} lang={labelLang(explanation)}>
        {label(explanation, { value: literal })}
      </p>
      <ScrollBox className={own.answer} name={label('api.answer')}>
        <Code>
          <Marked text={JSON.stringify(answer, null, 2)} />
        </Code>
      </ScrollBox>
    </>
  );
}
