import type { Exception } from './finding.ts';
import { snifferExceptions } from './sniffer-exceptions.ts';

const prompt = 'the auditor itself only asks a person to confirm: level “potential”, no report';

/** Every exception there is. One that takes nothing is told as out of date. */
export const exceptions: readonly Exception[] = [
  {
    id: 'container-queries',
    auditor: 'nu',
    rule: /^css$/u,
    where: /@container|container-type/u,
    because:
      'its style checker does not know container queries, which all browsers have; Lightning CSS parses every sheet in the build',
    upstream:
      'https://github.com/w3c/css-validator/issues/474, https://github.com/w3c/css-validator/issues/422',
  },
  {
    id: 'policy-without-a-host',
    auditor: 'nu',
    rule: /^policy$/u,
    because:
      'it reads files from a disk, where the policy’s “self” is no host; that a browser is refused nothing is held by policy.spec.ts',
    upstream: 'https://github.com/validator/validator/issues/2062',
  },
  {
    id: 'sandbox-of-another-origin',
    auditor: 'nu',
    rule: /^warning$/u,
    where: /<iframe title="Microsoft.*sandbox=/u,
    because:
      'scripts and an origin of their own together undo a sandbox only where the frame has the origin of the page; this one is Microsoft’s, whose player stores nothing without its own',
    upstream:
      'https://html.spec.whatwg.org/#attr-iframe-sandbox: warns of pages “from the same origin as the page containing the iframe”; no report found',
  },
  {
    id: 'policy-in-the-page',
    auditor: 'ibm',
    rule: /^element_attribute_deprecated\//u,
    where: /http-equiv/u,
    because:
      'HTML has http-equiv with the value content-security-policy, and the offline copy has no other place for its policy',
    upstream: 'https://html.spec.whatwg.org/#attr-meta-http-equiv, no report found',
  },
  {
    id: 'numbers-of-errors',
    auditor: 'ibm',
    rule: /^element_attribute_deprecated\//u,
    where: /<li/u,
    because: 'HTML took value on li back; a list of numbered errors with gaps needs it',
    upstream: 'https://html.spec.whatwg.org/#attr-li-value, no report found',
  },
  {
    id: 'labels-in-closed-details',
    auditor: 'ibm',
    rule: /^input_label_exists\//u,
    where: /\{folded\}/u,
    because: 'the field and its label are both in a closed details; opened, the label is found',
    upstream: 'https://github.com/IBMa/equal-access/issues/1557',
  },
  {
    id: 'behind-an-open-panel',
    auditor: 'ibm',
    rule: /^widget_tabbable_exists\//u,
    where: /\{inert\}/u,
    because: 'what stands behind an open panel is inert, and meant to be out of reach',
    upstream: prompt,
  },
  {
    id: 'fields-under-a-window',
    auditor: 'ibm',
    rule: /^(?:input_checkboxes_grouped|target_spacing_sufficient)\/potential/u,
    where: /<input/u,
    because:
      'no box belongs to one in another window, panel or fold; axe measures targets as well, and finds each large enough or far enough from others',
    upstream: prompt,
  },
  {
    id: 'fields-over-what-is-inert',
    auditor: 'ibm',
    rule: /^target_spacing_sufficient\/violation_spacing/u,
    where: /^<input type="checkbox" data-target="filter\..*\{in a dialog\}/u,
    because:
      'the button that it names lies under the open panel and is inert; in the panel the next control is further away',
    upstream: 'no report found; its sister rule says the same as a potential finding',
  },
  {
    id: 'black-screen',
    auditor: 'ibm',
    rule: /^text_contrast_sufficient\/potential_same_color/u,
    where: /#000000/u,
    because:
      'a screen made black for an audience shows nothing on purpose; who comes to its button by keyboard sees white on black',
    upstream: prompt,
  },
  {
    id: 'definitions-in-groups',
    auditor: 'ibm',
    rule: /^list_structure_proper\//u,
    where: /<dl/u,
    because: 'HTML lets a dl group its terms in div elements',
    upstream: 'https://html.spec.whatwg.org/#the-dl-element, no report found',
  },
  {
    id: 'tabs-behind-an-open-panel',
    auditor: 'ibm',
    rule: /^aria_child_tabbable\//u,
    where: /\{inert\}/u,
    because: 'the tabs stand behind an open panel, are inert, and meant to be out of reach',
    upstream: 'no report found; its sister rule says the same as a potential finding',
  },
  {
    id: 'quoted-in-a-question',
    auditor: 'ibm',
    rule: /^blockquote_cite_exists\//u,
    because:
      'the sentence is quoted from the old page, which the question names; no address of it is left to cite',
    upstream: prompt,
  },
  {
    id: 'keys-heard-further-out',
    auditor: 'ibm',
    rule: /^aria_keyboard_handler_exists\//u,
    because:
      'React listens for keys at the root, where the engine does not look; the walks by keyboard use every menu and tab list',
    upstream: prompt,
  },
  {
    id: 'menus-with-one-stop',
    auditor: 'ibm',
    rule: /^widget_tabbable_exists\//u,
    where: /role="menu"/u,
    because:
      'focus moves into a menu as it opens and is moved by arrows in it, as the ARIA practices guide has it',
    upstream: prompt,
  },
  {
    id: 'tables-of-the-guide',
    auditor: 'ibm',
    rule: /^element_tabbable_role_valid\//u,
    state: /^\/[^/]+\/guide\//u,
    because: 'the whole guide runs nothing, so its tables are stops for Tab whether they scroll or not',
    upstream: 'https://github.com/IBMa/equal-access/issues/2159: what does not scroll is meant to be found',
  },
  {
    id: 'colour-in-style-sheets',
    auditor: 'ibm',
    rule: /^style_color_misuse\//u,
    because:
      'said of every page with a style sheet; states have words or marks as well, which large-text.spec.ts and forced colours show',
    upstream: prompt,
  },
  {
    id: 'focus-in-style-sheets',
    auditor: 'ibm',
    rule: /^style_focus_visible\//u,
    because:
      'said of every control whose border is styled; :focus-visible draws an outline of 3 px on all of them',
    upstream: prompt,
  },
  {
    id: 'something-above-a-control',
    auditor: 'ibm',
    rule: /^element_tabbable_(?:unobscured|visible)\//u,
    because:
      'said of what is scrolled out of its box; the browser scrolls to what takes focus, which focus.spec.ts and the walks by keyboard hold',
    upstream: prompt,
  },
  {
    id: 'fields-that-belong-together',
    auditor: 'ibm',
    rule: /^(?:input_fields|select_options)_grouped\//u,
    because:
      'said of several lists, or of many options; the lists choose unlike things (theme, language, account), and the options are of one kind',
    upstream: prompt,
  },
  {
    id: 'title-of-a-simulation',
    auditor: 'ibm',
    rule: /^text_block_heading\//u,
    because:
      'the title in the frame of a simulation repeats the heading of its page, or names the frame that has the name',
    upstream: prompt,
  },
  {
    id: 'words-of-place',
    auditor: 'ibm',
    rule: /^text_sensory_misuse\//u,
    because:
      'left, below and so on: each text names the control as well, or tells where a menu stood in the real portal, as its documentation did',
    upstream: prompt,
  },
  {
    id: 'quotation-marks',
    auditor: 'ibm',
    rule: /^text_quoted_correctly\//u,
    because: 'command lines as the portal showed them, in which the quotation marks are part of the command',
    upstream: prompt,
  },
  {
    id: 'frame-of-microsofts-film',
    auditor: 'ibm',
    rule: /^frame_src_valid\//u,
    where: /<iframe .*microsoft/iu,
    because: 'the film is Microsoft’s, has a name, and is framed only when the reader asks for it',
    upstream: prompt,
  },
  {
    id: 'lines-with-a-label',
    auditor: 'ibm',
    rule: /^input_label_visible\/potential_no_label/u,
    where: /<textarea [^>]*\bdata-target="(?:actions\.(?:comment|reason)|reply\.text)"/u,
    because:
      'the rule looks for the label of an input or a button, and forgets that of a textarea; each has a visible one, which axe finds',
    upstream: prompt,
  },
  {
    id: 'question-without-a-label',
    auditor: 'ibm',
    rule: /^input_label_visible\/potential_placeholder_only/u,
    where: /<textarea [^>]*\bdata-target="consult\.context"/u,
    because:
      'the real form showed no name beside this box; it has one for assistive technology, and the guide beside it says what to write',
    upstream: prompt,
  },
  {
    id: 'buttons-with-a-sign',
    auditor: 'ibm',
    rule: /^input_label_visible\//u,
    where: /<button/u,
    because: 'the cross that closes a panel has a name and no room for a word, as in the real portal',
    upstream: prompt,
  },
  ...snifferExceptions,
  {
    id: 'titles-of-views',
    auditor: 'html-validate',
    rule: /^long-title$/u,
    where: /<\/title>.*(?:Fem lektioner|Five lessons)/su,
    because:
      'the title of a view of the course names the view, the lesson and the course; the rule is for search results, and the page is in none',
    upstream: 'https://html-validate.org/rules/long-title.html: for search engines that cut titles',
  },
  {
    id: 'made-for-frames',
    auditor: 'observatory',
    rule: /^(?:x-frame-options|grade)$/u,
    state: /\/embed\//u,
    because:
      'pages under embed/ are made to be framed by other sites, in a sandbox: to forbid that is all that lacks for A+, and all other pages do',
    upstream: 'no fault of the auditor: no report',
  },
];
