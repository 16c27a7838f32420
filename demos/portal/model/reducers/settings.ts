import { isComplete } from '../application.ts';
import type { PortalState } from '../state.ts';
import { cut, type Reducers, type TypesOf, withApplication, withPanel } from './reducer.ts';

const inForm = (state: PortalState) => state.application.panel === 'form';

/** Advanced features, and the application for Targeted Attack Notifications. */
export const settingsReducers: Reducers<TypesOf<'feature' | 'preferences' | 'application'>> = {
  'feature.switched': (state, { feature, on }) => {
    const hasToggle = feature !== 'targetedAttackNotifications' || state.application.status === 'accepted';
    if (!hasToggle) return state;
    const { saved, draft } = state.features;
    return { ...state, features: { saved, draft: { ...draft, [feature]: on }, justSaved: false } };
  },

  'preferences.saved': (state) => {
    const { draft } = state.features;
    return { ...state, features: { saved: draft, draft, justSaved: true } };
  },

  'application.opened': (state) =>
    state.application.status === 'notApplied' && state.page === 'endpoints.advancedFeatures'
      ? withApplication(withPanel(state, null), { panel: 'form' })
      : state,

  'application.edited': (state, { field, value }) =>
    inForm(state)
      ? withApplication(state, {
          form: { ...state.application.form, [field]: cut(value) },
          // What is being mended is not complained of until it is left again.
          left: { ...state.application.left, [field]: false },
        })
      : state,

  'application.fieldLeft': (state, { field }) =>
    inForm(state) ? withApplication(state, { left: { ...state.application.left, [field]: true } }) : state,

  'application.privacyOpened': (state) =>
    inForm(state) ? withApplication(state, { panel: 'privacy', privacyRead: true }) : state,

  'application.privacyClosed': (state) =>
    state.application.panel === 'privacy' ? withApplication(state, { panel: 'form' }) : state,

  'application.submitted': (state) => {
    if (!inForm(state)) return state;
    if (!isComplete(state.application)) return withApplication(state, { left: { name: true, email: true } });
    return withApplication(state, { status: 'applied', panel: 'confirmation', submittedAt: state.clock });
  },

  'application.closed': (state) => withApplication(state, { panel: 'closed' }),
};
