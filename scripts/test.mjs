/* `npm test`: from a bare clone to `N passed, N failed`. Runs on Node 20; the rest is test.ts, on the project's Node. */
import { ensureInstalled } from './bootstrap/install.mjs';
import { runWithProjectNode } from './bootstrap/project-node.mjs';
import { requireNode20 } from './bootstrap/stop.mjs';

requireNode20();
ensureInstalled();
runWithProjectNode('scripts/test.ts', process.argv.slice(2));
