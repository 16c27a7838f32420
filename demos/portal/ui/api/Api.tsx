import { apiRequests } from '../../model/events.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import { Choices } from '../parts/Choices.tsx';
import { Code } from '../parts/Code.tsx';
import styles from '../parts/code.module.css';
import form from '../parts/form.module.css';
import { TargetButton } from '../TargetButton.tsx';
import { Answer } from './Answer.tsx';
import own from './api.module.css';
import { requestLine } from './requests.ts';

/** The alert API as a program sees it (facts 4.7). No request is made: the answer comes of the state. */
export function Api() {
  const { state, send, label, labelLang } = usePortal();
  const { request, sent } = state.api;
  const line = requestLine(state);
  return (
    <div className={`${styles.sheet} ${own.window}`} lang={labelLang('api.title')}>
      <PageHeading>{label('api.title')}</PageHeading>
      <p className={styles.note} lang={labelLang('simulation.api')}>
        {label('simulation.api')}
      </p>
      <Choices
        legend={label('api.request')}
        kind="radio"
        choices={apiRequests.map((one) => ({
          target: `api.request.${one}`,
          checked: request === one,
          onChange: () => send({ type: 'api.requestChosen', request: one }),
        }))}
      />
      <PageHeading part quiet>
        {label('api.sent')}
      </PageHeading>
      {line ? <Code>{`${line}\nAuthorization: Bearer {token}`}</Code> : <p>{label('api.none')}</p>}
      <p>
        <span>{label('api.permission')}</span>: <code translate="no">Alert.Read.All</code> (
        <span>{label('api.permission.readAll')}</span>)
      </p>
      <p>
        <TargetButton target="api.send" className={form.primary} onClick={() => send({ type: 'api.sent' })} />
      </p>
      {sent && <Answer sent={sent} />}
    </div>
  );
}
