import type { ComponentType } from 'react';
import type { LabelKey } from '../../model/labels.ts';
import type { Application } from '../../model/state.ts';
import { usePortal } from '../context.ts';
import { Flyout } from '../parts/Flyout.tsx';
import { ApplicationForm } from './ApplicationForm.tsx';
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

/** The panel that opens from the right (facts 3.3, steps 2-4). */
export function ApplicationPanel() {
  const { state, send, label } = usePortal();
  const { panel } = state.application;
  if (panel === 'closed') return null;
  const Content = contents[panel];
  return (
    <Flyout title={label(titles[panel])} onClose={() => send({ type: 'application.closed' })}>
      <Content />
    </Flyout>
  );
}
