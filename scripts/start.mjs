/* `npm start`: from a bare clone to the served site. Runs on Node 20; the rest is start.ts, on the project's Node. */
import { ensureInstalled } from './bootstrap/install.mjs';
import { runWithProjectNode } from './bootstrap/project-node.mjs';
import { requireNode20 } from './bootstrap/stop.mjs';

requireNode20();
ensureInstalled();
runWithProjectNode('scripts/start.ts', process.argv.slice(2));
