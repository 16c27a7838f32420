import { isIn, standaloneFolders } from '../../config/offline.ts';
import { paperScript } from '../../config/paper.ts';
import { site } from '../../config/site.ts';
import { pageScript } from '../offline/page-script.ts';

/**
 * What a page does once it is at rest: it has been loaded and drawn, and the browser has nothing else to do. One that
 * does not say when that is (Safari) does it after the load.
 * @param pathname of the page, absolute
 * @returns a classic script; nothing where there is nothing to do
 */
export function restScript(pathname: string): string {
  // What has the window alone prints little, and its style sheet is not parted.
  const paper = isIn(standaloneFolders, pathname, site.base) ? '' : paperScript;
  const work = [paper, pageScript(pathname)].filter(Boolean).join(';');
  return work && `addEventListener('load',()=>(self.requestIdleCallback??setTimeout)(()=>{${work}}))`;
}
