import type { CommonLocator } from './common-page.ts';

/** What a live region has said since {@link listen}. */
export interface Listener {
  /** Everything said so far, in order, one entry for each time the region changed. */
  heard(): Promise<string[]>;
}

/** Listens to a live region: every change of what it holds counts as one announcement, as a screen reader takes it. */
export async function listen(region: CommonLocator): Promise<Listener> {
  await region.evaluate((element) => {
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push((element.textContent ?? '').trim()));
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    Object.assign(element, { said });
  });
  return {
    heard: () =>
      region.evaluate((element) => {
        if ('said' in element && Array.isArray(element.said)) return element.said.filter(Boolean) as string[];
        throw new Error('The live region is another one than before, and nobody has listened to that.');
      }),
  };
}
