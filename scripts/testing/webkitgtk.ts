import { globSync } from 'node:fs';
import { findCommand } from './find-command.ts';

/** The command that makes a screen which nobody sees. */
export const virtualScreen = 'Xvfb';

/** The program through which WebKitGTK is driven, as Debian packs it; undefined when there is none yet. */
export const findWebKitDriver = (): string | undefined => findCommand(['WebKitWebDriver']);

/** WebKitGTK's own small browser, which belongs to the library and not on the path; undefined when there is none. */
export const findMiniBrowser = (): string | undefined =>
  globSync('/usr/lib{,64}{,/*-linux-gnu*}/webkit2gtk-4.*/MiniBrowser').sort().at(-1);

/** Whether all of it is there. */
export const hasWebKitGtk = (): boolean =>
  findWebKitDriver() !== undefined &&
  findMiniBrowser() !== undefined &&
  findCommand([virtualScreen]) !== undefined;
