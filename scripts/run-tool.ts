import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The script of an installed package's command, run by this same Node. */
const tools = {
  astro: 'astro/bin/astro.mjs',
  biome: '@biomejs/biome/bin/biome',
  playwright: '@playwright/test/cli.js',
  vitest: 'vitest/vitest.mjs',
} as const;

const running = new Set<ReturnType<typeof spawn>>();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    for (const child of running) child.kill(signal);
    if (running.size === 0) process.exit(130);
    process.exitCode = 130;
  });

/** Whether the person has asked to end. */
export const interrupted = () => process.exitCode === 130;

/**
 * Runs any command, with its output shown as it comes.
 * @returns its exit code; 1 when it could not be started or was ended
 */
export function runCommand(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    running.add(child);
    const done = (code: number | null) => {
      running.delete(child);
      resolve(code ?? 1);
    };
    child.on('error', () => done(1));
    child.on('exit', done);
  });
}

/** Runs a tool of the project. Returns its exit code. */
export function runTool(
  tool: keyof typeof tools,
  args: readonly string[],
  env?: NodeJS.ProcessEnv,
): Promise<number> {
  return runCommand(
    process.execPath,
    [...process.execArgv, path.join(root, 'node_modules', tools[tool]), ...args],
    env,
  );
}
