/* What another window may say: of an older or a newer version of the site, of another program, or of an enemy. */

const deep = 3_000;

const nested = (): unknown => {
  let inner: unknown = 1;
  for (let level = 0; level < deep; level += 1) inner = { shown: inner };
  return inner;
};

const by = 'presenter.zz';
const stamp = { count: 9_000, by };
const arrangement = { blank: false, lang: 'sv', portalLang: 'sv', letters: true, led: false };

/** Messages that mean nothing to a window of a presentation. All can be sent between windows. */
export const wrongMessages: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '',
  'hello',
  'whole screen ',
  'x'.repeat(1_000_000),
  [],
  [[[]]],
  new Map([['kind', 'hello']]),
  new Date(0),
  new ArrayBuffer(8),
  nested(),
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
