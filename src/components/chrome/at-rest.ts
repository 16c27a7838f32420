/**
 * A classic script that does some work once the page is at rest: it has been loaded and drawn, and the browser has
 * nothing else to do. A browser that does not say when that is (Safari) does it after the load.
 * @param work statements, in a browser of src/config/engines.ts or older ones that read them
 */
export const atRest = (work: string): string =>
  `addEventListener('load',()=>(self.requestIdleCallback??setTimeout)(()=>{${work}}))`;
