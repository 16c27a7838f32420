import path from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, test } from 'vitest';
import { exceptionOf } from '../support/auditors/excepted.ts';
import type { Auditor, Finding } from '../support/auditors/finding.ts';
import { runHtmlValidate } from '../support/auditors/html-validate.ts';
import { runNu, runNuOn } from '../support/auditors/nu.ts';
import { builtPages, distDir } from '../support/built-site.ts';

/* Every page as a file. What `npm run audit` finds while it is used is looked at there. */

/** A page that is known to be wrong, so that a checker that sees nothing is noticed. */
const wrong = '<!DOCTYPE html><html lang="en"><title>t</title><p><div></p><b style=color:red>';

const standing = (auditor: Auditor, file: string, findings: readonly Finding[]) =>
  findings
    .filter((finding) => !exceptionOf(auditor, finding, file))
    .map(({ rule, message, html }) => `${file}: ${rule}: ${message} ${html}`);

test('The Nu HTML Checker finds nothing in any page', () => {
  expect(standing('nu', 'wrong', runNuOn(wrong))).not.toEqual([]);
  const found = runNu(builtPages().map(({ file }) => path.join(distDir, file)));
  expect(
    [...found].flatMap(([file, findings]) => standing('nu', path.relative(distDir, file), findings)),
  ).toEqual([]);
});

test('html-validate finds nothing in any page by its recommended rules', () => {
  expect(standing('html-validate', 'wrong', runHtmlValidate(wrong, 'file'))).not.toEqual([]);
  const lines = builtPages().flatMap(({ file, html }) =>
    standing('html-validate', file, runHtmlValidate(html, 'file')),
  );
  expect(lines).toEqual([]);
});

test('No element has a style attribute or an event handler attribute, which the policy would refuse', () => {
  type Node = DefaultTreeAdapterTypes.Node;
  const found: string[] = [];
  let elements = 0;
  const visit = (node: Node, file: string) => {
    if ('attrs' in node) {
      elements += 1;
      for (const { name } of node.attrs)
        if (name === 'style' || /^on[a-z]/.test(name)) found.push(`${file}: <${node.tagName} ${name}>`);
    }
    if ('content' in node) visit(node.content, file);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, file);
  };
  for (const page of builtPages()) visit(parse(page.html), page.file);
  expect(elements).toBeGreaterThan(100);
  expect(found).toEqual([]);
});
