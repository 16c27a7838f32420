import { isIn, keepingFolders, pageScriptFile, standaloneFolders } from '../../config/offline.ts';
import { site } from '../../config/site.ts';

const fetching = `import('${site.base}${pageScriptFile}').catch(()=>{})`;

/**
 * What a page does about the copy of the site in the browser, before anything is fetched for it (src/offline/page/):
 * those of account teams see to it at once, and others when there is a copy. It stands in the page, and is short:
 * readers who have not asked for a copy fetch nothing.
 * @param pathname of the page, absolute
 * @returns what a classic script does once the page is at rest; nothing for a scenario alone in the window, under which
 * nothing is replaced
 */
export function pageScript(pathname: string): string {
  if (isIn(keepingFolders, pathname, site.base)) return fetching;
  if (isIn(standaloneFolders, pathname, site.base)) return '';
  return `navigator.serviceWorker?.controller&&${fetching}`;
}
