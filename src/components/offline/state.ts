import type { StatusAnswer, StopReason } from '../../offline/messages.ts';

/** What this browser has of the site, as the reader is told it. */
export type State =
  | { kind: 'unable' | 'none' | 'ask' | 'cleared' | 'clearedForNow' | 'refused' }
  | { kind: 'loading'; bytes: number; total: number; older: boolean }
  | { kind: 'kept'; status: StatusAnswer; newer: boolean }
  | { kind: 'stopped'; reason: Exclude<StopReason, 'cancelled'>; older: boolean };

/** The sentences of a state, by the keys of the catalog without `offline.`. */
export type SentenceKey =
  | Exclude<State['kind'], 'stopped'>
  | Exclude<StopReason, 'cancelled'>
  | 'askNewer'
  | 'newer'
  | 'older';

/** The buttons that are there. */
export type Button = 'fetch' | 'resume' | 'cancel' | 'clear';

/** Which sentences tell a state, in order. */
export function sentencesOf(state: State): readonly SentenceKey[] {
  if (state.kind === 'kept') return state.newer ? ['kept', 'newer'] : ['kept'];
  if (state.kind === 'stopped' && state.reason === 'ask' && state.older) return ['askNewer', 'older'];
  const older: SentenceKey[] = 'older' in state && state.older ? ['older'] : [];
  return [state.kind === 'stopped' ? state.reason : state.kind, ...older];
}

/** Which buttons a state offers. What is kept, whole or in part, can always be taken away. */
export function buttonsOf(state: State): readonly Button[] {
  switch (state.kind) {
    case 'unable':
      return [];
    case 'none':
    case 'ask':
    case 'cleared':
    case 'clearedForNow':
    case 'refused':
      return ['fetch'];
    case 'loading':
      return ['cancel'];
    case 'kept':
      return ['clear'];
    case 'stopped':
      return state.reason === 'ask' ? ['fetch', 'clear'] : ['resume', 'clear'];
  }
}

/**
 * Whole megabytes, written alike in every language: the first number that a browser writes by the rules of one costs a
 * phone a tenth of a second, before anything has been asked for.
 */
export const megabytes = (bytes: number) => String(Math.round(bytes / 1e6));
