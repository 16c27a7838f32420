import { spawnSync } from 'node:child_process';
import { runTool } from '../run-tool.ts';
import { findBrowser, headlessShell } from './browser.ts';
import { hasDebianPackage, installWithApt, newestDebianPackage } from './debian.ts';
import { findCommand } from './find-command.ts';
import { findFirefox } from './firefox.ts';
import { findBrotliModule, findNginx, nginxPackages } from './nginx.ts';
import { hasWebKitGtk } from './webkitgtk.ts';

const answers = (command: string, args: string[]) =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const browserWorks = () => {
  const browser = findBrowser();
  return browser !== undefined && answers(browser, ['--version']);
};

/**
 * Gets a browser: Debian's light one through apt where that can be had, else the machine's, Debian's full one,
 * or Playwright's own.
 * @returns undefined when there is one, else a sentence
 */
export async function requireBrowser(): Promise<string | undefined> {
  if (!findCommand([headlessShell])) await installWithApt([headlessShell]);
  if (browserWorks()) return undefined;
  if ((await installWithApt(['chromium'])) && browserWorks()) return undefined;
  await runTool(
    'playwright',
    ['install', process.getuid?.() === 0 ? '--with-deps' : '', 'chromium'].filter(Boolean),
  );
  if (browserWorks()) return undefined;
  return 'No browser could be had: install Chromium or Chrome so that "chromium" is on the path, then run "npm test" again.';
}

const firefoxWorks = () => {
  const firefox = findFirefox();
  return firefox !== undefined && answers(firefox, ['--version']);
};

/**
 * Gets a Firefox that plays H.264: the machine's, else Debian's through apt. Debian's Firefox decodes AV1 by itself and
 * H.264 only with the library that it recommends, libavcodec, whose name ends in another number in each Debian.
 * @returns undefined when there is one, else a sentence
 */
export async function requireFirefox(): Promise<string | undefined> {
  if (!firefoxWorks()) await installWithApt(['firefox-esr']);
  if (!firefoxWorks())
    return 'No Firefox could be had: install Firefox so that "firefox" is on the path, then run "npm run test:engines" again.';
  if (!hasDebianPackage('dpkg') || hasDebianPackage('libavcodec*')) return undefined;
  const decoder = newestDebianPackage('libavcodec') ?? 'libavcodec';
  if (await installWithApt([decoder])) return undefined;
  return `Firefox cannot play H.264 here: install the package ${decoder}, then run "npm run test:engines" again.`;
}

/** What WebKitGTK is driven with, the screen it draws on, and what it plays films with. */
const webKitPackages = ['webkit2gtk-driver', 'xvfb'];
const filmPackages = ['gl', 'libav', 'plugins-bad', 'plugins-good'].map((part) => `gstreamer1.0-${part}`);

/**
 * Gets a WebKitGTK that plays films: the machine's, else Debian's through apt.
 * @returns undefined when there is one, else a sentence
 */
export async function requireWebKitGtk(): Promise<string | undefined> {
  const lacks = () => [
    ...(hasWebKitGtk() ? [] : webKitPackages),
    ...(hasDebianPackage('dpkg') ? filmPackages.filter((name) => !hasDebianPackage(name)) : []),
  ];
  const missing = lacks();
  if (missing.length === 0 || (await installWithApt(missing))) {
    if (lacks().length === 0) return undefined;
  }
  return `No WebKitGTK that plays films could be had: install ${lacks().join(', ')} (Debian's names), then run "npm run test:engines" again.`;
}

/**
 * Gets a Java to run the HTML checker with: the machine's, else Debian's through apt.
 * @returns undefined when there is one, else a sentence
 */
export async function requireJava(): Promise<string | undefined> {
  if (answers('java', ['-version'])) return undefined;
  if ((await installWithApt(['default-jre-headless'])) && answers('java', ['-version'])) return undefined;
  return 'No Java could be had, which the HTML checker runs on: install Java 17 or newer so that "java" is on the path, then run "npm test" again.';
}

const nginxWorks = () => {
  const nginx = findNginx();
  return nginx !== undefined && findBrotliModule(nginx) !== undefined;
};

/**
 * Gets an nginx with the module that sends packed twins: the machine's, else Debian's through apt.
 * @returns undefined when there is one, else a sentence
 */
export async function requireNginx(): Promise<string | undefined> {
  if (!nginxWorks()) await installWithApt(nginxPackages);
  if (nginxWorks()) return undefined;
  return `No nginx could be had: install ${nginxPackages.join(' and ')} (Debian), or nginx and its brotli module, then run "npm run test:hosts" again.`;
}
