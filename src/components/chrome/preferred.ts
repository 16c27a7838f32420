/** Takes the languages that are offered and those that are asked for, best first, and returns the best offer. */
export function preferredOf(offered: readonly string[], asked: readonly string[]): string | undefined {
  const wanted = asked.flatMap((tag) => {
    const whole = tag.toLowerCase();
    return [whole, whole.replace(/[-_.@].*$/u, '')];
  });
  const choice = wanted.find((language) => offered.some((one) => one.toLowerCase() === language));
  return offered.find((one) => one.toLowerCase() === choice);
}

/**
 * Marks the choice in the language that the browser asks for first, of those that are offered.
 * It only marks: nobody is sent anywhere, and the room for the mark is there from the start.
 * @param asked the browser's list; some that guard their reader's privacy have none
 */
export function markPreferred(root: ParentNode, asked: readonly string[] = []): void {
  const choices = [...root.querySelectorAll<HTMLElement>('[data-language]')];
  const offered = choices.map(({ dataset }) => dataset['language'] ?? '');
  const choice = choices[offered.indexOf(preferredOf(offered, asked) ?? '')];
  if (!choice) return;
  choice.dataset['preferred'] = '';
  choice.querySelector('.preferred')?.removeAttribute('aria-hidden');
}
