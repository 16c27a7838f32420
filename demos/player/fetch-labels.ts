import type { LabelCatalog } from '../portal/model/labels.ts';

/**
 * All labels of a language, from their address.
 * @throws when they do not come
 */
export async function fetchLabels(url: string): Promise<LabelCatalog> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The labels at ${url} were answered with status ${response.status}.`);
  return response.json();
}
