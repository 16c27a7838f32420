import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, wherever the command was started from. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Where npm puts the commands of the packages, among them the project's own Node. */
export const bin = path.join(root, 'node_modules/.bin');
