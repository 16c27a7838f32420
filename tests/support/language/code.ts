import type { Page } from '../pages.ts';

/**
 * What a page writes as code: between backticks, in a block, or in a `<code>`; and the line it begins on. A block of
 * plain text (```text) is an example that a person writes, and no code.
 */
export interface Code {
  text: string;
  line: number;
}

/** The code between two headings of a page. */
export interface CodeSection {
  line: number;
  code: Code[];
}

const codeOrHeading =
  /^```text[^\n]*\n[\s\S]*?^```|^(?:```|~~~)[^\n]*\n([\s\S]*?)^(?:```|~~~)|`([^`\n]+)`|<code\b[^>]*>([\s\S]*?)<\/code>|^#{1,6}\s|\{\/\*[\s\S]*?\*\/\}/gmu;

/** The code of a page, section by section, in order. */
export function codeSections({ body, bodyLine }: Page): CodeSection[] {
  const sections: CodeSection[] = [{ line: bodyLine, code: [] }];
  for (const match of body.matchAll(codeOrHeading)) {
    const line = bodyLine + body.slice(0, match.index).split('\n').length - 1;
    const text = match[1] ?? match[2] ?? match[3];
    if (match[0].startsWith('#')) sections.push({ line, code: [] });
    else if (text !== undefined) sections.at(-1)?.code.push({ text: text.trim(), line });
  }
  return sections;
}

/** A sentence for each piece of code that one of two twins has and the other has not, in the same section. */
export function codeDifferences(a: Page, b: Page): string[] {
  const [left, right] = [codeSections(a), codeSections(b)];
  const lacking = (here: Page, mine: CodeSection, there: Page, theirs: CodeSection | undefined) => {
    const rest = (theirs?.code ?? []).map(({ text }) => text);
    return mine.code.flatMap(({ text, line }) => {
      const at = rest.indexOf(text);
      if (at >= 0) rest.splice(at, 1);
      return at >= 0
        ? []
        : [
            `${here.file}:${line} has the code “${text}”, but the same section of ${there.file}${theirs ? `, from line ${theirs.line},` : ''} has not: what machines read is never translated. Write it the same in both.`,
          ];
    });
  };
  return left.flatMap((section, index) => {
    const twin = right[index];
    return [...lacking(a, section, b, twin), ...(twin ? lacking(b, twin, a, section) : [])];
  });
}
