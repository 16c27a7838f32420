import { test as base } from '@playwright/test';
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
  engineWindow: async ({ engine, viewport }, use) => {
    const window = await engine.newWindow();
    await window.resize(viewport?.width ?? 1280, viewport?.height ?? 800);
    await use(window);
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
    if (info.errors.length > 0)
      await info.attach('window', { body: await engineWindow.picture(), contentType: 'image/png' });
    await listen();
    base.expect(heard, 'what the pages have complained of').toEqual([]);
  },
});
