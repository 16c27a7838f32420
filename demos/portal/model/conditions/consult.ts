import { type ConsultField, consultProblem } from '../consult.ts';
import type { PortalState } from '../state.ts';
import type { Check } from './condition.ts';

const inForm = ({ panel }: PortalState) => panel?.kind === 'consult' && panel.view === 'form';
const given = (state: PortalState, field: ConsultField) =>
  inForm(state) && state.consult.left[field] && consultProblem(state.consult, field) === null;

/** What can be true of help and of the form "Consult a threat expert". */
export const consultConditions = {
  'consult.serverInView': ({ place, page, device }) =>
    place === 'portal' && page === 'device' && device.open === 'device3',
  'help.open': ({ menu }) => menu === 'help',
  'consult.open': inForm,
  'consult.contextGiven': (state) => given(state, 'context'),
  'consult.emailGiven': (state) => given(state, 'email'),
  'consult.sent': ({ panel }) => panel?.kind === 'consult' && panel.view === 'confirmation',
  'consult.answered': ({ cases }) => cases.some(({ reports }) => reports.length > 0),
  'consult.done': ({ panel, cases }) => panel === null && cases.length > 0,
} as const satisfies Record<string, Check>;
