import { prepare } from '../prepare.ts';
import { Threshold } from './Threshold.tsx';
import { useArrival } from './use-arrival.ts';
import type { PresenterProps } from './window-props.ts';

const load = async () => (await import('./Desk.tsx')).Desk;

/** The presenter's window: see {@link load}. */
export default function PresenterWindow(props: PresenterProps) {
  const { here, failed, ask } = useArrival<PresenterProps>(props, load);
  if (here === null) return <Threshold {...props} failed={failed} ask={ask} />;
  const { View, words } = here;
  return <View {...props} words={words} />;
}

/** Called by whoever brings the window to life, before it is rendered; of the same script as the component itself. */
PresenterWindow.prepare = prepare;
