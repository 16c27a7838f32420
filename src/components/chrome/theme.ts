/** Starlight's own key, so that a choice made on another Starlight version of the site still holds. */
const key = 'starlight-theme';

function keptTheme(): string {
  try {
    const kept = localStorage.getItem(key);
    return kept === 'light' || kept === 'dark' ? kept : 'auto';
  } catch {
    return 'auto';
  }
}

function keepTheme(theme: string): void {
  try {
    localStorage.setItem(key, theme === 'auto' ? '' : theme);
  } catch {
    // The store may be closed to us. The choice then holds for this page only.
  }
}

/** Lets the reader choose a theme with `select`, and follows the system while they have not. */
export function followTheme(select: HTMLSelectElement | null): void {
  if (!select) return;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const show = () => {
    const theme = select.value === 'auto' ? (dark.matches ? 'dark' : 'light') : select.value;
    document.documentElement.dataset['theme'] = theme;
  };
  select.value = keptTheme();
  select.addEventListener('change', () => {
    keepTheme(select.value);
    show();
  });
  dark.addEventListener('change', show);
}
