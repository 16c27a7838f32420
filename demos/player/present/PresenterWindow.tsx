import { useCallback } from 'react';
import { prepare } from '../prepare.ts';
import { fetchEarly } from './early.ts';
import { Threshold } from './Threshold.tsx';
import { useArrival } from './use-arrival.ts';
import type { PresenterProps } from './window-props.ts';

/** The window itself, and with it the notes and the talks: what stands below them would move if they came later. */
const loadWith = async (notes: string, talks: string) => {
  const [{ Desk }] = await Promise.all([import('./Desk.tsx'), fetchEarly([notes, talks])]);
  return Desk;
};

/** The presenter's window: see {@link loadWith}. */
export default function PresenterWindow(props: PresenterProps) {
  const { notes, talks } = props;
  const load = useCallback(() => loadWith(notes, talks), [notes, talks]);
  const { here, ...arrival } = useArrival<PresenterProps>(props, load);
  if (here === null) return <Threshold {...props} {...arrival} />;
  const { View, words } = here;
  return <View {...props} words={words} />;
}

/** Called by whoever brings the window to life, before it is rendered; of the same script as the component itself. */
PresenterWindow.prepare = prepare;
