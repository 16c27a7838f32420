/**
 * Marks the choice in the language that the browser asks for first, of those that are offered.
 * It only marks: nobody is sent anywhere, and the room for the mark is there from the start.
 */
export function markPreferred(root: ParentNode, asked: readonly string[]): void {
  const choices = [...root.querySelectorAll<HTMLElement>('[data-language]')];
  const offered = asked.flatMap((tag) =>
    choices.filter(({ dataset }) => dataset['language'] === tag.toLowerCase().split('-')[0]),
  );
  const [first] = offered;
  if (!first) return;
  first.dataset['preferred'] = '';
  first.querySelector('.preferred')?.removeAttribute('aria-hidden');
}
