import type { Name } from './ast.ts';
import { type Token, tokensOf } from './lexer.ts';
import { fail, shorten } from './problem.ts';

/** How deep parentheses may stand within each other, and how many operators a query may have between its values. */
const depthLimit = 100;
const chainLimit = 1000;

/** What can be expected: a text as written, or a sort of thing. */
type Expected = { readonly text: string } | 'Name' | 'Expression' | 'Number';

/** A place in the words of a query. */
export class Cursor {
  readonly #tokens: readonly Token[];
  #index = 0;
  #depth = 0;
  #chained = 0;

  /** @throws QueryError */
  constructor(text: string) {
    this.#tokens = tokensOf(text);
  }

  /** The word so many words ahead; after the end comes the end. */
  peek(ahead = 0): Token {
    const token = this.#tokens[this.#index + ahead] ?? this.#tokens.at(-1);
    if (!token) throw new RangeError('A text has at least the word "end".');
    return token;
  }

  next(): Token {
    const token = this.peek();
    this.#index += 1;
    return token;
  }

  /** Whether the word ahead is this symbol or name. */
  is(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.text === text && (token.kind === 'symbol' || token.kind === 'name');
  }

  /** Steps over the word if it is this one. */
  take(text: string): boolean {
    const taken = this.is(text);
    if (taken) this.#index += 1;
    return taken;
  }

  /** @throws QueryError unless the word is this one. */
  expect(text: string): Token {
    return this.is(text) ? this.next() : this.fail({ text });
  }

  /** @throws QueryError unless the word is a name. */
  name(): Name {
    const { kind, text, start, end } = this.peek();
    if (kind !== 'name' || /\W/.test(text)) this.fail('Name');
    this.#index += 1;
    return { kind: 'name', name: text, start, end };
  }

  /** @throws QueryError unless the word is a whole number. */
  number(): number {
    return this.peek().kind === 'long' ? Number(this.next().value) : this.fail('Number');
  }

  /** One or more, with commas between. */
  list<Thing>(one: () => Thing): Thing[] {
    const things = [one()];
    while (this.take(',')) things.push(one());
    return things;
  }

  /** What is parsed by `inner` stands within something else. @throws QueryError where that is too deep. */
  within<Thing>(inner: () => Thing): Thing {
    this.#depth += 1;
    if (this.#depth > depthLimit) fail('tooDeep', { limit: depthLimit }, this.peek());
    const thing = inner();
    this.#depth -= 1;
    return thing;
  }

  /** One operand, then more with operators between. @throws QueryError where they are too many. */
  chain<Thing>(
    one: () => Thing,
    operators: readonly string[],
    join: (left: Thing, by: Token) => Thing,
  ): Thing {
    let thing = one();
    while (operators.some((operator) => this.is(operator))) {
      this.#chained += 1;
      if (this.#chained > chainLimit) fail('tooDeep', { limit: chainLimit }, this.peek());
      thing = join(thing, this.next());
    }
    return thing;
  }

  /** @throws QueryError, always: something else was expected here. */
  fail(expected: Expected): never {
    const token = this.peek();
    const found = shorten(token.text);
    const atEnd = token.kind === 'end';
    if (typeof expected === 'object')
      return atEnd
        ? fail('expectedTextAtEnd', { expected: expected.text }, token)
        : fail('expectedText', { expected: expected.text, found }, token);
    return atEnd
      ? fail(`expected${expected}AtEnd`, {}, token)
      : fail(`expected${expected}`, { found }, token);
  }
}
