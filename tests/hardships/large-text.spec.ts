import { test } from '@playwright/test';
import { browserFlags, findBrowser } from '../../scripts/testing/browser.ts';
import { type Look, lookAtAll } from '../support/looks.ts';

/* Text twice as large, as a reader sets it in the browser (WCAG 1.4.4). */

const largeLooks: Readonly<Record<string, Look>> = {
  'in a narrow window': { width: 320, height: 640 },
  'in a wide window': { width: 1280, height: 900 },
};

test.use({
  launchOptions: {
    executablePath: findBrowser() ?? '',
    args: [...browserFlags, '--blink-settings=defaultFontSize=32,defaultFixedFontSize=26'],
  },
});

lookAtAll(largeLooks);
