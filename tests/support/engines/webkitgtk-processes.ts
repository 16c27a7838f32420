import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { virtualScreen } from '../../../scripts/testing/webkitgtk.ts';
import { freePort } from '../free-port.ts';
import { isReady } from './webdriver.ts';

async function end(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const ended = once(process, 'exit');
  process.kill();
  await ended;
}

/** Starts a screen that nobody sees, which WebKitGTK needs. Its name is like `:1`. */
export async function startScreen() {
  const size = ['-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const screen = spawn(virtualScreen, ['-displayfd', '3', ...size], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(screen.stdio[3] as NodeJS.ReadableStream, 'data');
  return { name: `:${String(number).trim()}`, end: () => end(screen) };
}

/**
 * Starts the program through which WebKitGTK is driven, on a screen, and waits until it listens.
 * @throws when it ends before that
 */
export async function startDriver(command: string, screen: string) {
  const port = await freePort();
  const server = `http://127.0.0.1:${port}`;
  const driver = spawn(command, [`--port=${port}`], {
    stdio: 'ignore',
    // Its way to the screen by the graphics card's memory takes seconds for a picture where there is no such card.
    env: { ...process.env, DISPLAY: screen, NO_AT_BRIDGE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1' },
  });
  while (!(await isReady(server))) {
    if (driver.exitCode !== null) throw new Error(`${command} ended before it was ready.`);
    await pause(50);
  }
  return { server, end: () => end(driver) };
}
