/* What another window may say: of an older or a newer version of the site, of another program, or of an enemy. */

const by = 'presenter.zz';
const stamp = { count: 9_000, by };
const arrangement = { blank: false, lang: 'sv', portalLang: 'sv', letters: true, led: false };

/** Messages that mean nothing to a window of a presentation. */
const messages: readonly unknown[] = [
  null,
  '',
  'hello',
  'whole screen ',
  'x'.repeat(1_000_000),
  [],
  [[[]]],
  {},
  { kind: 'hello' },
  { kind: '__proto__', by },
  { kind: 'constructor', by },
  { kind: 'toString', by },
  { kind: 'showing', by },
  { kind: 'showing', by: 7, stamp, shown: null },
  { kind: 'showing', by: 'nobody.zz', stamp, shown: null },
  { kind: 'showing', by, stamp: { ...stamp, count: -1 }, shown: null },
  { kind: 'showing', by, stamp: { ...stamp, count: Number.MAX_SAFE_INTEGER }, shown: null },
  { kind: 'showing', by, stamp, shown: null },
  { kind: 'showing', by, stamp, shown: { session: '{', answer: null, arrangement } },
  { kind: 'showing', by, stamp, shown: { session: '[]', answer: null, arrangement } },
  ...['{"version":0}', '{"version":99,"scenario":"opt-in","anchor":"","entries":[]}'].map((session) => ({
    kind: 'showing',
    by,
    stamp,
    shown: { session, answer: null, arrangement },
  })),
  ...[
    { ...arrangement, lang: 'de' },
    { ...arrangement, portalLang: '__proto__' },
    { ...arrangement, blank: 'yes' },
    null,
  ].map((wrong) => ({
    kind: 'showing',
    by,
    stamp,
    shown: {
      session: '{"version":1,"scenario":"opt-in","anchor":"","entries":[]}',
      answer: null,
      arrangement: wrong,
    },
  })),
  {
    kind: 'showing',
    by,
    stamp,
    shown: {
      session:
        '{"version":1,"scenario":"opt-in","anchor":"","entries":[{"type":"page.opened","page":"__proto__"}]}',
      answer: { kind: 'mistake', step: 1e9, name: 'constructor' },
      arrangement,
      names: { company: '<img src=x onerror=alert(1)>' },
    },
  },
  { kind: 'here', by: 'audience.zz', stamp: { count: 0, by: 'audience.zz' }, lang: 7 },
  { kind: 'here', by: 'audience.zz', stamp: { count: 0, by: 'audience.zz' }, lang: 'x'.repeat(5_000) },
];

/** The messages as texts, since what drives the browser cannot hand over all of them as they are. */
export const wrongMessages: readonly string[] = messages.map((message) => JSON.stringify(message));

/**
 * Runs in a page: sends the messages, and what cannot be written as text.
 * @param channel the name of a channel on which they are sent; none when null
 * @param frame whether they go to the page's frame, and not to the page itself
 */
export function sendAll({
  texts,
  channel,
  frame,
}: {
  texts: readonly string[];
  channel: string | null;
  frame: boolean;
}): void {
  let nested: unknown = 1;
  for (let level = 0; level < 1_000; level += 1) nested = { shown: nested };
  const all: unknown[] = [
    ...texts.map((text) => JSON.parse(text)),
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    new Map([['kind', 'hello']]),
    new Date(0),
    new ArrayBuffer(8),
    nested,
  ];
  const target = frame ? document.querySelector('iframe')?.contentWindow : window;
  for (const message of all) target?.postMessage(message, '*');
  if (channel === null) return;
  const talk = new BroadcastChannel(channel);
  for (const message of all) talk.postMessage(message);
  talk.close();
}
