import { findCommand } from './find-command.ts';

const commands = ['firefox-esr', 'firefox'];

/**
 * The Firefox of the machine, Debian's long-term one before others: the second engine that the tests drive.
 * @returns undefined when there is none yet
 */
export const findFirefox = (): string | undefined => findCommand(commands);

/**
 * Settings for a Firefox that asks the network for nothing of its own, beyond those that puppeteer-core makes.
 * `gmp-*` would fetch decoders from Mozilla and Cisco: what is played here is what the machine itself can play.
 */
export const firefoxSettings: Readonly<Record<string, boolean | string>> = {
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-gmpopenh264.enabled': false,
  'media.gmp-widevinecdm.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};
