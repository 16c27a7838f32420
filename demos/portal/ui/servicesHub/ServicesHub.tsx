import { hubViewers } from '../../model/events.ts';
import { openCase } from '../../model/hub.ts';
import { usePortal } from '../context.ts';
import { Choices } from '../parts/Choices.tsx';
import form from '../parts/form.module.css';
import { CaseDetails } from './CaseDetails.tsx';
import { CaseList } from './CaseList.tsx';
import { NotConnected } from './NotConnected.tsx';
import styles from './servicesHub.module.css';

/** Who looks is a circumstance of the exercise: choosing it must not take focus away from the choice. */
function Viewer() {
  const { state, send, label, labelLang } = usePortal();
  return (
    <div className={styles.viewer} lang={labelLang('simulation.hubViewer')} data-keeps-focus>
      <Choices
        legend={label('simulation.hubViewer')}
        kind="radio"
        help={label('simulation.hub.rights')}
        choices={hubViewers.map((viewer) => ({
          target: `simulation.hubViewer.${viewer}`,
          checked: state.hub.viewer === viewer,
          onChange: () => send({ type: 'hub.viewerChosen', viewer }),
        }))}
      />
    </div>
  );
}

/** Microsoft Services Hub, where cases can be followed once the account manager has been asked (facts 7). */
export function ServicesHub() {
  const { state, label, labelLang } = usePortal();
  const one = openCase(state);
  return (
    <div className={styles.hub} lang={labelLang('hub.name')}>
      <p className={styles.bar}>{label('hub.name')}</p>
      <div className={styles.content}>
        {state.hub.connected ? (
          <>
            <Viewer />
            {one ? <CaseDetails one={one} /> : <CaseList />}
          </>
        ) : (
          <NotConnected />
        )}
        <p className={form.help} lang={labelLang('simulation.hub.invented')}>
          {label('simulation.hub.invented')}
        </p>
      </div>
    </div>
  );
}
