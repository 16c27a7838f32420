import { findMiniBrowser, findWebKitDriver } from '../../../scripts/testing/webkitgtk.ts';
import type { CommonRole } from '../common-page.ts';
import type { Engine, EngineWindow, Handle } from './driver.ts';
import { loaded } from './in-page.ts';
import { beginSession, isGone, type Session } from './webdriver.ts';
import { startDriver, startScreen } from './webkitgtk-processes.ts';

/** Where each role can be at all, so that the engine need not be asked about every element of a page. */
const candidates: Partial<Record<CommonRole, string>> = {
  article: 'article',
  banner: 'header',
  button: 'button, summary',
  checkbox: 'input[type="checkbox"]',
  combobox: 'select',
  dialog: 'dialog',
  group: 'fieldset, details',
  heading: 'h1, h2, h3, h4, h5, h6',
  link: 'a[href]',
  list: 'ul, ol',
  listitem: 'li',
  navigation: 'nav',
  radio: 'input[type="radio"]',
  region: 'section',
  row: 'tr',
  status: 'output',
  textbox: 'input, textarea',
};

/** The codes of WebDriver for the keys that type nothing. */
const codes: Readonly<Record<string, string>> = {
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};
const codeOf = (key: string) => codes[key] ?? key;

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const idOf = (handle: Handle) => (handle as Record<string, string>)[elementKey] ?? '';

/** The gone, about which nothing can be said: as far as the tree knows, they have no role. */
const unlessGone = (error: unknown): string => {
  if (isGone(error)) return '';
  throw error;
};

/** A page in MiniBrowser, WebKitGTK's own browser. A session has one window, and shares nothing with other sessions. */
function windowOf({ call }: Session): EngineWindow {
  const run: EngineWindow['run'] = async (ask, ...args) => {
    const script = `const given = [...arguments], done = given.pop();
      new Promise((resolve) => resolve((${ask})(...given))).then(
        (answer) => done({ answer }), (error) => done({ error: String(error) }));`;
    const { answer, error } = await call<{ answer: never; error?: string }>('POST', 'execute/async', {
      script,
      args,
    });
    if (error !== undefined) throw new Error(error);
    return answer;
  };
  const find: EngineWindow['find'] = (by, value, within) =>
    call('POST', `${within ? `element/${idOf(within)}/` : ''}elements`, {
      using: by === 'css' ? 'css selector' : 'xpath',
      value,
    });
  const asked = (handle: Handle, what: 'computedlabel' | 'computedrole') =>
    call<string>('GET', `element/${idOf(handle)}/${what}`).catch(unlessGone);
  /** WebKit calls a list that unfolds a button, as macOS does; it is the one element for which it does so. */
  const roleOf = async (handle: Handle) => {
    const role = await asked(handle, 'computedrole');
    return role === 'button' &&
      (await call<string>('GET', `element/${idOf(handle)}/name`).catch(unlessGone)).toLowerCase() === 'select'
      ? 'combobox'
      : role;
  };
  return {
    open: async (url) => {
      await call('POST', 'url', { url });
      await run(loaded);
    },
    reload: async () => {
      await call('POST', 'refresh');
      await run(loaded);
    },
    url: () => call('GET', 'url'),
    resize: async (width, height) => {
      await call('POST', 'window/rect', { width, height });
      // What the browser's own bars take is known only now.
      const [wide, high] = await run(() => [innerWidth, innerHeight] as const);
      await call('POST', 'window/rect', { width: 2 * width - wide, height: 2 * height - high });
    },
    find,
    findInTree: async (role, name, within) => {
      const all = await find('css', [candidates[role], `[role="${role}"]`].filter(Boolean).join(), within);
      const holds = async (handle: Handle) =>
        (await roleOf(handle)) === role &&
        (name === undefined || (await asked(handle, 'computedlabel')).trim() === name);
      const held = await Promise.all(all.map(holds));
      return all.filter((_, index) => held[index]);
    },
    run,
    pressAt: (x, y) =>
      call('POST', 'actions', {
        actions: [
          {
            ...{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } },
            actions: [
              { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      }),
    pressKey: (key, held) => {
      const all = [...held, key].map(codeOf);
      const actions = [
        ...all.map((value) => ({ type: 'keyDown', value })),
        ...all.toReversed().map((value) => ({ type: 'keyUp', value })),
      ];
      return call('POST', 'actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    close: () => call('DELETE', ''),
  };
}

/** How long the browser may take to start, in milliseconds: once in some hundred times it never does. */
const patience = 20_000;

/**
 * Starts WebKitGTK on a screen of its own.
 * @throws when it is not there
 */
export async function startWebKitGtk(): Promise<Engine> {
  const [command, binary] = [findWebKitDriver(), findMiniBrowser()];
  if (!command || !binary)
    throw new Error('No WebKitGTK was found: run "npm run test:engines", which gets it where it can.');
  const screen = await startScreen();
  let driver = await startDriver(command, screen.name);
  const begin = () =>
    beginSession(
      driver.server,
      { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
      AbortSignal.timeout(patience),
    );
  const newSession = async () => {
    try {
      return await begin();
    } catch {
      // A driver has one browser at a time, and waits for one that does not come.
      await driver.end();
      driver = await startDriver(command, screen.name);
      return begin();
    }
  };
  const end = async () => {
    await driver.end();
    await screen.end();
  };
  const first = await newSession().catch(async (error) => {
    await end();
    throw error;
  });
  const title = `WebKitGTK ${first.capabilities.browserVersion}`;
  await first.call('DELETE', '');
  return {
    title,
    newWindow: async () => windowOf(await newSession()),
    end,
  };
}
