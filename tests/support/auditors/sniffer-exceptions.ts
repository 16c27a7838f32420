import type { Exception } from './finding.ts';

const warning = 'a warning, by which HTML_CodeSniffer means what a person must look at, no report';
const sniffer = 'https://squizlabs.github.io/HTML_CodeSniffer/Standards/WCAG2/';

/** What is excepted of what HTML_CodeSniffer says. */
export const snifferExceptions: readonly Exception[] = [
  {
    id: 'text-that-is-positioned',
    auditor: 'htmlcs',
    rule: /\.G(?:18|145)\.Abs$/u,
    because:
      'it does not compute what lies behind positioned text; axe and IBM do, and find its contrast sufficient',
    upstream: `${sniffer}: ${warning}`,
  },
  {
    id: 'groups-of-options',
    auditor: 'htmlcs',
    rule: /\.H85\.2$/u,
    because: 'said of every list without groups; the options here are of one group, at most a handful',
    upstream: `${sniffer}: ${warning}`,
  },
  {
    id: 'value-of-a-list',
    auditor: 'htmlcs',
    rule: /\.H91\.Select\.Value$/u,
    because:
      'it looks for a selected attribute; React sets the value itself, and so do browsers when a reader chooses',
    upstream: `${sniffer}: ${warning}`,
  },
  {
    id: 'links-in-a-sentence',
    auditor: 'htmlcs',
    rule: /\.H48$/u,
    because: 'a sentence with several links is no navigation',
    upstream: `${sniffer}: ${warning}`,
  },
  {
    id: 'tables-without-a-caption',
    auditor: 'htmlcs',
    rule: /\.H39\.3\.NoCaption$/u,
    because: 'the heading or the sentence right above a table says what it holds; a caption would repeat it',
    upstream: `${sniffer}: ${warning}`,
  },
  {
    id: 'fixed-or-preformatted',
    auditor: 'htmlcs',
    rule: /1_4_10\./u,
    where: /^(?!<meta)/u,
    because:
      'said of every fixed or preformatted element; pages.spec.ts measures at 320 px that nothing is wider than the window',
    upstream: `${sniffer}: ${warning}`,
  },
  {
    id: 'field-behind-a-button',
    auditor: 'htmlcs',
    rule: /\.H91\.InputFile\.Name$/u,
    where: / hidden=""/u,
    because: 'the field for a file is hidden from everybody; the button beside it has the name, and opens it',
    upstream: 'with a name it is warned of for having one (F68.HiddenAttr), no report found',
  },
  {
    id: 'addresses-of-views',
    auditor: 'htmlcs',
    rule: /\.NoSuchID$/u,
    where:
      /<a [^>]*href="#(?:record|check|(?:service|apply|notifications|ask|follow-up)(?:\/[\w-]+)?|[^"]*%[^"]*)"/u,
    because:
      'in the course, what follows # is the address of a view, which is drawn when it is followed (course.spec.ts goes to each); and it does not decode å, ä and ö in an anchor (links.test.ts does)',
    upstream: `${sniffer}: it knows anchors within a document alone, no report`,
  },
  {
    id: 'black-screen-sniffed',
    auditor: 'htmlcs',
    rule: /\.G18\.Fail$/u,
    where: /^<span>(?:Visa bilden igen|Show the picture again)<\/span>$/u,
    because: 'a black screen shows nothing on purpose: white on black once its button has focus',
    upstream: 'no fault of the auditor: no report',
  },
];
