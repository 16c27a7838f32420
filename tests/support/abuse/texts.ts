/* What people and programs put into fields: usual texts, and those on which software has broken. */

/** So long that no field of the portal takes it whole. */
const endless = 'å'.repeat(100_000);

/** Texts to type, by what they are. */
export const texts: Readonly<Record<string, string>> = {
  nothing: '',
  blanks: ' \t  ',
  'a name': 'Kim Alm',
  'an address': 'kim.alm@lovasen.example',
  'several addresses': 'soc@lovasen.example; kim.alm@lovasen.example',
  'half an address': 'kim@',
  'a question': 'What did the attacker do on LVS-RDG01 after 3 March?',
  'a query': 'DeviceProcessEvents | where FileName =~ "powershell.exe" | take 5',
  'a broken query': 'AlertInfo | | where ((((',
  'a number': '-1e309',
  'right to left': '\u202eשלום عليكم\u2066',
  emoji: '👩🏽‍🚀🏴‍☠️🛡️',
  'marks upon marks': `Z${'\u0301\u0323'.repeat(60)}`,
  HTML: '<img src="x" onerror="alert(1)"><b>bold</b>',
  'the end of a script': '</script><script>alert(1)</script>',
  'a template': '{{time}} \u0024{alert(1)} $t(portal:nav.settings)',
  'a name that objects inherit': '__proto__',
  'another such name': 'constructor',
  'a script as an address': 'javascript:alert(1)',
  'control characters': 'a\u0000b\u0007c\u001bd',
  lines: 'first\nsecond\r\nthird',
  'one long word': 'x'.repeat(300),
  endless,
};

/** A part of a text by which it would be known again in an address; undefined for those too short to tell. */
export function traceOf(text: string): string | undefined {
  const trace = text.trim().slice(0, 40);
  return trace.length < 5 ? undefined : trace;
}
