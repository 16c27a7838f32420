import { parseArgs } from 'node:util';
import { type Form, forms } from './bars.ts';

/** What is to be audited. */
export interface Options {
  /** The pages that are meant, of all. @throws a sentence when there are none: nothing audited would pass */
  chosen<P extends { readonly address: string }>(pages: readonly P[]): P[];
  readonly formsWanted: readonly Form[];
  /** Keep what is known of other pages. */
  readonly add: boolean;
}

function readPart(text: string): { part: number; of: number } {
  const [, part, of] = /^([1-9]\d*)\/([1-9]\d*)$/u.exec(text)?.map(Number) ?? [];
  if (part === undefined || of === undefined || part > of)
    throw new Error(`--part is "${text}": say which part of how many, such as --part 2/4.`);
  return { part, of };
}

function readForms(text: string | undefined): readonly Form[] {
  if (text === undefined) return forms;
  const form = forms.find((name) => name === text);
  if (!form) throw new Error(`--form is "${text}": say ${forms.join(' or ')}, or leave it out for both.`);
  return [form];
}

/**
 * Reads the command line of `npm run lighthouse`.
 * @throws a sentence when it asks for something that there is not
 */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { form: { type: 'string' }, part: { type: 'string' }, add: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const { part, of } = readPart(values.part ?? '1/1');
  return {
    formsWanted: readForms(values.form),
    add: values.add,
    chosen(pages) {
      const named = pages.filter(
        ({ address }) => positionals.length === 0 || positionals.some((text) => address.includes(text)),
      );
      // Every nth page, not a run of them: then each part has pages of every kind, and takes as long as the others.
      const found = named.filter((_, index) => index % of === part - 1);
      if (found.length === 0)
        throw new Error(`No page is meant by ${args.join(' ')}: name a part of an address, such as /sv/do/.`);
      return found;
    },
  };
}
