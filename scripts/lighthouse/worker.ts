/*
 * Audits what it is asked to with a browser of its own: a process for itself, since Lighthouse looks at one page at a time
 * in each. Started by crew.ts, with the browser and the address of the site.
 */
import { resultOf, type Task } from './results.ts';
import { openAuditor } from './visit.ts';

const [, , executable = '', site = ''] = process.argv;
const auditor = await openAuditor(executable, site);

process.on('message', async ({ page, form }: Task) => {
  const result = await resultOf(page, form, auditor);
  if (process.connected) process.send?.(result);
});
// Whoever started it has ended, or has no more to ask.
process.on('disconnect', () => auditor.close().finally(() => process.exit()));
process.send?.(auditor.browser);
