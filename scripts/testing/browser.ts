import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findCommand } from './find-command.ts';

/** Chromium without a window of its own, as Debian packs it: the same engine, and pages open in half the time. */
export const headlessShell = 'chromium-headless-shell';

const commands = [headlessShell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The browser that the end-to-end tests drive: a Chromium of the machine, else the one Playwright installed.
 * @returns undefined when there is none yet
 */
export function findBrowser(): string | undefined {
  const found = findCommand(commands);
  if (found) return found;
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

/** Flags for a Chromium that runs as any user, in a container, and asks the network for nothing of its own. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page that a test gives a public address may frame the site, which is served on this machine.
  '--disable-features=LocalNetworkAccessChecks',
];
