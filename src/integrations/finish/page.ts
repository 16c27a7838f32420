import { type Attribute, attributesOf, decoded, type Tag, tagsOf } from './scan.ts';
import { endsInVain, plainAttribute, plainTag } from './spelling.ts';
import { classForStyle } from './style-classes.ts';
import { UsedNames } from './used-names.ts';

/** A page taken apart: what stays as it is, and what is decided when all pages of its kind are known. */
export interface Page {
  /** The HTML in pieces; between them, in order, what {@link Hole} says. */
  pieces: string[];
  holes: Hole[];
  /** The style sheets of the page, in order, as they were. Pages with the same ones are of one kind. */
  styles: string[];
  /** The rules of the classes that stand for style attributes. */
  styleRules: Set<string>;
  used: UsedNames;
  /** Texts of the inline scripts that run, and of style elements that stay where they are. */
  inlineScripts: string[];
  inlineStyles: string[];
  /** Addresses of the scripts that the page names. */
  scripts: string[];
  /** What names a script or a style sheet that is still wanted: values of attributes, but for links to sheets that were taken out. */
  naming: Set<string>;
}

/** A place in the page: for its policy, or for its one style sheet. */
export type Hole = 'policy' | 'styles';

/** Reads a local file by the address in a page; undefined when it is to be left alone. */
export type FileReader = (address: string) => string | undefined;

/** Who reads the files that shall stand in the page: style sheets, and scripts that are modules. */
export interface Readers {
  sheet: FileReader;
  script: FileReader;
}

const scriptTypes = new Set([
  '',
  'module',
  'text/javascript',
  'application/javascript',
  'importmap',
  'speculationrules',
]);
const namesFile = /\.(?:js|css)\b/u;
const scriptAddresses = new Set(['component-url', 'renderer-url', 'before-hydration-url']);

class PageReader {
  readonly page: Page;
  readonly #html: string;
  readonly #read: Readers;
  #done = 0;

  constructor(html: string, read: Readers) {
    this.#html = html;
    this.#read = read;
    this.page = {
      pieces: [''],
      holes: [],
      styles: [],
      styleRules: new Set(),
      used: new UsedNames(),
      inlineScripts: [],
      inlineStyles: [],
      scripts: [],
      naming: new Set(),
    };
  }

  /** Keeps the page up to `start`, then puts `text` for what stands up to `end`. */
  #replace(start: number, end: number, text: string): void {
    const last = this.page.pieces.length - 1;
    this.page.pieces[last] += this.#html.slice(this.#done, start) + text;
    this.#done = end;
  }

  #hole(at: number, hole: Hole): void {
    if (this.page.holes.includes(hole)) return;
    this.#replace(at, at, '');
    this.page.holes.push(hole);
    this.page.pieces.push('');
  }

  #takeStyle(tag: Tag, end: number, css: string): void {
    this.#hole(tag.start, 'styles');
    this.page.styles.push(css);
    this.#replace(tag.start, end, '');
  }

  #style(tag: Tag, attributes: Attribute[]): void {
    const css = this.#html.slice(tag.end, tag.text?.end);
    if (!tag.nested && attributes.length === 0) this.#takeStyle(tag, tag.text?.closed ?? tag.end, css);
    else this.page.inlineStyles.push(css);
  }

  #script(tag: Tag, attributes: Attribute[]): void {
    const value = (name: string) => attributes.find((attribute) => attribute.name === name)?.value;
    const code = this.#html.slice(tag.end, tag.text?.end);
    const src = value('src');
    const isModule = value('type') === 'module' && attributes.length === 2;
    const inlined = src !== undefined && isModule ? this.#read.script(decoded(src)) : undefined;
    if (inlined !== undefined) {
      this.page.inlineScripts.push(inlined);
      this.#replace(tag.start, tag.text?.closed ?? tag.end, `<script type="module">${inlined}</script>`);
    } else if (src !== undefined) this.page.scripts.push(src);
    else if (!code.trim()) this.#replace(tag.start, tag.text?.closed ?? tag.end, '');
    else if (scriptTypes.has((value('type') ?? '').toLowerCase())) this.page.inlineScripts.push(code);
  }

  #link(tag: Tag, attributes: Attribute[]): void {
    const value = (name: string) => attributes.find((attribute) => attribute.name === name)?.value ?? '';
    if (value('rel').toLowerCase() !== 'stylesheet' || tag.nested) {
      this.page.naming.add(value('href'));
      if (!tag.nested) this.#spelling(tag, attributes);
      return;
    }
    const css = this.#read.sheet(decoded(value('href')));
    if (css === undefined) {
      this.page.naming.add(value('href'));
      this.#spelling(tag, attributes);
      return;
    }
    const media = value('media');
    this.#takeStyle(tag, tag.end, media && media !== 'all' ? `@media ${media}{${css}}` : css);
  }

  /** Writes a tag as HTML is written, where Astro or React wrote it otherwise. */
  #spelling(tag: Tag, attributes: Attribute[]): void {
    const plain = plainTag(tag, attributes);
    if (plain !== undefined) this.#replace(tag.start, tag.end, plain);
  }

  /** Puts a class for a style attribute, joined to the class attribute that may be there. */
  #styleAttribute(tag: Tag, attributes: Attribute[]): void {
    const style = attributes.find((attribute) => attribute.name === 'style');
    if (!style) {
      this.#spelling(tag, attributes);
      return;
    }
    const made = classForStyle(decoded(style.value));
    if (made) this.page.styleRules.add(made.rule);
    const others = attributes.filter((attribute) => attribute !== style && attribute.name !== 'class');
    const classes = attributes.find((attribute) => attribute.name === 'class')?.value ?? '';
    const list = [classes.trim(), made?.name].filter(Boolean).join(' ');
    const kept = others.map((attribute) => plainAttribute(tag, attribute));
    const closing = /\/\s*$/.test(tag.attributes) && !endsInVain(tag) ? '/' : '';
    const text = [
      tag.name === 'svg' ? 'svg' : this.#html.slice(tag.start + 1, tag.start + 1 + tag.name.length),
    ];
    if (list) text.push(`class="${list}"`);
    this.#replace(tag.start, tag.end, `<${[...text, ...kept].join(' ')}${closing && ' /'}>`);
    if (made) this.page.used.addAttribute('class', made.name);
  }

  read(): Page {
    const { used } = this.page;
    for (const tag of tagsOf(this.#html)) {
      used.tags.add(tag.name);
      const attributes = attributesOf(tag);
      for (const { name, value } of attributes) {
        if (name !== 'style') used.addAttribute(name, decoded(value));
        if (scriptAddresses.has(name)) this.page.scripts.push(decoded(value));
        if (tag.name !== 'link' && namesFile.test(value)) this.page.naming.add(value);
      }
      if (tag.name === 'style') this.#style(tag, attributes);
      else if (tag.name === 'script') this.#script(tag, attributes);
      else if (tag.name === 'link') this.#link(tag, attributes);
      else this.#styleAttribute(tag, attributes);
      if (tag.name === 'meta' && attributes.some(({ name }) => name === 'charset'))
        this.#hole(tag.end, 'policy');
    }
    this.#replace(this.#html.length, this.#html.length, '');
    return this.page;
  }
}

/**
 * Takes a built page apart. Style attributes become classes, empty scripts go, small ones come in, tags are spelt
 * plainly, and its style sheets are taken out.
 */
export function readPage(html: string, read: Readers): Page {
  return new PageReader(html, read).read();
}
