import type { Locator } from '@playwright/test';

/** What a live region has said since {@link listen}. */
export interface Listener {
  /** Everything said so far, in order, one entry for each time the region changed. */
  heard(): Promise<string[]>;
}

/** Listens to a live region: every change of what it holds counts as one announcement, as a screen reader takes it. */
export async function listen(region: Locator): Promise<Listener> {
  const record = await region.evaluateHandle((element) => {
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push((element.textContent ?? '').trim()));
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    return said;
  });
  return { heard: () => record.evaluate((said) => said.filter(Boolean)) };
}
