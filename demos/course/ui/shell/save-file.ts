/** Lets the reader save a text as a file; nothing leaves the browser. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: the browser begins to read after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
