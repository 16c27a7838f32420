import path from 'node:path';
import { root } from './paths.mjs';

/**
 * How the project's Node is started. More room for what lives briefly, of which a build makes much, spares Node copying
 * it about; and to begin with room for what lives long spares it looking through that again and again as it grows. Each
 * is about a twentieth of a build's work. In megabytes; a process takes no more than it uses.
 */
export const nodeOptions = ['--max-semi-space-size=64', '--initial-old-space-size=900'];

/** Where Node keeps the scripts that it has compiled, for the next command. */
export const compileCache = { NODE_COMPILE_CACHE: path.join(root, 'node_modules/.cache/compiled') };
