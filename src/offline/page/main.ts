import { isIn, keepingFolders, standaloneFolders } from '../../config/offline.ts';
import { base, canKeep, keepUnasked, registered } from './copy.ts';
import { offerUpdates, reloadWhenReplaced } from './notice.ts';

/*
 * What pages do about the copy of the site: those of account teams see that there is one, and all but those that are
 * shown to others offer a newer one. Other pages fetch this only when there is a copy (src/components/offline/page-script.ts).
 */

async function main(): Promise<void> {
  if (!canKeep()) return;
  const isTalk = isIn(standaloneFolders, location.pathname, base);
  if (!isTalk) reloadWhenReplaced();
  const keeps = isIn(keepingFolders, location.pathname, base);
  if (keeps) await keepUnasked();
  const registration = await registered();
  if (registration && !isTalk) offerUpdates(registration);
  // What broke off for want of a network goes on when there is one.
  if (keeps) window.addEventListener('online', () => void keepUnasked());
}

main().catch(() => {
  // A browser that keeps nothing for any site says so by refusing: the page works as it always does.
});
