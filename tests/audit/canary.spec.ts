import { expect, test } from '@playwright/test';
import type { Finding } from '../support/auditors/finding.ts';
import { runHtmlCodeSniffer } from '../support/auditors/html-codesniffer.ts';
import { runHtmlValidate } from '../support/auditors/html-validate.ts';
import { runIbm } from '../support/auditors/ibm.ts';
import { runNuOn } from '../support/auditors/nu.ts';
import { runAxe } from '../support/axe.ts';

/** Wrong in ways that each auditor has rules for; nothing of it is ours. */
const wrong = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title></head><body>
<p>no landmark</p><h4>no heading before</h4><img src="x.png"><input id="a"><div id="a"></div>
<table><tr><td colspan="2"><b>Caption</b></td></tr><tr><td>a</td><td>b</td></tr></table>
<button aria-label="Other">Send the form</button><p style="color:#aaa;background:#fff">pale</p></body></html>`;

const rules = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);

test('Each auditor sees what is wrong with a page that is known to be wrong', async ({ page }) => {
  await page.setContent(wrong);
  const axe = rules((await runAxe(page)).findings);
  // A rule of WCAG, one for best practice, and an experimental one.
  expect(axe).toEqual(expect.arrayContaining(['image-alt', 'region', 'label-content-name-mismatch']));
  expect(rules((await runIbm(page)).findings).join()).toContain('img_alt_');
  expect(rules((await runHtmlCodeSniffer(page)).findings).join()).toContain('H37');
  expect(rules(runHtmlValidate(wrong, 'page'))).toContain('no-dup-id');
  expect(rules(runNuOn(wrong))).toContain('error');
});
