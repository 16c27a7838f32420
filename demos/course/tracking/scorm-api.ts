/** What SCORM calls the same things in its two generations. */
export interface ApiNames {
  /** The object that the LMS puts in a window above the course. */
  readonly object: string;
  readonly initialize: string;
  readonly terminate: string;
  readonly getValue: string;
  readonly setValue: string;
  readonly commit: string;
  readonly lastError: string;
  readonly errorString: string;
  readonly diagnostic: string;
}

type Api = Readonly<Record<string, (...parameters: string[]) => unknown>>;

/** A window as far as it is looked through. */
export interface WindowLike {
  readonly parent?: WindowLike | null;
  readonly opener?: WindowLike | null;
}

/** How many frames lie in each other at most (the search of the ADL's own examples ends there too). */
const mostFrames = 500;

/** What something has under a name; nothing where it is of another origin and does not let itself be looked into. */
function read(one: unknown, name: string): unknown {
  try {
    return Reflect.get(Object(one), name);
  } catch {
    return undefined;
  }
}

const windowAt = (one: WindowLike, name: 'parent' | 'opener') =>
  read(one, name) as WindowLike | null | undefined;

/** The API in one window. An element may have its name as well, or a frame, also of another origin. */
function apiIn(one: WindowLike, names: ApiNames): Api | null {
  const api = read(one, names.object);
  return typeof read(api, names.initialize) === 'function' ? (api as Api) : null;
}

function searchUpwards(start: WindowLike, names: ApiNames): Api | null {
  let at = start;
  for (let frames = 0; frames < mostFrames; frames += 1) {
    const api = apiIn(at, names);
    if (api) return api;
    const parent = windowAt(at, 'parent');
    if (!parent || parent === at) return null;
    at = parent;
  }
  return null;
}

/** The window from which another, or one about it, was opened. */
function openerOf(one: WindowLike): WindowLike | null {
  let at = one;
  for (let frames = 0; frames < mostFrames; frames += 1) {
    const opener = windowAt(at, 'opener');
    if (opener) return opener;
    const parent = windowAt(at, 'parent');
    if (!parent || parent === at) return null;
    at = parent;
  }
  return null;
}

/** Looks for the LMS's API where both generations of SCORM want it: in the windows above, then in those about the opener. */
export function findApi(start: WindowLike, names: ApiNames): Api | null {
  const above = searchUpwards(start, names);
  if (above) return above;
  const opener = openerOf(start);
  return opener ? searchUpwards(opener, names) : null;
}

/** A conversation with the LMS. Whatever it does, nothing is thrown. */
export interface ScormSession {
  initialize(): boolean;
  /** A value, and the code of the error if there was one ('0': none). */
  get(element: string): { readonly value: string; readonly code: string };
  set(element: string, value: string): boolean;
  commit(): boolean;
  terminate(): boolean;
  /** The code of the last error. */
  code(): string;
}

/**
 * Talks to the API of an LMS.
 * @param log is told of each error in the LMS's own words
 */
export function openSession(api: Api, names: ApiNames, log: (text: string) => void): ScormSession {
  const call = (name: string, ...parameters: string[]): string => {
    try {
      return String(api[name]?.(...parameters) ?? '');
    } catch (error) {
      log(`${names.object}.${name}: ${error}`);
      return '';
    }
  };
  const code = () => call(names.lastError) || '0';
  const does = (name: string, ...parameters: string[]): boolean => {
    if (call(name, ...parameters) === 'true') return true;
    const number = code();
    const words = [call(names.errorString, number), call(names.diagnostic, number)].filter(Boolean);
    log(`${names.object}.${name}(${parameters[0] ?? ''}): ${number} ${words.join(' – ')}`);
    return false;
  };
  return {
    initialize: () => does(names.initialize, ''),
    get: (element) => ({ value: call(names.getValue, element), code: code() }),
    set: (element, value) => does(names.setValue, element, value),
    commit: () => does(names.commit, ''),
    terminate: () => does(names.terminate, ''),
    code,
  };
}
