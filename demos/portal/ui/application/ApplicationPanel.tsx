import { type ComponentType, type KeyboardEvent, useId } from 'react';
import type { LabelKey } from '../../model/labels.ts';
import type { Application } from '../../model/state.ts';
import { usePortal } from '../context.ts';
import { PageHeading } from '../PageHeading.tsx';
import { ApplicationForm } from './ApplicationForm.tsx';
import styles from './application.module.css';
import { Confirmation } from './Confirmation.tsx';
import { PrivacyStatement } from './PrivacyStatement.tsx';

type Panel = Exclude<Application['panel'], 'closed'>;

const contents: Record<Panel, ComponentType> = {
  form: ApplicationForm,
  privacy: PrivacyStatement,
  confirmation: Confirmation,
};

const titles: Record<Panel, LabelKey> = {
  form: 'application.title',
  privacy: 'application.privacyStatement',
  confirmation: 'application.title',
};

/** The panel that opens from the right (facts 3.3, steps 2-4). Where there is room, the rest of the page stays in reach, as in the portal. */
export function ApplicationPanel() {
  const { state, send, label } = usePortal();
  const id = useId();
  const { panel } = state.application;
  if (panel === 'closed') return null;
  const Content = contents[panel];
  const close = () => send({ type: 'application.closed' });
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return (
    <div role="dialog" aria-labelledby={id} className={styles.panel} onKeyDown={closeOnEscape}>
      <div className={styles.head}>
        <PageHeading part id={id}>
          {label(titles[panel])}
        </PageHeading>
        <button
          type="button"
          className={styles.cross}
          aria-label={label('application.closePanel')}
          onClick={close}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </button>
      </div>
      <Content />
    </div>
  );
}
