import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Finding } from './finding.ts';

/** Where the markup comes from: a file as it was written, or a living page, which the browser wrote down anew. */
export type MarkupOf = 'file' | 'page';

/** How the source is spelt: of a living page a browser writes `checked=""`, whatever stood in the file. */
const spelling = { 'attribute-boolean-style': 'off', 'attribute-empty-style': 'off' } as const;

const validators: Record<MarkupOf, HtmlValidate> = {
  file: new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'] })),
  page: new HtmlValidate(
    new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'], rules: spelling }),
  ),
};

/** What html-validate finds in a document with its recommended rules. */
export function runHtmlValidate(html: string, markupOf: MarkupOf): Finding[] {
  const { results } = validators[markupOf].validateStringSync(html);
  return results.flatMap(({ messages, source }) =>
    messages.map(({ ruleId, message, offset, size }) => ({
      rule: ruleId,
      message,
      html: (source ?? '').slice(Math.max(0, offset - 20), offset + size + 120).slice(0, 200),
    })),
  );
}
