import { prepare } from '../prepare.ts';
import { Threshold } from './Threshold.tsx';
import { useArrival } from './use-arrival.ts';
import type { AudienceProps } from './window-props.ts';

const load = async () => (await import('./Stage.tsx')).Stage;

/** The window that the audience sees: see {@link load}. */
export default function AudienceWindow(props: AudienceProps) {
  const { here, ...arrival } = useArrival<AudienceProps>(props, load);
  if (here === null) return <Threshold {...props} {...arrival} />;
  const { View, words } = here;
  return <View {...props} words={words} />;
}

/** Called by whoever brings the window to life, before it is rendered; of the same script as the component itself. */
AudienceWindow.prepare = prepare;
