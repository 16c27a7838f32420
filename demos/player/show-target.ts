import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { TargetId } from '../portal/model/targets/index.ts';
import type { SessionAction } from './session.ts';

/**
 * Points at the control on which the step acts, and gives it focus. Where it is not on screen, the portal is brought
 * back to the step first.
 */
export function showTarget(
  root: RefObject<HTMLElement | null>,
  target: TargetId | null,
  dispatch: (action: SessionAction) => void,
): void {
  const control = () => root.current?.querySelector<HTMLElement>(`[data-target="${target}"]`);
  // The control must have been drawn, and the portal brought back to the step, before it can take focus.
  flushSync(() => dispatch({ type: 'shown', rejoin: target === null || !control() }));
  control()?.focus({ preventScroll: true });
  control()?.scrollIntoView({ block: 'nearest' });
}
