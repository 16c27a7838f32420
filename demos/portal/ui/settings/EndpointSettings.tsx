import { endpointSettings, type Page } from '../../model/pages.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import { useElementId } from '../parts/element-id.ts';
import { Surface } from '../Surface.tsx';
import { PageNotSimulated } from '../shell/PageNotSimulated.tsx';
import { surfaceInSettings } from '../surfaces.ts';
import { TargetButton } from '../TargetButton.tsx';
import { AdvancedFeatures } from './AdvancedFeatures.tsx';
import styles from './settings.module.css';

type Group = keyof typeof endpointSettings;

function Pane({ page }: { page: Page }) {
  if (page === 'settings.endpoints') return null;
  const surface = surfaceInSettings(page);
  if (surface) return <Surface id={surface} />;
  return page === 'endpoints.advancedFeatures' ? <AdvancedFeatures /> : <PageNotSimulated />;
}

/** Settings > Endpoints: a menu of its own on the left (facts 3.2) and the chosen page beside it. */
export function EndpointSettings() {
  const { state, send, label } = usePortal();
  const id = useElementId();
  const panelOpen = state.application.panel !== 'closed' || state.panel !== null;
  const atTop = state.page === 'settings.endpoints';
  return (
    <>
      {atTop ? (
        <PageHeading>{label('settings.endpoints')}</PageHeading>
      ) : (
        <p className={styles.above}>{label('settings.endpoints')}</p>
      )}
      <div className={styles.endpoints}>
        {/* On a narrow screen the panel covers the menu, too. */}
        <nav aria-label={label('endpoints.menu')} className={styles.menu} inert={panelOpen}>
          {(Object.keys(endpointSettings) as Group[]).map((group) => (
            <div key={group}>
              <p className={styles.groupName} id={`${id}${group}`}>
                {label(`endpoints.${group}`)}
              </p>
              <ul aria-labelledby={`${id}${group}`}>
                {endpointSettings[group].map((item) => (
                  <li key={item}>
                    <TargetButton
                      target={`endpoints.${item}`}
                      aria-current={state.page === `endpoints.${item}` ? 'page' : undefined}
                      onClick={() => send({ type: 'page.opened', page: `endpoints.${item}` })}
                    />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <div className={styles.pane}>
          <Pane page={state.page} />
        </div>
      </div>
    </>
  );
}
