import { cut, longestText, type Reducers, type TypesOf } from './reducer.ts';

/** Hunting, the API as a program sees it, and Services Hub. */
export const outsideReducers: Reducers<TypesOf<'hunting' | 'api' | 'hub'>> = {
  'hunting.queryChosen': (state, { query }) => ({ ...state, hunting: { query, text: null, run: null } }),

  'hunting.edited': (state, { value }) => ({
    ...state,
    hunting: { ...state.hunting, text: cut(value, longestText) },
  }),

  'hunting.run': (state) => {
    const { query, text } = state.hunting;
    return { ...state, hunting: { query, text, run: { query, text, at: state.clock } } };
  },

  'api.requestChosen': (state, { request }) => ({ ...state, api: { request, sent: null } }),

  'api.sent': (state) => {
    const { request } = state.api;
    const { clock: at, alerts } = state;
    return { ...state, api: { request, sent: { request, at, alerts } } };
  },

  'hub.managerAsked': (state) => ({ ...state, hub: { ...state.hub, connected: true } }),

  // Somebody else begins at the list: the case that was open may not be theirs to see.
  'hub.viewerChosen': (state, { viewer }) => ({ ...state, hub: { ...state.hub, viewer, open: null } }),

  'hub.caseOpened': (state, { caseId }) => {
    const { connected, viewer, shared } = state.hub;
    const visible = connected && (viewer === 'owner' || shared.includes(caseId));
    const exists = state.cases.some(({ id }) => id === caseId);
    return visible && exists ? { ...state, hub: { ...state.hub, open: caseId } } : state;
  },

  'hub.caseClosed': (state) => ({ ...state, hub: { ...state.hub, open: null } }),

  'hub.shared': (state) => {
    const { open, viewer, shared } = state.hub;
    return open === null || viewer !== 'owner'
      ? state
      : { ...state, hub: { ...state.hub, shared: [...new Set([...shared, open])] } };
  },
};
