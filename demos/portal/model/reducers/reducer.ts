import type { EventOf, PortalEvent } from '../events.ts';
import type { Application, Panel, PortalState } from '../state.ts';

/** What each event of some types makes of the portal. */
export type Reducers<Type extends PortalEvent['type']> = {
  readonly [Each in Type]: (state: PortalState, event: EventOf<Each>) => PortalState;
};

/** The types of event that begin with one of these words. */
export type TypesOf<Prefix extends string> = Extract<PortalEvent['type'], `${Prefix}.${string}`>;

/** Longer input is cut: a form field is no place to fill a browser's memory. */
export const longestLine = 200;
export const longestText = 4000;

/** The beginning of what was typed. A character that would be cut in half (a surrogate pair) is left out. */
export function cut(value: string, longest = longestLine): string {
  const start = value.slice(0, longest);
  return start.isWellFormed() ? start : start.slice(0, -1);
}

/** The state with its application changed. */
export function withApplication(state: PortalState, change: Partial<Application>): PortalState {
  return { ...state, application: { ...state.application, ...change } };
}

/** The state with no menu and no panel open, or with this panel alone. */
export function withPanel(state: PortalState, panel: Panel | null): PortalState {
  return { ...withApplication(state, { panel: 'closed' }), menu: null, panel };
}

/** The state on another page: what was not saved on the one before is dropped, and its menus and panels close. */
export function onPage(state: PortalState, page: PortalState['page']): PortalState {
  const { saved } = state.features;
  return {
    ...withPanel(state, null),
    page,
    features: { saved, draft: saved, justSaved: false },
    groupDeleted: null,
  };
}
