import { onPage, type Reducers, type TypesOf, withPanel } from './reducer.ts';

type ShellTypes = TypesOf<'place' | 'page' | 'menu' | 'panel' | 'help' | 'account' | 'subscription'>;

/** Moving about, menus and panels, and being somebody else. */
export const shellReducers: Reducers<ShellTypes> = {
  'place.opened': (state, { place }) => ({ ...state, place, menu: null }),

  'page.opened': (state, { page }) => onPage(state, page),

  // The actions menus stand on their pages only; help is everywhere.
  'menu.opened': (state, { menu }) =>
    menu === 'help' || menu === state.page ? { ...withPanel(state, null), menu } : state,

  'menu.closed': (state) => ({ ...state, menu: null }),

  'panel.closed': (state) => withPanel(state, null),

  'help.chosen': (state, { item }) => withPanel(state, { kind: 'help', item }),

  'account.chosen': (state, { account }) => ({ ...state, account }),

  'subscription.chosen': (state, { subscription }) => ({ ...state, subscription }),
};
