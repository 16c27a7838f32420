/** Whether `event` is of the pattern's type and agrees with every particular that the pattern names. */
export function matches(pattern: { readonly type: string }, event: { readonly type: string }): boolean {
  const particulars = new Map<string, unknown>(Object.entries(event));
  return Object.entries(pattern).every(([key, value]) => particulars.get(key) === value);
}
