import { patience } from './in-time.ts';

/**
 * What stands at an address as JSON. The site itself made it; it is not checked again.
 * @throws when it does not come, or not in time
 */
export async function fetchJson<Content>(url: string): Promise<Content> {
  const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${url} was answered with status ${response.status}.`);
  return response.json();
}
