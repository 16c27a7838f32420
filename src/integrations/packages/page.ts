import type { About } from './about.ts';
import { escaped } from './xml.ts';

/** What the page may do: its own files, and of addresses elsewhere, in cmi5 alone, that which the LMS names when it launches it. */
const policy = (connect: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src ${connect} blob:`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** The page of a package. */
export function packagePage({ standard, lang, title, noScript }: About): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy(standard === 'cmi5' ? '*' : "'self'")}">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="course.css">
<script src="words.${lang}.js" defer></script>
<script src="course.js" defer></script>
</head>
<body>
<div data-standard="${standard}"></div>
<noscript><p>${escaped(noScript)}</p></noscript>
</body>
</html>
`;
}
