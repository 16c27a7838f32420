import { isIn, standaloneFolders } from '../../config/offline.ts';
import { paperScript } from '../../config/paper.ts';
import { site } from '../../config/site.ts';
import { pageScript } from '../offline/page-script.ts';

/** How long a page waits for the browser to be idle, in milliseconds. */
const patience = 4_000;

/**
 * What a page does once it is at rest: it has been loaded and drawn, and the browser has nothing else to do, or has not
 * said so for a while: Chromium may never say it of a page that nobody touches. A browser that does not know the
 * question (Safari) does it after the load: to its timer, what follows is no number and so no delay.
 * @param pathname of the page, absolute
 * @returns a classic script; nothing where there is nothing to do
 */
export function restScript(pathname: string): string {
  // What has the window alone prints little, and its style sheet is not parted.
  const paper = isIn(standaloneFolders, pathname, site.base) ? '' : paperScript;
  const work = [paper, pageScript(pathname)].filter(Boolean).join(';');
  return (
    work &&
    `addEventListener('load',()=>(self.requestIdleCallback??setTimeout)(()=>{${work}},{timeout:${patience}}))`
  );
}
