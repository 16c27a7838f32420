/* `node scripts/run.mjs <tool> …`: a command of an installed package, or a script of ours, on the project's Node. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './bootstrap/install.mjs';
import { root } from './bootstrap/paths.mjs';
import { runWithProjectNode } from './bootstrap/project-node.mjs';
import { requireNode20, stop } from './bootstrap/stop.mjs';

/** The packages whose command does not carry the package's name. */
const packageOf = /** @type {Record<string, string>} */ ({
  biome: '@biomejs/biome',
  playwright: '@playwright/test',
  tsc: 'typescript',
});

/**
 * The script behind a command, relative to the root.
 * @param {string} tool
 */
function scriptOf(tool) {
  if (tool.endsWith('.ts')) return tool;
  const folder = path.join('node_modules', packageOf[tool] ?? tool);
  const manifest = path.join(root, folder, 'package.json');
  if (!existsSync(manifest)) return stop(`No package gives the command "${tool}": expected ${manifest}.`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[tool]);
}

requireNode20();
const [tool, ...args] = process.argv.slice(2);
if (!tool) stop('Say which tool to run: node scripts/run.mjs <tool> [arguments].');
ensureInstalled();
runWithProjectNode(scriptOf(tool), args);
