import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesBelow, textOf } from '../support/source-files.ts';

/*
 * A browser that translates a page puts elements of its own in the place of text. React finds text again only where it
 * is alone in its element: beside other things it writes to what is no longer there, or takes the simulation away.
 * tests/hardships/translated.spec.ts plays every scenario so; this says where the fault is.
 */

/** Functions that return what a reader reads. */
const speaks = /^(?:t|label|words|plainText|formatUtc|clockTime|nameOf|stateOf)$/u;

const nameOf = (call: ts.CallExpression) =>
  ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : call.expression.getText();

/** Whether an expression may be text that changes. */
function isText(node: ts.Node): boolean {
  if (ts.isCallExpression(node)) return speaks.test(nameOf(node));
  if (ts.isTemplateExpression(node)) return true;
  if (ts.isParenthesizedExpression(node)) return isText(node.expression);
  if (ts.isConditionalExpression(node)) return isText(node.whenTrue) || isText(node.whenFalse);
  return ts.isBinaryExpression(node) && (isText(node.left) || isText(node.right));
}

/** What stands in an element, but for white space and comments. */
const contentOf = (element: ts.JsxElement | ts.JsxFragment) =>
  element.children.filter((child) => {
    if (ts.isJsxText(child)) return !child.containsOnlyTriviaWhiteSpaces;
    if (!ts.isJsxExpression(child)) return true;
    const { expression } = child;
    return expression !== undefined && !(ts.isStringLiteral(expression) && expression.text.trim() === '');
  });

/** Where a file has text beside something else, as lines for people. */
function neighboursIn(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxElement(node) || ts.isJsxFragment(node)) {
      const content = contentOf(node);
      for (const child of content)
        if (
          (content.length > 1 || ts.isJsxFragment(node)) &&
          ts.isJsxExpression(child) &&
          child.expression &&
          isText(child.expression)
        )
          found.push(
            `${file}:${source.getLineAndCharacterOfPosition(child.getStart()).line + 1}: ` +
              `${child.getText().replaceAll(/\s+/gu, ' ').slice(0, 80)} stands beside something else. ` +
              'Put it in a <span> of its own, or make one text of both.',
          );
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('text that React may change is alone in its element', () => {
  const files = filesBelow('demos').filter((file) => file.endsWith('.tsx'));
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap((file) => neighboursIn(file, textOf(file)))).toEqual([]);
});

test('text beside something else would be found', () => {
  const wrong = "<p>{t('a')} <b>b</b></p>";
  expect(neighboursIn('a.tsx', `export const A = () => ${wrong};`)).toHaveLength(1);
  expect(neighboursIn('a.tsx', "export const A = () => <p>{done && t('a')}</p>;")).toEqual([]);
});
