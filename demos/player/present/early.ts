import { fetchJson } from '../fetch-json.ts';

/** How long a window waits for what it can do without, in milliseconds. What comes later moves what is below it. */
const patience = 1_000;

const arrived = new Map<string, unknown>();

/**
 * Fetches what a window shows at once where it has it. One that does without it asks for it again.
 * @returns when all has come, or failed, or has been waited for long enough
 */
export async function fetchEarly(urls: readonly string[]): Promise<void> {
  const keep = (url: string) =>
    fetchJson<unknown>(url).then(
      (content) => arrived.set(url, content),
      () => {},
    );
  const enough = new Promise<void>((resolve) => setTimeout(resolve, patience));
  await Promise.race([Promise.all(urls.map(keep)), enough]);
}

/** What has come from an address, or null: whoever asks knows what stands there. */
export const earlyAt = <Content>(url: string): Content | null =>
  (arrived.get(url) as Content | undefined) ?? null;
