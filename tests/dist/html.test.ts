import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, test } from 'vitest';
import { builtPages, distDir } from '../support/built-site.ts';

const checker = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

interface Message {
  type: string;
  url: string;
  message: string;
  extract?: string;
}

/** Checks the built pages and one page that is known to be wrong, so that a checker that sees nothing is noticed. */
function check(): { ours: Message[]; canary: Message[] } {
  const folder = mkdtempSync(path.join(tmpdir(), 'html-canary-'));
  const wrong = path.join(folder, 'wrong.html');
  writeFileSync(wrong, '<!DOCTYPE html><html lang="en"><title>t</title><p><div></p><b style=color:red>');
  const files = builtPages().map((page) => path.join(distDir, page.file));
  const run = spawnSync(
    'java',
    ['-Xss4m', '-jar', checker, '--format', 'json', '--stdout', ...files, wrong],
    {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    },
  );
  rmSync(folder, { recursive: true });
  if (run.error || !run.stdout)
    throw new Error(
      `The HTML checker could not run (${run.error?.message ?? run.stderr}): put "java" (17 or newer) on the path.`,
    );
  const messages: Message[] = JSON.parse(run.stdout).messages;
  const isCanary = (message: Message) => message.url.endsWith('wrong.html');
  return { ours: messages.filter((message) => !isCanary(message)), canary: messages.filter(isCanary) };
}

test('The Nu HTML Checker finds nothing in any page', () => {
  const { ours, canary } = check();
  expect(canary.length).toBeGreaterThan(0);
  const lines = ours
    // Its reading of style sheets is years behind CSS; Lightning CSS has parsed each of them in the build.
    .filter((message) => message.type !== 'info' && !message.message.startsWith('CSS:'))
    .map((message) => `${message.url.split('/dist/')[1]}: ${message.message} ${message.extract ?? ''}`);
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
