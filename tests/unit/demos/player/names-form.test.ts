import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { NamesForm } from '../../../../demos/player/NamesForm.tsx';
import { nameFields } from '../../../../demos/player/names.ts';
import { customers } from '../../../../demos/portal/customers/index.ts';
import { completeTags } from '../../../../src/config/locales.ts';
import { translatorOf } from '../../../../src/config/simulation-words.ts';
import { controlsIn } from '../../../support/accessible-controls.ts';

const { lovasen } = customers;

// What is done with it is tried in a browser, where it stands: in the presenter's window.
describe.each(completeTags)('The form for a customer’s names in %s', (locale) => {
  const translator = translatorOf('opt-in', locale);
  const html = renderToString(createElement(NamesForm, { customer: lovasen, translator }));
  const named = (role: string) =>
    controlsIn(html)
      .filter((control) => control.role === role)
      .map(({ name }) => name);

  test('names every field, each by another name', () => {
    expect(named('textbox').length).toBe(nameFields.length);
    expect(new Set(named('textbox')).size).toBe(nameFields.length);
    expect(named('textbox')).not.toContain('');
  });

  test('says of each field what stands there when it is left empty', () => {
    const helps = [...html.matchAll(/aria-describedby="([^"]+)"/gu)].map(
      ([, id]) => new RegExp(`id="${id}"[^>]*>([^<]+)<`, 'u').exec(html)?.[1],
    );
    const { company, domain, analyst, devices } = lovasen;
    const own = [company, domain, analyst.name, ...Object.values(devices).map(({ name }) => name)];
    expect(helps).toEqual(own.map((name) => translator.t('names.empty', { name })));
  });

  test('has two buttons, a box that is not ticked, and a place for answers', () => {
    expect(named('button')).toEqual([translator.t('names.use'), translator.t('names.remove')]);
    expect(named('checkbox')).toEqual([translator.t('names.save')]);
    expect(html).not.toContain('checked=');
    expect(named('status')).toEqual(['']);
  });
});
