import { test as base, type TestInfo } from '@playwright/test';
import type { Engine, EngineName, EngineWindow } from './driver.ts';
import { startFirefox } from './firefox.ts';
import { Tab } from './tab.ts';
import { complaintsOf } from './watched-site.ts';
import { startWebKitGtk } from './webkitgtk.ts';

const starts: Record<EngineName, () => Promise<Engine>> = {
  firefox: startFirefox,
  webkitgtk: startWebKitGtk,
};

/** What a test in another engine gets. */
interface InEngine {
  /** A window of its own, and the page in it. */
  readonly engineWindow: EngineWindow;
  readonly tab: Tab;
}

interface OfWorker {
  readonly engineName: EngineName;
  readonly engine: Engine;
}

/** Keeps what a window showed when its test failed: in words, which stand in the record of the run, and as a picture. */
async function keepWhatShows(window: EngineWindow, info: TestInfo): Promise<void> {
  const words = await window.run(() => {
    const shown =
      document.querySelector('[data-simulation]') ?? document.querySelector('main') ?? document.body;
    return [location.href, ...shown.textContent.split(/\s{2,}/u)].join('\n');
  });
  await info.attach('words', { body: words, contentType: 'text/plain' });
  const picture = await window.picture?.();
  if (picture) await info.attach('window', { body: picture, contentType: 'image/png' });
}

/** Tests in the engine of their project. A test also fails when a page that it opened has complained. */
export const test = base.extend<InEngine, OfWorker>({
  engineName: ['firefox', { option: true, scope: 'worker' }],
  engine: [
    async ({ engineName }, use) => {
      const engine = await starts[engineName]();
      await use(engine);
      await engine.end();
    },
    { scope: 'worker' },
  ],
  engineWindow: async ({ engine, viewport }, use, info) => {
    const window = await engine.newWindow();
    await window.resize(viewport?.width ?? 1280, viewport?.height ?? 800);
    await use(window);
    if (info.errors.length > 0) await keepWhatShows(window, info);
    await window.close();
  },
  tab: async ({ engine, engineWindow, baseURL }, use, info) => {
    info.annotations.push({ type: 'engine', description: engine.title });
    const heard: string[] = [];
    const listen = async () => heard.push(...(await complaintsOf(engineWindow)));
    const watched: EngineWindow = {
      ...engineWindow,
      open: async (url) => {
        await listen();
        await engineWindow.open(url);
      },
      reload: async () => {
        await listen();
        await engineWindow.reload();
      },
    };
    await use(new Tab(watched, baseURL ?? ''));
    await listen();
    base.expect(heard, 'what the pages have complained of').toEqual([]);
  },
});
