import { expect, test } from 'vitest';
import { course } from '../../demos/course/index.ts';
import { lessonSlug, questionAddress, questionPlace } from '../../src/config/course-slugs.ts';
import { completeTags } from '../../src/config/locales.ts';
import { packageFile, packages } from '../../src/config/packages.ts';
import { placeOfFacts } from '../../src/config/sources.ts';
import { builtFiles, readBuilt } from '../support/built-site.ts';

const pageAt = (locale: string, slug: string) => readBuilt(`${locale}/${slug}/index.html`).toString();
const inEach = completeTags.flatMap((locale) =>
  course.lessons.map((lesson) => [locale, lesson.id, lesson] as const),
);

test.each(inEach)(
  '%s: every question of %s is asked on its page, with an answer to unfold',
  (locale, _, lesson) => {
    const asked = pageAt(locale, lessonSlug(lesson))
      .split(/<li id="?question-/u)
      .slice(1);
    const names = Object.keys(lesson.questions);
    expect(names.length).toBeGreaterThan(0);
    expect(asked.map((html) => /^[\w-]+/u.exec(html)?.[0])).toEqual(names);
    for (const html of asked) expect(html).toContain('<details');
    expect(questionPlace(names[0] ?? '')).toMatch(/^question-/u);
  },
);

test.each(inEach)(
  '%s: the answer key leads to every question of %s and to its facts',
  (locale, _, lesson) => {
    const html = pageAt(locale, 'learn/answer-key');
    for (const [name, { facts }] of Object.entries(lesson.questions)) {
      expect(html).toContain(questionAddress(locale, lesson, name));
      const [, row = ''] = html.split(questionAddress(locale, lesson, name));
      for (const number of facts) expect(row.split('</tr>')[0]).toContain(`#${placeOfFacts(number)}`);
    }
  },
);

test.each(completeTags)('%s: every package is offered, with its size', (locale) => {
  const html = pageAt(locale, 'learn/lms');
  const files = builtFiles();
  expect(packages.length).toBeGreaterThan(0);
  for (const one of packages) {
    const file = packageFile(one);
    expect(files).toContain(file);
    const [, after = ''] = html.split(`data-size-of="${file}">`);
    expect(after, file).toMatch(
      new RegExp(`^ \\(${Math.round(readBuilt(file).length / 1000)}\u{a0}kB\\)</span>`, 'u'),
    );
  }
});
