/** What the page runs if it ever takes a text for markup; the browser tests set the trap. */
const trap = 'globalThis.sprunget=1';

/** Texts that do harm where a text is taken for markup, script, address, style, pattern or key. */
export const hostileTexts: readonly (readonly [string, string])[] = [
  ['a script', `<script>${trap}</script>`],
  ['a script that closes another', `</script></style></textarea></title><script>${trap}</script>`],
  ['a picture with a handler', `"><img src=x onerror="${trap}">`],
  ['an attribute', `" autofocus onfocus="${trap}" x="`],
  ['a drawing with a script', `<svg onload="${trap}"><script>${trap}</script><use href="data:,x#y"/></svg>`],
  ['a frame', `<iframe srcdoc="&lt;script&gt;parent.${trap}&lt;/script&gt;"></iframe>`],
  ['an address that runs', `javascript:${trap}`],
  ['a template', `\${${trap}} {{${trap}}} <%= ${trap} %>`],
  ['a style', `</style><style>*{background:url(/x)}</style>`],
  ['a comment that does not end', '<!-- ]]> --><![CDATA['],
  [
    'signs that turn the direction of writing',
    'Ordet \u202Enegok\u202C \u2066\u2067\u2068x\u2069 \u200F\u200E\u061C',
  ],
  [
    'signs that nobody sees',
    '\u0000\u0001\u0008\u000B\u001B[2J\u007F\u0085\u200B\u2028\u2029\uFEFF\uFFFE\uFFFF',
  ],
  ['half a letter', '\uD83D Bo \uDE00'],
  ['letters heaped up', `Bo${'\u0301'.repeat(500)}`],
  ['a word without end', 'x'.repeat(3_000)],
  ['lines without end', '\n'.repeat(1_500)],
  ['a formula', '=HYPERLINK("http://127.0.0.1/","Bo")'],
  ['a path', '../../../../etc/passwd\\..\\CON:*?"<>|'],
  ['a name of the prototype', '__proto__'],
  ['another name of the prototype', 'constructor'],
  ['a pattern that takes its time', `${'a'.repeat(3_000)}!`],
  ['digits without end', '1234567890'.repeat(300)],
  ['an e-mail that takes its time', `${'a.'.repeat(800)}@${'b.'.repeat(800)}`],
  ['lines of a calendar', 'Bo\r\nEND:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x'],
];

/** Days that no calendar has, or at the ends of what a computer counts. */
export const hostileDays: readonly string[] = [
  '0000-00-00',
  '0000-01-01',
  '2026-02-31',
  '2026-13-01',
  '9999-12-31',
  '99999-01-01',
  '+275760-09-13',
  '-271821-04-20',
  '1e99',
  'NaN',
  'i går',
];
