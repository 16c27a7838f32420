/** What is said on the card with which a film begins. */
export interface CardWords {
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
  /** That it is a simulation, that it is silent. */
  readonly remarks: readonly string[];
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The card as a page. Its colours are those of the site (src/styles/tokens.css). */
export function cardPage({ lang, title, summary, remarks }: CardWords): string {
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>
  body { box-sizing: border-box; display: flex; flex-direction: column; justify-content: center; gap: 1.25rem;
    height: 100vh; margin: 0; padding: 0 6rem; background: #0b565b; color: #fff; font: 400 1.5rem/1.4 system-ui; }
  h1 { margin: 0; max-width: 22em; font-size: 2.75rem; font-weight: 700; line-height: 1.15; text-wrap: balance; }
  p { margin: 0; max-width: 32em; text-wrap: pretty; }
  ul { display: flex; gap: 0.75rem; margin: 1rem 0 0; padding: 0; list-style: none; font-size: 1.125rem; }
  li { padding: 0.15rem 0.9rem; border: 2px solid #8ad0ca; border-radius: 2rem; }
</style>
<h1>${escaped(title)}</h1>
<p>${escaped(summary)}</p>
<ul>${remarks.map((remark) => `<li>${escaped(remark)}</li>`).join('')}</ul>
</html>`;
}
