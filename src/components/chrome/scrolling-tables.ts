/**
 * Takes tables out of the order of Tab while they fit: all of them are in it as built, because a narrow window scrolls
 * them and without scripts nobody knows how wide it is, and a stop at which nothing can be done is one too many.
 */
export function followTables(tables: Iterable<HTMLElement>): void {
  // As without scripts: reached by Tab, whatever its width.
  if (!('ResizeObserver' in window)) return;
  const room = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const table = target as HTMLElement;
      if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
      // Whoever stands on it keeps what they stand on.
      else if (table !== document.activeElement) table.removeAttribute('tabindex');
    }
  });
  for (const table of tables) room.observe(table);
}
