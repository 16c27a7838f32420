/**
 * What stands at an address as JSON. The site itself made it; it is not checked again.
 * @throws when it does not come
 */
export async function fetchJson<Content>(url: string): Promise<Content> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} was answered with status ${response.status}.`);
  return response.json();
}
