/** What a presenter's window asks of the audience's window. */
const request = 'whole screen';

/** Fills the screen with this window, or gives it back. Resolves to whether the browser let it. */
export async function toggleWholeScreen(): Promise<boolean> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
    return true;
  } catch {
    return false;
  }
}

/**
 * Asks another window to fill the screen. Only a press in a window allows that; where the browser can, the press made
 * here is handed on (Capability Delegation, W3C). Where it cannot, the other window is refused, and says so.
 */
export function askForWholeScreen(other: Window): void {
  const options = { targetOrigin: window.location.origin, delegate: 'fullscreen' };
  try {
    other.postMessage(request, options);
  } catch {
    other.postMessage(request, { targetOrigin: window.location.origin });
  }
}

/** Does as another window of this site asks; returns how to stop that. */
export function obeyWholeScreen(refused: () => void): () => void {
  const onMessage = async ({ data, origin }: MessageEvent) => {
    if (origin === window.location.origin && data === request && !(await toggleWholeScreen())) refused();
  };
  window.addEventListener('message', onMessage);
  return () => window.removeEventListener('message', onMessage);
}
