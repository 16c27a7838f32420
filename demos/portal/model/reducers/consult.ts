import { splitAddresses } from '../addresses.ts';
import { type ConsultForm, isReady, mayConsult, openConsult } from '../consult.ts';
import type { PortalState } from '../state.ts';
import { cut, longestText, type Reducers, type TypesOf, withPanel } from './reducer.ts';

const inForm = ({ panel }: PortalState) => panel?.kind === 'consult' && panel.view === 'form';

function withForm(state: PortalState, change: Partial<ConsultForm>): PortalState {
  return { ...state, consult: { ...state.consult, ...change } };
}

function submitted(state: PortalState): PortalState {
  const { source, values } = state.consult;
  return {
    ...withPanel(state, { kind: 'consult', view: 'confirmation' }),
    cases: [
      ...state.cases,
      {
        id: `case${state.cases.length + 1}`,
        source,
        topic: values.topic.trim(),
        context: values.context.trim(),
        emails: splitAddresses(values.email),
        submittedAt: state.clock,
        reports: [],
        answers: [],
      },
    ],
  };
}

/** The form "Consult a threat expert". */
export const consultReducers: Reducers<TypesOf<'consult'>> = {
  // Help is everywhere; each of the others stands on its own page.
  'consult.opened': (state, { source }) =>
    source === 'help' || source === state.page
      ? withForm(withPanel(state, { kind: 'consult', view: 'form' }), openConsult(state, source))
      : state,

  'consult.edited': (state, { field, value }) =>
    inForm(state)
      ? withForm(state, {
          values: { ...state.consult.values, [field]: cut(value, field === 'context' ? longestText : 400) },
          left: { ...state.consult.left, [field]: false },
          // Whoever changes the example has written a text of their own.
          example: state.consult.example && field !== 'context',
        })
      : state,

  'consult.fieldLeft': (state, { field }) =>
    inForm(state) ? withForm(state, { left: { ...state.consult.left, [field]: true } }) : state,

  'consult.exampleChosen': (state) =>
    inForm(state)
      ? withForm(state, {
          values: { ...state.consult.values, context: '' },
          left: { ...state.consult.left, context: true },
          example: true,
        })
      : state,

  'consult.privacyOpened': (state) =>
    inForm(state) ? { ...state, panel: { kind: 'consult', view: 'privacy' } } : state,

  'consult.privacyClosed': (state) =>
    state.panel?.kind === 'consult' && state.panel.view === 'privacy'
      ? { ...state, panel: { kind: 'consult', view: 'form' } }
      : state,

  'consult.submitted': (state) => {
    if (!inForm(state) || !mayConsult(state) || state.subscription === 'none') return state;
    if (!isReady(state.consult))
      return withForm(state, { left: { topic: true, context: true, email: true } });
    return submitted(state);
  },
};
